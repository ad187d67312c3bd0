package kakehashi.page;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.page.readable.Places;
import kakehashi.page.readable.PublicRecords;
import kakehashi.page.readable.Words;
import kakehashi.search.CataloguePage.Item;
import kakehashi.search.CatalogueQuery.Sort;
import kakehashi.search.CatalogueQuestion;
import kakehashi.search.SearchIndex;
import kakehashi.shared.Language;

/// Writes feeds. Source: RFC 4287.
///
/// Ids are those of the records and of the question, so they stay whatever the address of the installation becomes.
/// Names no organization: a feed reader keeps what it once read.
@Singleton
class Feed {

    private static final int ENTRIES = 50;

    private final SearchIndex index;
    private final PublicRecords records;

    Feed(SearchIndex index, PublicRecords records) {
        this.index = index;
        this.records = records;
    }

    /// @param id      of the record
    /// @param summary empty when there is none
    record Entry(UUID id, String title, String summary, Instant updatedAt, String address, String kind) {}

    /// @param id        of the question
    /// @param updatedAt of the latest entry; the beginning of time when there is none
    record Whole(UUID id, String title, Instant updatedAt, String self, String page, List<Entry> entries) {}

    /// @param self the address of the feed
    /// @param site what absolute addresses begin with
    String of(CatalogueQuestion question, Language language, String self, String site) {
        var words = new Words(language);
        var places = new Places(site, language);
        var found = index.search(question.query(Sort.NEWEST, ENTRIES)).items();
        var open = open(found, words);
        var entries = found.stream()
                .filter(item -> open.contains(item.id()))
                .map(item -> entry(item, words, places))
                .toList();
        return Templates.feed(
                        new Whole(
                                id(question, language),
                                title(question, words),
                                entries.stream()
                                        .map(Entry::updatedAt)
                                        .max(Comparator.naturalOrder())
                                        .orElse(Instant.EPOCH),
                                self,
                                site + "/" + language.code() + "/search",
                                entries),
                        language.code())
                .render();
    }

    /// Asked once more, since the index may be a moment behind the database.
    private Set<UUID> open(List<Item> found, Words words) {
        return found.stream()
                .collect(Collectors.groupingBy(Item::kind, Collectors.mapping(Item::id, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(kind -> records.readable(kind.getKey(), kind.getValue(), words).stream())
                .collect(Collectors.toSet());
    }

    private static Entry entry(Item item, Words words, Places places) {
        var card = item.card();
        var summary = words.shown(card.summary());
        return new Entry(
                item.id(),
                readable(Objects.requireNonNull(words.shown(card.title())).text()),
                summary == null ? "" : readable(summary.text()),
                card.updatedAt(),
                places.absolute(item.kind(), item.id()),
                item.kind().code());
    }

    /// What it is about: the kinds and the words asked for.
    private static String title(CatalogueQuestion question, Words words) {
        var parts = new ArrayList<String>();
        parts.add(words.text("product"));
        var kinds = question.kind() == null || question.kind().isEmpty() ? List.of("all") : question.kind();
        kinds.forEach(kind -> parts.add(words.text("list." + kind)));
        if (question.q() != null && !question.q().isBlank()) {
            parts.add(question.q().strip());
        }
        return readable(String.join(" – ", parts));
    }

    /// Without the characters that no document of XML 1.0 may hold.
    private static String readable(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }

    private static UUID id(CatalogueQuestion question, Language language) {
        return UUID.nameUUIDFromBytes((question.normal() + language.code()).getBytes(StandardCharsets.UTF_8));
    }
}
