package kakehashi.page;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kakehashi.need.Needs;
import kakehashi.organization.Organizations;
import kakehashi.page.readable.Places;
import kakehashi.publication.Records;
import kakehashi.researcher.Researchers;
import kakehashi.seed.Seeds;
import kakehashi.shared.Language;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// Every public address, for search engines. Source: sitemaps.org protocol 0.9.
@Singleton
class SiteMap {

    private final Seeds seeds;
    private final Needs needs;
    private final Researchers researchers;
    private final Organizations organizations;
    private final int size;

    SiteMap(Seeds seeds, Needs needs, Researchers researchers, Organizations organizations, PageConfig config) {
        this.seeds = seeds;
        this.needs = needs;
        this.researchers = researchers;
        this.organizations = organizations;
        this.size = config.recordsPerSiteMap();
    }

    /// One address in both languages.
    ///
    /// @param changedAt null when not known
    record Entry(String ja, String en, @Nullable Instant changedAt) {

        public List<String> addresses() {
            return List.of(ja, en);
        }
    }

    /// The names of the parts: one for the fixed pages, as many for each kind as its records fill.
    @Transactional
    List<String> parts() {
        var parts = new ArrayList<String>();
        parts.add("pages-1");
        for (var kind : RecordKind.values()) {
            long filled = (records(kind).publishedCount() + size - 1) / size;
            for (long number = 1; number <= filled; number++) {
                parts.add(Places.FOLDERS.get(kind) + "-" + number);
            }
        }
        return parts;
    }

    /// The entries of a part; empty when there is no such part.
    ///
    /// @param number from 1
    @Transactional
    List<Entry> part(String name, int number, String site) {
        if (name.equals("pages")) {
            return number == 1 ? fixed(site) : List.of();
        }
        for (var kind : RecordKind.values()) {
            if (name.equals(Places.FOLDERS.get(kind))) {
                return records(kind).published(number - 1, size).stream()
                        .map(published -> entry(site, "/" + name + "/" + published.id(), published.updatedAt()))
                        .toList();
            }
        }
        return List.of();
    }

    private static List<Entry> fixed(String site) {
        return Route.ALL.stream()
                .filter(Route::isOpen)
                .map(route -> entry(site, route.path().isEmpty() ? "" : "/" + route.path(), null))
                .toList();
    }

    private static Entry entry(String site, String path, @Nullable Instant changedAt) {
        return new Entry(site + "/" + Language.JA.code() + path, site + "/" + Language.EN.code() + path, changedAt);
    }

    private Records<?, ?> records(RecordKind kind) {
        return switch (kind) {
            case SEED -> seeds;
            case NEED -> needs;
            case RESEARCHER -> researchers;
            case ORGANIZATION -> organizations;
        };
    }
}
