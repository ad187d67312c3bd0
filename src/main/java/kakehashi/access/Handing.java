package kakehashi.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;

/// That one person of an organization gets all that another is in charge of there.
///
/// @param by who says so
public record Handing(UUID organization, Accounts.Person from, Accounts.Person to, Caller by, Instant now) {

    /// Who can do on `thing` by their roles what the one before could: a coordinator, or after somebody who was none,
    /// whoever works on such things.
    ///
    /// @throws Refused [ContentRefusal.Invalid] naming `to` when they cannot
    public void requireAble(Thing thing) {
        boolean works = !from.roles().contains(Role.COORDINATOR)
                && Standings.WORK.getOrDefault(thing, Standings.OF_AN_ORGANIZATION).stream()
                        .anyMatch(to.roles()::contains);
        require(works || to.roles().contains(Role.COORDINATOR));
    }

    /// @throws Refused [ContentRefusal.Invalid] naming `to` when they are none
    public void requireCoordinator() {
        require(to.roles().contains(Role.COORDINATOR));
    }

    private void require(boolean able) {
        if (!able || to.roles().contains(Role.STUDENT)) {
            throw new Refused(new ContentRefusal.Invalid(List.of(Violation.inBody("to", "role-missing", Map.of()))));
        }
    }

    /// Who is in charge after it where `account` was before.
    public UUID after(UUID account) {
        return account.equals(from.account()) ? to.account() : account;
    }
}
