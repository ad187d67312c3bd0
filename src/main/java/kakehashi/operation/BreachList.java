package kakehashi.operation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.audit.AuditReport;
import kakehashi.audit.AuditReport.Asked;
import kakehashi.audit.AuditTally;
import kakehashi.organization.Organizations;
import kakehashi.shared.Language;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// Who read what is not public, or changed something, and which record it was: what has to be reported after a breach.
///
/// Source: Act on the Protection of Personal Information, article 26; its enforcement rules, article 7.
@Singleton
class BreachList {

    static final List<String> COLUMNS =
            List.of("account", "name", "organization", "kind", "record", "owner", "reads", "changes", "first", "last");

    private final AuditReport report;
    private final Organizations organizations;

    BreachList(AuditReport report, Organizations organizations) {
        this.report = report;
        this.organizations = organizations;
    }

    /// Takes one row, with a cell for each of [#COLUMNS].
    @FunctionalInterface
    interface Sink {
        void take(List<String> row) throws IOException;
    }

    /// @param people   how many acted
    /// @param records  how many they acted on
    /// @param profiles how many of those are profiles of people
    record Sum(long rows, int people, int records, int profiles) {}

    /// @param zone what times are told in
    @Transactional
    Sum write(Asked asked, ZoneId zone, Sink sink) {
        var names = new HashMap<UUID, String>();
        var people = new HashSet<UUID>();
        var records = new HashMap<String, Set<UUID>>();
        long[] rows = {0};
        report.tallies(asked, tally -> {
            rows[0]++;
            if (tally.account() != null) {
                people.add(tally.account());
            }
            records.computeIfAbsent(tally.kind(), _ -> new HashSet<>()).add(tally.record());
            try {
                sink.take(row(tally, names, zone));
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        });
        return new Sum(
                rows[0],
                people.size(),
                records.values().stream().mapToInt(Set::size).sum(),
                records.getOrDefault(RecordKind.RESEARCHER.name(), Set.of()).size());
    }

    private List<String> row(AuditTally tally, Map<UUID, String> names, ZoneId zone) {
        return List.of(
                text(tally.account()),
                text(tally.name()),
                name(tally.organization(), names),
                tally.kind().toLowerCase(java.util.Locale.ROOT),
                tally.record().toString(),
                name(tally.owner(), names),
                Long.toString(tally.reads()),
                Long.toString(tally.changes()),
                at(tally.first(), zone),
                at(tally.last(), zone));
    }

    /// Of an organization; empty for none.
    private String name(@Nullable UUID organization, Map<UUID, String> names) {
        return organization == null ? "" : names.computeIfAbsent(organization, this::find);
    }

    private String find(UUID organization) {
        var card = organizations.cards(Set.of(organization)).get(organization);
        return card == null ? organization.toString() : card.name().preferring(Language.JA);
    }

    private static String at(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toOffsetDateTime().toString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
