package kakehashi.publication;

import kakehashi.problem.Refused;
import org.jspecify.annotations.Nullable;

/// Revisions as HTTP carries them. Source: RFC 9110 §8.8.3, §13.1.1; RFC 6585 for the missing condition.
public final class Revision {

    private Revision() {}

    /// The strong entity tag of a revision.
    public static String tag(int revision) {
        return "\"" + revision + "\"";
    }

    /// @throws Refused [PublicationRefusal.VersionMissing] or [PublicationRefusal.Stale]
    public static void require(@Nullable String ifMatch, int present) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refused(new PublicationRefusal.VersionMissing());
        }
        if (!ifMatch.strip().equals(tag(present))) {
            throw new Refused(new PublicationRefusal.Stale(present));
        }
    }
}
