package kakehashi.search.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.search.text.Readings;
import kakehashi.vocabulary.ReviewSection;
import org.junit.jupiter.api.Test;

/// The form of the shipped lexicon, and how much of each field it knows.
class LexiconFileTest {

    private static final List<LexiconEntry> SHIPPED = LexiconFile.shipped();

    @Test
    void hasBothSidesInEveryEntry() {
        assertThat(SHIPPED).allSatisfy(entry -> {
            assertThat(entry.ja()).isNotEmpty().allSatisfy(LexiconFileTest::assertForm);
            assertThat(entry.en()).isNotEmpty().doesNotHaveDuplicates().allSatisfy(LexiconFileTest::assertForm);
        });
    }

    private static void assertForm(String form) {
        assertThat(form).isNotBlank().isEqualTo(form.strip()).doesNotContainPattern("[()（）\\t|]|  ");
    }

    @Test
    void hasEachJapaneseFormOnce() {
        var seen = new HashSet<String>();

        assertThat(SHIPPED.stream()
                        .flatMap(entry -> entry.ja().stream())
                        .filter(form -> !seen.add(Readings.spelling(form).replace(" ", ""))))
                .isEmpty();
    }

    @Test
    void namesOnlyFieldsThereAre() {
        assertThat(SHIPPED.stream().flatMap(entry -> entry.fields().stream()).collect(Collectors.toSet()))
                .isEqualTo(middleSections());
    }

    @Test
    void knowsEnoughOfEveryField() {
        var counts = new HashMap<String, Integer>();
        SHIPPED.forEach(entry -> entry.fields().forEach(field -> counts.merge(field, 1, Integer::sum)));

        assertThat(middleSections())
                .hasSize(65)
                .allSatisfy(field -> assertThat(counts.get(field)).as(field).isGreaterThanOrEqualTo(60));
        assertThat(SHIPPED.stream().filter(entry -> entry.fields().isEmpty())).hasSizeGreaterThanOrEqualTo(1_500);
        assertThat(SHIPPED).hasSizeGreaterThanOrEqualTo(6_000);
    }

    private static Set<String> middleSections() {
        return ReviewSection.all().stream()
                .filter(section -> section.level() == ReviewSection.Depth.MEDIUM)
                .map(ReviewSection::code)
                .collect(Collectors.toSet());
    }
}
