package kakehashi.researcher;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
    public void keep(Researcher researcher, @Nullable LocalDate birthDate) {
        researcher.keepBirthDate(birthDate == null ? null : secret.seal(birthDate.toString()));
    }

    /// Whether a programme starting in the present fiscal year is open to `researcher`; null when not known.
    public @Nullable YoungResearcher young(Researcher researcher) {
        var sealed = researcher.sealedBirthDate();
        var birthDate = sealed == null ? null : LocalDate.parse(secret.open(sealed));
        return YoungResearcher.check(
                birthDate,
                researcher.sheet().degree(),
                YoungResearcher.fiscalYear(LocalDate.now(clock.withZone(JAPAN))));
    }

    /// Whether `day` can be somebody's birth date today.
    boolean isPlausible(LocalDate day) {
        var today = LocalDate.now(clock.withZone(JAPAN));
        return day.isAfter(today.minusYears(120)) && day.isBefore(today.minusYears(15));
    }
}
