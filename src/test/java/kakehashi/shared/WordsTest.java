package kakehashi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The small words: languages, kinds, ids.
class WordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesALanguageByItsCode(Language language) {
        assertThat(Language.of(language.code())).isEqualTo(language);
        assertThat(language.locale()).isEqualTo(Locale.forLanguageTag(language.code()));
        assertThat(language.other().other()).isEqualTo(language).isNotEqualTo(language.other());
    }

    @Test
    void knowsNoThirdLanguage() {
        assertThatIllegalArgumentException().isThrownBy(() -> Language.of("fr"));
    }

    @ParameterizedTest
    @CsvSource({
        "SEED, seed, seeds",
        "NEED, need, needs",
        "RESEARCHER, researcher, researchers",
        "ORGANIZATION, organization, organizations",
    })
    void namesAKindInAddresses(RecordKind kind, String code, String plural) {
        assertThat(kind.code()).isEqualTo(code);
        assertThat(kind.plural()).isEqualTo(plural);
        assertThat(RecordKind.of(code)).isEqualTo(kind);
    }

    /// By the millisecond; within one they are random, since neighbours would tell whose an anonymous record is.
    @Test
    void makesIdsThatSortByTimeAndNothingElse() {
        var ids = Stream.generate(Ids::next).limit(10_000).toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.version() == 7);
        assertThat(ids.stream().map(WordsTest::millisecond)).isSorted();
        assertThat(ids.stream().sorted().toList()).isNotEqualTo(ids);
    }

    private static long millisecond(UUID id) {
        return id.getMostSignificantBits() >>> 16;
    }
}
