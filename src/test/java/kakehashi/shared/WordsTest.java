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

    @Test
    void makesIdsThatGrow() {
        var ids = Stream.generate(Ids::next).limit(10_000).toList();

        assertThat(ids).doesNotHaveDuplicates().isSortedAccordingTo(WordsTest::byBytes);
        assertThat(ids).allSatisfy(id -> assertThat(id.version()).isEqualTo(7));
    }

    /// As the database and addresses order them, not as Java does, which takes the first bit for a sign.
    private static int byBytes(UUID one, UUID other) {
        return one.toString().compareTo(other.toString());
    }
}
