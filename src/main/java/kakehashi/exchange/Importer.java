package kakehashi.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.Wall;
import kakehashi.exchange.ImportReport.Outcome;
import kakehashi.problem.JsonFault;
import kakehashi.problem.Violation;
import kakehashi.publication.Draft;
import kakehashi.publication.Lifecycle;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import kakehashi.publication.Sheet;
import kakehashi.shared.Ids;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// Writes rows as records of the caller's organization, a batch a transaction.
@ApplicationScoped
class Importer {

    /// Large enough for the driver to send rows together, small enough to hold in memory.
    private static final int BATCH = 500;

    /// External ids that can be asked of the database and told in a report.
    private static final Pattern KEEPABLE = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]+");

    private final Lifecycle lifecycle;
    private final ObjectMapper json;
    private final EntityManager session;
    private final Wall wall;
    private final Clock clock;

    Importer(Lifecycle lifecycle, ObjectMapper json, EntityManager session, Wall wall, Clock clock) {
        this.lifecycle = lifecycle;
        this.json = json;
        this.session = session;
        this.wall = wall;
        this.clock = clock;
    }

    /// How an import is meant.
    ///
    /// @param dryRun  report only, change nothing
    /// @param publish also publish what may be and is complete
    record Wish(boolean dryRun, boolean publish) {}

    /// Takes in all rows.
    ///
    /// @param owner the organization the records shall belong to; for organizations themselves it is ignored
    <S extends Sheet, R extends Publishable<S>> ImportReport run(
            Records<S, R> records, Iterator<Row> rows, UUID owner, Caller caller, Wish wish) {
        var tally = new ImportTally(caller.language());
        var batch = new ArrayList<Row>(BATCH);
        while (rows.hasNext()) {
            batch.add(rows.next());
            if (batch.size() == BATCH || !rows.hasNext()) {
                var now = List.copyOf(batch);
                // ids are taken also by records that the caller may not know of; whatever is written is decided by name
                wall.asProduct(() -> QuarkusTransaction.requiringNew()
                        .timeout(300)
                        .run(() -> new Batch<>(records, owner, caller, wish, tally).take(now)));
                batch.clear();
            }
        }
        return tally.report();
    }

    /// The rows of one transaction.
    private final class Batch<S extends Sheet, R extends Publishable<S>> {

        private final Records<S, R> records;
        private final UUID owner;
        private final Caller caller;
        private final Wish wish;
        private final ImportTally tally;
        private final Map<String, R> known = new HashMap<>();

        Batch(Records<S, R> records, UUID owner, Caller caller, Wish wish, ImportTally tally) {
            this.records = records;
            this.owner = owner;
            this.caller = caller;
            this.wish = wish;
            this.tally = tally;
        }

        void take(List<Row> rows) {
            var externalIds = rows.stream()
                    .map(Batch::externalId)
                    .filter(Objects::nonNull)
                    .toList();
            records.byExternalIds(owner, externalIds)
                    .forEach(each -> known.put(String.valueOf(each.externalId()), each));
            for (var row : rows) {
                switch (row) {
                    case Row.Broken(var line, var problems) -> tally.add(line, null, Outcome.REJECTED, problems);
                    case Row.Readable(var line, var content) -> take(line, content);
                }
            }
            if (wish.dryRun) {
                session.clear(); // what was tried on known records is forgotten
            }
        }

        private void take(int line, ObjectNode content) {
            var externalId = externalId(content);
            if (externalId == null) {
                reject(line, null, List.of(Violation.inBody("externalId", missingOrUnsafe(content))));
                return;
            }
            S sheet;
            try {
                sheet = json.treeToValue(records.resolve(content, owner), records.sheetType());
            } catch (JsonProcessingException broken) {
                reject(line, externalId, List.of(JsonFault.violation(broken)));
                return;
            }
            var record = known.get(externalId);
            boolean fresh = record == null;
            record = record == null ? draft(externalId, sheet) : record;
            var problems = new ArrayList<>(lifecycle.problems(records, new Draft<>(externalId, null, sheet), record));
            problems.addAll(records.checkApart(content));
            if (problems.isEmpty()) {
                place(line, record, fresh, content, written(record, sheet, content));
            } else {
                reject(line, externalId, problems);
            }
        }

        /// A table has no room for files: what it says nothing of stays.
        private S written(R record, S sheet, ObjectNode content) {
            return content.has("attachments")
                    ? record.writtenBy(caller, sheet)
                    : record.writtenBy(caller, sheet, Right.READ_ATTACHMENTS);
        }

        private R draft(String externalId, S sheet) {
            var id = Ids.next();
            var of = records.kind() == RecordKind.ORGANIZATION ? id : owner;
            var record = records.draft(id, of, externalId, sheet, clock.instant());
            // a desk's file is the desk's, anybody else's is their own
            if (caller.account() != null && !Policy.may(caller, Right.CREATE, record)) {
                record.belongTo(caller.account());
            }
            record.begunBy(caller);
            return record;
        }

        private void place(int line, R record, boolean fresh, ObjectNode content, S sheet) {
            var externalId = String.valueOf(record.externalId());
            if (!Policy.may(caller, fresh ? Right.CREATE : Right.EDIT, record)) {
                boolean withdrawn = record.stage() == Stage.WITHDRAWN && Policy.may(caller, Right.RETURN, record);
                reject(line, externalId, List.of(Violation.inBody("", withdrawn ? "stays-withdrawn" : "http-403")));
                return;
            }
            boolean changed = fresh || !sheet.equals(record.sheet());
            if (changed
                    && !fresh
                    && record.stage() == Stage.PUBLISHED
                    && !sheet.missing().isEmpty()) {
                reject(line, externalId, sheet.missing());
                return;
            }
            changed |= write(record, content, sheet, fresh, changed);
            known.put(externalId, record);
            var left = publish(record);
            boolean published = wish.publish && left.isEmpty() && record.stage() == Stage.PUBLISHED && wasDraft;
            if (fresh && !wish.dryRun) {
                records.persist(record); // last, so that one insert carries the final state
            }
            tally.add(
                    line,
                    externalId,
                    fresh ? Outcome.CREATED : changed || published ? Outcome.UPDATED : Outcome.UNCHANGED,
                    left);
        }

        private boolean wasDraft;

        private @Nullable List<Violation> unready;

        /// @return whether what is kept apart from the sheet changed
        private boolean write(R record, ObjectNode content, S sheet, boolean fresh, boolean changed) {
            wasDraft = record.stage() != Stage.PUBLISHED;
            if (wish.dryRun) {
                return false;
            }
            if (fresh) {
                lifecycle.note(record, kakehashi.publication.Change.CREATED, caller);
            } else if (changed) {
                lifecycle.note(record, record.revise(sheet, clock.instant()), caller);
            }
            return records.keepApart(record, content);
        }

        /// @return why it was not published though that was wished
        private List<Violation> publish(R record) {
            if (!wish.publish || record.stage() == Stage.PUBLISHED) {
                return List.of();
            }
            var missing = Stream.concat(record.sheet().missing().stream(), unready(record).stream())
                    .toList();
            if (!missing.isEmpty()) {
                return missing;
            }
            if (!Policy.may(caller, Right.PUBLISH, record)) {
                return List.of(Violation.inBody("", "not-published"));
            }
            if (!wish.dryRun) {
                lifecycle.step(record, Right.PUBLISH, caller);
            }
            return List.of();
        }

        /// Asked once: all that one import brings belongs to one organization.
        private List<Violation> unready(R record) {
            if (unready == null) {
                unready = records.unready(record.organization());
            }
            return unready;
        }

        private void reject(int line, @Nullable String externalId, List<Violation> problems) {
            tally.add(line, externalId, Outcome.REJECTED, problems);
        }

        private static @Nullable String externalId(Row row) {
            return switch (row) {
                case Row.Readable(var _, var content) -> externalId(content);
                case Row.Broken _ -> null;
            };
        }

        /// Null when there is none, or none that can be kept.
        private static @Nullable String externalId(ObjectNode content) {
            var text = content.path("externalId").asText("");
            return !text.isBlank() && KEEPABLE.matcher(text).matches() ? text : null;
        }

        private static String missingOrUnsafe(ObjectNode content) {
            return content.path("externalId").asText("").isBlank() ? "required" : "unsafe-character";
        }
    }
}
