package kakehashi.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Secret;
import kakehashi.problem.Refused;
import kakehashi.shared.Language;

/// The links in mails by which a record is confirmed with one click. Whoever holds one speaks for the reader of the
/// mail, for this record and this time of asking alone.
@ApplicationScoped
class ConfirmationLinks {

    private static final String PURPOSE = "confirmation";
    private static final Caller ANYBODY = Caller.nobody(Language.JA);
    private static final String BETWEEN = " ";

    private final Secret secret;

    ConfirmationLinks(Secret secret) {
        this.secret = secret;
    }

    /// What a link says.
    ///
    /// @param asked when the keepers were asked, in milliseconds since 1970
    record Said(UUID account, UUID record, long asked) {}

    String token(UUID account, Confirmation of) {
        var said = List.of(account.toString(), of.record.toString(), String.valueOf(of.askedAt.toEpochMilli()));
        return secret.signed(PURPOSE, String.join(BETWEEN, said), ANYBODY);
    }

    /// @throws Refused [AccessRefusal.Hidden] when it was altered or is none of ours
    Said read(String token) {
        try {
            var said = secret.verified(PURPOSE, "token", token, ANYBODY).split(BETWEEN);
            return new Said(UUID.fromString(said[0]), UUID.fromString(said[1]), Long.parseLong(said[2]));
        } catch (Refused notOurs) {
            throw new Refused(new AccessRefusal.Hidden());
        }
    }
}
