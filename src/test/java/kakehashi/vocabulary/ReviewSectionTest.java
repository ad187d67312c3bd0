package kakehashi.vocabulary;

import static kakehashi.vocabulary.ReviewSection.Depth.LARGE;
import static kakehashi.vocabulary.ReviewSection.Depth.MEDIUM;
import static kakehashi.vocabulary.ReviewSection.Depth.SMALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReviewSectionTest {

    @Test
    void hasAllSectionsOfTheSource() {
        assertThat(of(LARGE)).hasSize(11);
        assertThat(of(MEDIUM)).hasSize(65);
        assertThat(of(SMALL)).hasSize(306);
        assertThat(of(SMALL).stream().mapToInt(ReviewSectionTest::waysUp).sum()).isEqualTo(323);
    }

    @Test
    void codesLargeSectionsByLetterAndMediumOnesByNumber() {
        var letters = IntStream.rangeClosed('A', 'K').mapToObj(Character::toString);
        var numbers = Stream.concat(IntStream.rangeClosed(1, 64).mapToObj(String::valueOf), Stream.of("90"));

        assertThat(of(LARGE)).extracting(ReviewSection::code).containsExactlyElementsOf(letters.toList());
        assertThat(of(MEDIUM)).extracting(ReviewSection::code).containsExactlyInAnyOrderElementsOf(numbers.toList());
    }

    @Test
    void keepsTheLeadingZeroOfSmallCodes() {
        assertThat(of(SMALL)).extracting(ReviewSection::code).allMatch(code -> code.matches("\\d{5}"));
        assertThat(ReviewSection.of("01010")).isNotNull();
        assertThat(ReviewSection.of("1010")).isNull();
    }

    @Test
    void letsFourteenSmallSectionsBelongToSeveralOthers() {
        assertThat(of(SMALL).stream().filter(each -> waysUp(each) > 1)).hasSize(14);
        assertThat(Objects.requireNonNull(ReviewSection.of("90010")).parents()).containsExactly("1", "23", "61");
        assertThat(Objects.requireNonNull(ReviewSection.of("90")).parents()).containsExactly("D", "I");
    }

    @Test
    void findsTheWayUp() {
        assertThat(ReviewSection.withAncestors("26020")).containsExactly("26020", "26", "D");
        assertThat(ReviewSection.withAncestors("90010")).contains("90010", "1", "A", "23", "C", "61", "J");
        assertThat(ReviewSection.withAncestors("99999")).containsExactly("99999");
    }

    @Test
    void namesEverySection() {
        assertThat(ReviewSection.all())
                .allSatisfy(each -> assertThat(each.name().ja()).isNotBlank());
        assertThat(of(MEDIUM)).allSatisfy(each -> assertThat(each.name().en()).isNotBlank());
    }

    @Test
    void hasNoSectionWithoutItsParents() {
        assertThat(ReviewSection.all())
                .allSatisfy(each -> assertThat(each.parents())
                        .allSatisfy(
                                parent -> assertThat(ReviewSection.of(parent)).isNotNull()));
        assertThat(of(LARGE)).allSatisfy(each -> assertThat(each.parents()).isEmpty());
    }

    /// How many rows of the source speak of a small section.
    private static int waysUp(ReviewSection small) {
        return small.parents().stream()
                .map(medium -> Objects.requireNonNull(ReviewSection.of(medium)))
                .mapToInt(medium -> medium.parents().size())
                .sum();
    }

    private static List<ReviewSection> of(ReviewSection.Depth level) {
        return ReviewSection.all().stream()
                .filter(each -> each.level() == level)
                .toList();
    }
}
