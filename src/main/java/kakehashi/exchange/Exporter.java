package kakehashi.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.publication.Publishable;
import kakehashi.publication.Reads;
import kakehashi.shared.Language;
import kakehashi.shared.Marking;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// Walks through all records of a kind that a caller may read, in the order of ids, a page at a time.
@ApplicationScoped
class Exporter {

    private static final int PAGE = 500;
    private static final Caller ANYBODY = Caller.nobody(Language.JA);

    private final RecordRooms rooms;
    private final Accounts accounts;
    private final Reads reads;
    private final ObjectMapper json;

    Exporter(RecordRooms rooms, Accounts accounts, Reads reads, ObjectMapper json) {
        this.rooms = rooms;
        this.accounts = accounts;
        this.reads = reads;
        this.json = json;
    }

    /// Takes one record in the form of `POST`.
    @FunctionalInterface
    interface Sink {
        void take(ObjectNode record) throws IOException;
    }

    void each(RecordKind kind, Caller caller, Sink sink) throws IOException {
        @Nullable UUID last = new UUID(0, 0);
        while (last != null) {
            var after = last;
            // a right that ends meanwhile ends the file's next page with it
            var page = QuarkusTransaction.requiringNew().call(() -> page(kind, accounts.now(caller), after));
            for (var record : page.records) {
                sink.take(record);
            }
            last = page.last;
        }
    }

    /// @param last where the next page begins; null at the end
    private record Page(List<ObjectNode> records, @Nullable UUID last) {}

    private Page page(RecordKind kind, Caller caller, UUID after) {
        var found = rooms.of(kind).visibleAfter(after, caller.organization(), PAGE);
        var records = new ArrayList<ObjectNode>();
        for (var record : found) {
            // what is not public leaves as a file only with whoever may export it
            boolean whole = Policy.may(caller, Right.EXPORT, record);
            if (whole) {
                reads.noteExport(caller, record);
            }
            if (whole || Policy.may(ANYBODY, Right.READ, record)) {
                records.add(form(record, caller, whole));
            }
        }
        return new Page(records, found.size() < PAGE ? null : found.getLast().id());
    }

    /// The greatest secret that may be in what the caller gets: whoever may export gets the whole of their house.
    Marking marking(RecordKind kind, Caller caller) {
        var organization = caller.organization();
        if (organization == null) {
            return Marking.OPEN;
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> rooms.of(kind).markingsOf(organization).stream()
                        .map(marking -> marking.or(Marking.CONFIDENTIAL))
                        .reduce(Marking.OPEN, Marking::or));
    }

    private ObjectNode form(Publishable<?> record, Caller caller, boolean whole) {
        boolean named = Policy.may(caller, Right.READ_IDENTITY, record);
        var form = json.createObjectNode();
        form.put("id", record.id().toString());
        form.put("stage", record.stage().name());
        form.put("marking", (whole ? record.markingFor(caller) : Marking.OPEN).name());
        form.put("updatedAt", record.updatedAt().toString());
        form.put("externalId", named ? record.externalId() : null);
        form.put("organization", named ? record.organization().toString() : null);
        form.setAll((ObjectNode) json.valueToTree(whole ? record.sheetFor(caller) : record.publicPart()));
        return form;
    }
}
