package kakehashi.coordinator;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Map;
import kakehashi.problem.Refused;
import org.jspecify.annotations.Nullable;

/// Days that somebody looks back on.
///
/// @param to included
record Period(LocalDate from, LocalDate to) {

    /// From what an address says; the Japanese fiscal year so far when it says nothing.
    ///
    /// @throws Refused [ContentRefusal.Invalid] when one is no day, or the last comes before the first
    static Period of(@Nullable String from, @Nullable String to, LocalDate today) {
        var last = to == null ? today : day("to", to);
        var first = from == null ? beginOfYear(last) : day("from", from);
        if (last.isBefore(first)) {
            throw CoordinatorParameters.refused("to", "not-in-order", Map.of());
        }
        return new Period(first, last);
    }

    private static LocalDate beginOfYear(LocalDate day) {
        var april = LocalDate.of(day.getYear(), Month.APRIL, 1);
        return day.isBefore(april) ? april.minusYears(1) : april;
    }

    private static LocalDate day(String parameter, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw CoordinatorParameters.refused(parameter, "wrong-form", Map.of());
        }
    }

    Instant begin(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /// Not included.
    Instant over(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
