package kakehashi.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.problem.Refused;
import org.jspecify.annotations.Nullable;

/// Every version of every record.
@ApplicationScoped
public class Versions implements PanacheRepositoryBase<Version, Version.Key> {

    private final ObjectMapper json;
    private final Accounts accounts;

    Versions(ObjectMapper json, Accounts accounts) {
        this.json = json;
        this.accounts = accounts;
    }

    void keep(Publishable<?> record, Change change, Caller caller) {
        persist(new Version(record, change, json.valueToTree(record.sheet()), caller.account()));
    }

    /// All that this transaction has changed so far.
    void writeDown() {
        flush();
    }

    void forget(UUID record) {
        delete("record", record);
    }

    /// What happened to a record, the latest first, each with the fields that changed, as far as `caller` may read
    /// them.
    public List<HistoryLine> history(Publishable<?> of, Caller caller) {
        var lines = new ArrayList<HistoryLine>();
        @Nullable JsonNode before = null;
        var versions = list("record = ?1 order by revision", of.id());
        var names = accounts.names(versions.stream()
                .map(version -> version.account)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        for (var version : versions) {
            var sheet = readable(version, of, caller);
            lines.addFirst(new HistoryLine(
                    version.revision,
                    version.change,
                    version.at,
                    version.account == null ? null : names.get(version.account),
                    before == null ? List.of() : differences(before, sheet)));
            before = sheet;
        }
        return lines;
    }

    /// The sheet at one revision, as far as `caller` may read it.
    ///
    /// @throws Refused [AccessRefusal.Hidden] when there is no such revision
    public VersionView version(Publishable<?> of, int revision, Caller caller) {
        var version = findById(new Version.Key(of.id(), revision));
        if (version == null) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        return new VersionView(version.revision, version.stage, readable(version, of, caller), version.at);
    }

    /// What somebody may not read of the record now they may not read of what it was.
    private JsonNode readable(Version version, Publishable<?> of, Caller caller) {
        var sheet = json.convertValue(version.sheet, of.sheet().getClass());
        return json.valueToTree(sheet.readable(Policy.readable(caller, of)));
    }

    private static List<HistoryLine.FieldChange> differences(JsonNode before, JsonNode after) {
        var names = new LinkedHashSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .filter(name -> !before.path(name).equals(after.path(name)))
                .map(name -> new HistoryLine.FieldChange(name, before.get(name), after.get(name)))
                .toList();
    }
}
