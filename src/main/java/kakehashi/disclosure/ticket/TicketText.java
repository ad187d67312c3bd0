package kakehashi.disclosure.ticket;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import kakehashi.page.PublicAddress;
import kakehashi.page.readable.Places;
import kakehashi.shared.Language;
import org.jspecify.annotations.Nullable;

/// Writes the mail to managers. It names the record by its address alone: mail is read where others look.
@Singleton
class TicketText {

    private static final String BUNDLE = "messages.ticket";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx").withZone(ZoneId.of("Asia/Tokyo"));

    private final PublicAddress address;

    TicketText(PublicAddress address) {
        this.address = address;
    }

    record Letter(String subject, String text) {}

    /// @param asker   name; null when the account is gone
    /// @param granter as `asker`
    Letter of(Ticket ticket, @Nullable String asker, @Nullable String granter, Language language) {
        var words = ResourceBundle.getBundle(BUNDLE, language.locale(), NO_OTHER_LANGUAGE);
        var gone = words.getString("gone");
        var site = address.of(null);
        return new Letter(
                words.getString("subject"),
                words.getString("text")
                        .replace("{asker}", asker == null ? gone : asker)
                        .replace("{granter}", granter == null ? gone : granter)
                        .replace("{granted}", moment(ticket.decidedAt))
                        .replace("{until}", moment(ticket.until))
                        .replace(
                                "{record}", new Places(site, language).absolute(ticket.kind, ticket.record) + "/access")
                        .replace("{tickets}", "%s/%s/tickets".formatted(site, language.code()))
                        // last: what somebody typed is not looked through for places to fill
                        .replace("{reason}", ticket.reason));
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }
}
