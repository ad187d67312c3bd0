package kakehashi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import kakehashi.shared.LocalizedList;
import kakehashi.shared.LocalizedText;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    record Card(
            @Nullable @Text(max = 3, line = true) String name,
            @Text(max = 3, maxEn = 5) LocalizedText text,
            @Text(max = 3, line = true) LocalizedList words,
            @Nullable @Between(min = 1, max = 9) Integer step) {}

    @ParameterizedTest
    @CsvSource({"あいう,", "あいうえ, too-long", "𠮷𠮷𠮷,", "𠮷𠮷𠮷𠮷, too-long"})
    void countsCodePoints(String name, @Nullable String code) {
        assertFaults(new Card(name, LocalizedText.NONE, LocalizedList.NONE, null), fault("name", code));
    }

    @Test
    void holdsEachSideAgainstItsOwnLimit() {
        var text = new LocalizedText("あいうえ", "abcde");

        assertFaults(new Card(null, text, LocalizedList.NONE, null), "text.ja too-long");
        assertFaults(new Card(null, new LocalizedText("あ", "abcdef"), LocalizedList.NONE, null), "text.en too-long");
    }

    @Test
    void holdsEveryWordOfAList() {
        var words = new LocalizedList(List.of("電池", "固体電池"), List.of("x\u200by"));

        assertFaults(
                new Card(null, LocalizedText.NONE, words, null), "words.ja too-long", "words.en invisible-character");
    }

    @ParameterizedTest
    @CsvSource({
        // code point, in a line, in a text
        "0000, unsafe-character, unsafe-character",
        "001B, unsafe-character, unsafe-character",
        "0085, unsafe-character, unsafe-character",
        "D800, unsafe-character, unsafe-character",
        "DFFF, unsafe-character, unsafe-character",
        "0009, unsafe-character,",
        "000A, unsafe-character,",
        "000D, unsafe-character,",
        "200B, invisible-character,",
        "202E, invisible-character,",
        "00AD, invisible-character,",
        "FEFF, invisible-character,",
        "3000,,",
        "E000,,",
    })
    void knowsWhichCharactersCanBeKept(String hex, @Nullable String inLine, @Nullable String inText) {
        var text = "a" + (char) Integer.parseInt(hex, 16) + "b";

        assertFaults(new Card(text, LocalizedText.NONE, LocalizedList.NONE, null), fault("name", inLine));
        assertFaults(new Card(null, LocalizedText.ja(text), LocalizedList.NONE, null), fault("text.ja", inText));
    }

    @ParameterizedTest
    @CsvSource({"0, out-of-range", "1,", "9,", "10, out-of-range"})
    void keepsNumbersBetweenTheirEnds(int step, @Nullable String code) {
        assertFaults(new Card(null, LocalizedText.NONE, LocalizedList.NONE, step), fault("step", code));
    }

    private static @Nullable String fault(String field, @Nullable String code) {
        return code == null ? null : field + " " + code;
    }

    private static void assertFaults(Card card, @Nullable String... faults) {
        var found = VALIDATOR.validate(card).stream()
                .map(each -> each.getPropertyPath() + " " + each.getMessageTemplate())
                .toList();

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(faults).filter(each -> each != null).toList());
    }
}
