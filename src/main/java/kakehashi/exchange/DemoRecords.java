package kakehashi.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.Wall;
import kakehashi.need.Needs;
import kakehashi.organization.Organizations;
import kakehashi.researcher.Researchers;
import kakehashi.seed.Seeds;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Loads the invented records of the demonstration into an empty database, by the road every import takes.
@ApplicationScoped
class DemoRecords {

    private static final String PLACE = "demo/";

    /// Where the demonstration accounts belong; their organizations are there even without other records.
    private static final Set<String> HOMES = Set.of("universities/minamo-ut.yaml", "companies/aozora-mobility.yaml");

    /// How much of them: nothing, the organizations of the accounts alone, everything.
    enum Extent {
        NONE,
        HOMES,
        ALL
    }

    private final Importer importer;
    private final Wall wall;
    private final Organizations organizations;
    private final Researchers researchers;
    private final Seeds seeds;
    private final Needs needs;
    private final Extent extent;

    DemoRecords(
            Importer importer,
            Wall wall,
            Organizations organizations,
            Researchers researchers,
            Seeds seeds,
            Needs needs,
            @ConfigProperty(name = "kakehashi.demo.records") Extent extent) {
        this.importer = importer;
        this.wall = wall;
        this.organizations = organizations;
        this.researchers = researchers;
        this.seeds = seeds;
        this.needs = needs;
        this.extent = extent;
    }

    void load(@Observes StartupEvent event) {
        if (extent == Extent.NONE || wall.asProduct(() -> organizations.count()) > 0) {
            return;
        }
        var yaml = new YAMLMapper();
        for (var file : files()) {
            if (extent == Extent.ALL || HOMES.contains(file)) {
                load(file, read(yaml, file));
            }
        }
    }

    private void load(String file, JsonNode content) {
        var nowhere = new UUID(0, 0);
        take(file, organizations, List.of(content.get("organization")), nowhere);
        if (extent != Extent.ALL) {
            return;
        }
        var name = content.get("organization").get("externalId").asText();
        var home = Objects.requireNonNull(organizations.organization(name));
        take(file, researchers, content.path("researchers"), home);
        take(file, seeds, content.path("seeds"), home);
        take(file, needs, content.path("needs"), home);
    }

    private <S extends kakehashi.publication.Sheet, R extends kakehashi.publication.Publishable<S>> void take(
            String file, kakehashi.publication.Records<S, R> records, Iterable<JsonNode> found, UUID home) {
        var rows = new ArrayList<Row>();
        found.forEach(each -> rows.add(new Row.Readable(rows.size() + 1, (ObjectNode) each)));
        var report = importer.run(records, rows.iterator(), home, loader(home), new Importer.Wish(false, true));
        if (!report.rows().isEmpty()) {
            Log.errorf("%s: %s", file, report.rows());
        }
    }

    private static Caller loader(@Nullable UUID home) {
        return Caller.product(home);
    }

    /// The list is a file of its own, since a jar cannot be listed.
    private static List<String> files() {
        return new String(bytes("files.txt"), StandardCharsets.UTF_8).lines().toList();
    }

    private static JsonNode read(YAMLMapper yaml, String file) {
        try {
            return yaml.readTree(bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String file) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(PLACE + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
