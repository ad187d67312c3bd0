package kakehashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the audit says of a record, of a person, of a stretch of time.
@ApplicationScoped
public class AuditReport {

    /// The same words to the database and to Hibernate.
    private static final Map<String, String> CONDITIONS = Map.of(
            "record", "record = :record", "account", "account = :account", "from", "at >= :from", "to", "at < :to");

    private final AuditEntries entries;

    AuditReport(AuditEntries entries) {
        this.entries = entries;
    }

    /// What is asked for; null asks for all.
    ///
    /// @param from with it
    /// @param to   without it
    public record Asked(
            @Nullable UUID record,
            @Nullable UUID account,
            @Nullable Instant from,
            @Nullable Instant to) {

        String where() {
            return String.join(
                    " and ", values().keySet().stream().map(CONDITIONS::get).toList());
        }

        private static void put(Map<String, Object> values, String name, @Nullable Object value) {
            if (value != null) {
                values.put(name, value);
            }
        }

        /// In a fixed order.
        Map<String, Object> values() {
            var values = new LinkedHashMap<String, Object>();
            put(values, "record", record);
            put(values, "account", account);
            put(values, "from", from);
            put(values, "to", to);
            return values;
        }
    }

    /// Gives all that each person did with each record, person by person, their first act first.
    @Transactional
    public void tallies(Asked asked, Consumer<AuditTally> each) {
        var values = asked.values();
        entries.tallies(asked.where().replaceAll(":\\w+", "?"), List.copyOf(values.values()), each);
    }

    /// Who read what of a record, the latest first, at most `limit`.
    ///
    /// @param before only what came before the line of this id; null for the latest of all
    @Transactional
    public List<AuditLine> reads(UUID record, @Nullable UUID before, int limit) {
        return entries.reads(record, before, limit);
    }

    /// Gives the lines in the order of time.
    @Transactional
    public void lines(Asked asked, Consumer<AuditLine> each) {
        try (var lines = entries.byTime(asked.where(), asked.values())) {
            lines.forEach(each);
        }
    }
}
