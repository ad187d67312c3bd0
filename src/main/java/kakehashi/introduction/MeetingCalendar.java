package kakehashi.introduction;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import java.util.ResourceBundle;
import kakehashi.access.AccessRefusal;
import kakehashi.page.PublicAddress;
import kakehashi.problem.Refused;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedText;

/// Writes the meeting of an introduction for calendars. It says what both sides know of each other and no more: a
/// calendar is shown where others look. Source: RFC 5545; times are told in UTC, which every calendar shows in its own.
@Singleton
class MeetingCalendar {

    private static final String BUNDLE = "messages.introduction";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final PublicAddress address;

    MeetingCalendar(PublicAddress address) {
        this.address = address;
    }

    /// @throws Refused [AccessRefusal.Hidden] while no time is fixed
    byte[] of(IntroductionSummary it, Language language) {
        var slot = it.meeting();
        if (slot == null || slot.start() == null || slot.end() == null) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        var words = ResourceBundle.getBundle(BUNDLE, language.locale(), NO_OTHER_LANGUAGE);
        var event = new VEvent();
        event.setUid(it.id() + "@kakehashi");
        event.setSequence(it.revision());
        event.setDateTimeStamp(Date.from(it.updatedAt()));
        event.setDateStart(Date.from(slot.start()));
        event.setDateEnd(Date.from(slot.end()));
        event.setSummary(words.getString("calendar.summary").replace("{offer}", title(it.offer(), language)));
        var page = "%s/%s/introductions/%s".formatted(address.of(null), language.code(), it.id());
        event.setDescription(words.getString("calendar.description")
                .replace("{need}", title(it.need(), language))
                .replace("{offer}", title(it.offer(), language))
                .replace("{page}", page));
        if (slot.place() != null) {
            event.setLocation(slot.place());
        }
        event.setUrl(page);
        event.setStatus(it.meetingOff() ? Status.cancelled() : Status.confirmed());
        var calendar = new ICalendar();
        calendar.setProductId("-//Kakehashi//Introductions//" + language.code().toUpperCase(java.util.Locale.ROOT));
        calendar.addEvent(event);
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go().getBytes(StandardCharsets.UTF_8);
    }

    private static String title(IntroductionSummary.Party party, Language language) {
        return Objects.requireNonNullElse(party.title(), LocalizedText.NONE).preferring(language);
    }
}
