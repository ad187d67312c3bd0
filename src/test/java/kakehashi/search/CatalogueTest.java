package kakehashi.search;

import static kakehashi.search.EntryFixtures.catalogue;
import static kakehashi.search.EntryFixtures.id;
import static kakehashi.search.EntryFixtures.seed;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.search.CataloguePage.FacetValue;
import kakehashi.search.CatalogueQuery.Sort;
import kakehashi.shared.Mode;
import kakehashi.shared.ReadinessRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private static final UUID UNIVERSITY = id(900);

    @TempDir
    Path directory;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = SearchIndex.open(directory, EntryFixtures.config(), FieldNames.NONE);
        index.replace(List.of(
                seed(1).titled("硫化物系固体電解質の低温焼結")
                        .titledInEnglish("Low-temperature sintering of sulfide solid electrolytes")
                        .saying("全固体電池に用いる。焼結温度は350℃である。")
                        .of(UNIVERSITY, "みなも工科大学", "04")
                        .inFields("26020", "26", "D")
                        .offering(Mode.JOINT_RESEARCH)
                        .readyAt(4)
                        .revised(1, EntryFixtures.NOW.minus(Duration.ofDays(3)))
                        .build(),
                seed(2).titled("あかりのレーザー接合")
                        .saying("樹脂と金属を接合する。")
                        .of(id(901), "はるか大学", "13")
                        .inFields("18020", "18", "C")
                        .offering(Mode.PATENT_LICENSE)
                        .readyAt(6)
                        .young()
                        .revised(2, EntryFixtures.NOW)
                        .build(),
                seed(3).titled("電池の劣化診断")
                        .saying("電池を測る。")
                        .inFields("26020", "26", "D")
                        .readyAt(2)
                        .revised(1, EntryFixtures.NOW.minus(Duration.ofDays(9)))
                        .build(),
                EntryFixtures.researcher(4).titled("佐久間 遥").read("さくま はるか").build()));
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        // words, ids found
        "固体電解質, 1",
        "電池, 1 3",
        "電池　焼結, 1",
        "電池 レーザー, ''",
        "ﾚｰｻﾞｰ, 2",
        "sulfide, 1",
        "Electrolyte, 1",
        "350℃, 1",
        "みなも工科大学, 1",
        "みなも 電池, 1",
        "さくま, 4",
        "サクマハルカ, 4",
        "佐久間, 4",
        "体電解, 1",
        "存在しない語, ''",
        "the, ''",
    })
    void findsWhatHasEveryWord(String words, String found) {
        var expected = found.isEmpty()
                ? List.<UUID>of()
                : List.of(found.split(" ")).stream()
                        .map(number -> id(Integer.parseInt(number)))
                        .toList();

        assertThat(ids(index.search(catalogue(words)))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void findsAmongSomeRecordsWhatItFindsAmongAll() {
        var all = index.search(EntryFixtures.catalogue("接合"));

        var some = index.search(EntryFixtures.catalogue("接合"), List.of(id(1), id(2), id(77)));

        assertThat(some.items()).isEqualTo(all.items()).hasSize(1);
        assertThat(index.search(EntryFixtures.catalogue("接合"), List.of(id(1))).items())
                .isEmpty();
    }

    @Test
    void countsEachFacetAsIfItWereNotFiltered() {
        var page = index.search(query(Map.of(Facet.PREFECTURE, Set.of("04")), Sort.NEWEST, 20, null));

        assertThat(ids(page)).containsExactly(id(1));
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.facets().get(Facet.PREFECTURE))
                .containsExactly(new FacetValue("04", 1), new FacetValue("13", 1));
        assertThat(page.facets().get(Facet.MODE)).containsExactly(new FacetValue("JOINT_RESEARCH", 1));
    }

    @Test
    void countsAllAncestorsOfFieldsAndKinds() {
        var facets = index.search(catalogue("")).facets();

        assertThat(facets.get(Facet.FIELD)).contains(new FacetValue("26", 2), new FacetValue("C", 1));
        assertThat(facets.get(Facet.KIND)).containsExactly(new FacetValue("seed", 3), new FacetValue("researcher", 1));
    }

    @Test
    void filtersByReadinessYouthAndOrganization() {
        var byReadiness =
                new CatalogueQuery("", Map.of(), new ReadinessRange(3, null), false, null, Sort.TITLE, 20, null);
        var byYouth = new CatalogueQuery("", Map.of(), null, true, null, Sort.TITLE, 20, null);
        var byOrganization = new CatalogueQuery("", Map.of(), null, false, UNIVERSITY, Sort.TITLE, 20, null);

        assertThat(ids(index.search(byReadiness))).containsExactlyInAnyOrder(id(1), id(2));
        assertThat(ids(index.search(byYouth))).containsExactly(id(2));
        assertThat(ids(index.search(byOrganization))).containsExactly(id(1));
    }

    @Test
    void acceptsAnyValueOfAFilterAndAllFilters() {
        var either = query(Map.of(Facet.PREFECTURE, Set.of("04", "13")), Sort.NEWEST, 20, null);
        var both = query(Map.of(Facet.PREFECTURE, Set.of("04", "13"), Facet.FIELD, Set.of("C")), Sort.NEWEST, 20, null);

        assertThat(ids(index.search(either))).containsExactly(id(2), id(1));
        assertThat(ids(index.search(both))).containsExactly(id(2));
    }

    @ParameterizedTest
    @CsvSource({"NEWEST", "TITLE", "RELEVANCE"})
    void pagesWithoutGapOrDouble(Sort sort) {
        var seen = new ArrayList<UUID>();
        Cursor after = null;
        do {
            var page = index.search(query(Map.of(), sort, 1, after));
            assertThat(page.total()).isEqualTo(4);
            seen.addAll(ids(page));
            after = page.next();
        } while (after != null);

        assertThat(seen).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void sortsByTimeAndByTitle() {
        assertThat(ids(index.search(query(Map.of(), Sort.NEWEST, 20, null))))
                .startsWith(id(2), id(4))
                .endsWith(id(3));
        assertThat(ids(index.search(query(Map.of(), Sort.TITLE, 20, null)))).startsWith(id(2));
    }

    @Test
    void marksTitleAndSentence() {
        var item = index.search(catalogue("焼結")).items().getFirst();

        assertThat(item.highlights()).extracting(Passage::text).containsExactly("硫化物系固体電解質の低温焼結", "焼結温度は350℃である。");
        assertThat(item.highlights().getFirst().highlights()).containsExactly(new Highlight(12, 14));
    }

    @Test
    void findsTheSourcesByWordsThatTheirGlyphsHide() throws Exception {
        var sources = Path.of("../shared/sources");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(sources));
        for (int i = 0; i < 5; i++) {
            var text = Files.readString(sources.resolve("00%d.txt".formatted(i)));
            index.replace(List.of(seed(100 + i).titled("資料" + i).saying(text).build()));
        }
        index.refresh();

        assertThat(ids(index.search(catalogue("産学連携")))).contains(id(102));
        assertThat(ids(index.search(catalogue("民間企業")))).contains(id(101));
    }

    private static CatalogueQuery query(Map<Facet, Set<String>> filters, Sort sort, int limit, @Nullable Cursor after) {
        return new CatalogueQuery("", filters, null, false, null, sort, limit, after);
    }

    private static List<UUID> ids(CataloguePage page) {
        return page.items().stream().map(CataloguePage.Item::id).toList();
    }
}
