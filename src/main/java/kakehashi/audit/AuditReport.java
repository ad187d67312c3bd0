package kakehashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the audit says of a record, of a person, of a stretch of time.
@ApplicationScoped
public class AuditReport {

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

        private Map<String, Object> values() {
            var values = new LinkedHashMap<String, @Nullable Object>();
            values.put("record", record);
            values.put("account", account);
            values.put("from", from);
            values.put("to", to);
            values.values().removeIf(value -> value == null);
            return Map.copyOf(values);
        }
    }

    /// Gives the lines in the order of time.
    @Transactional
    public void lines(Asked asked, Consumer<AuditLine> each) {
        var values = asked.values();
        var where = String.join(
                " and ", values.keySet().stream().map(CONDITIONS::get).toList());
        try (var lines = entries.byTime(where, values)) {
            lines.forEach(each);
        }
    }
}
