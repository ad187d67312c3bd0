package kakehashi.page.readable;

import static org.assertj.core.api.Assertions.assertThat;

import kakehashi.shared.Language;
import kakehashi.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest
    @CsvSource({"JA, あ, 120, 120", "JA, あ, 121, 120", "EN, a, 160, 160", "EN, a, 161, 160"})
    void isCutAtItsLanguagesLength(Language language, String letter, int written, int shown) {
        var text = language == Language.JA
                ? LocalizedText.ja(letter.repeat(written))
                : LocalizedText.en(letter.repeat(written));

        var excerpt = Excerpt.of(language, text);

        assertThat(excerpt).hasSize(shown);
        assertThat(excerpt.endsWith("…")).isEqualTo(written > shown);
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(Excerpt.of(Language.JA, LocalizedText.ja("𠮷".repeat(200)))).isEqualTo("𠮷".repeat(119) + "…");
    }

    @Test
    void isTheFirstTextThereIsInOneLine() {
        assertThat(Excerpt.of(Language.EN, LocalizedText.NONE, LocalizedText.ja("一行目\n二行目")))
                .isEqualTo("一行目 二行目");
    }

    @Test
    void isEmptyWhenThereIsNone() {
        assertThat(Excerpt.of(Language.JA, LocalizedText.NONE)).isEmpty();
    }
}
