package kakehashi.researcher;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import kakehashi.access.Secret;
import org.jspecify.annotations.Nullable;

/// Seals birth dates and answers the one question they are kept for.
@ApplicationScoped
public class BirthDates {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Secret secret;
    private final Clock clock;

    BirthDates(Secret secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /// @param birthDate null removes it
    /// @return whether that is another one than before
    public boolean keep(Researcher researcher, @Nullable LocalDate birthDate) {
        if (Objects.equals(birthDate, of(researcher))) {
            return false; // sealed anew it would look like a change
        }
        researcher.keepBirthDate(birthDate == null ? null : secret.seal(birthDate.toString()));
        return true;
    }

    /// Whether a programme starting in the present fiscal year is open to `researcher`; null when not known.
    public @Nullable YoungResearcher young(Researcher researcher) {
        return YoungResearcher.check(of(researcher), researcher.sheet().degree(), YoungResearcher.fiscalYear(today()));
    }

    /// The day it is in Japan.
    LocalDate today() {
        return LocalDate.now(clock.withZone(JAPAN));
    }

    @Nullable
    LocalDate of(Researcher researcher) {
        var sealed = researcher.sealedBirthDate();
        return sealed == null ? null : LocalDate.parse(secret.open(sealed));
    }

    /// Whether `day` can be somebody's birth date today.
    boolean isPlausible(LocalDate day) {
        var today = today();
        return day.isAfter(today.minusYears(120)) && day.isBefore(today.minusYears(15));
    }
}
