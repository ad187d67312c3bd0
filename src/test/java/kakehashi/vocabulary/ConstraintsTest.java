package kakehashi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintsTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    record Card(
            @Nullable @ValidIdentifier(Identifier.CORPORATE_NUMBER)
            String houjin,

            @Nullable @ValidIdentifier(value = Identifier.ERAD, formOnly = true)
            String erad,

            @Nullable @KnownCode(Vocabulary.PREFECTURES) String prefecture,
            List<@KnownCode(Vocabulary.SMALL_SECTIONS) String> fields) {}

    @ParameterizedTest
    @CsvSource({
        "4011001098993,",
        "5011001098993, wrong-check-digit",
        "401100109899, wrong-form",
        "'', wrong-form",
    })
    void tellsAWrongDigitFromAWrongForm(String houjin, @Nullable String code) {
        assertThat(codes(new Card(houjin, null, null, List.of()))).isEqualTo(code == null ? List.of() : List.of(code));
    }

    /// Its rule is only observed on real numbers.
    @Test
    void refusesAnEradNumberForItsFormAlone() {
        assertThat(codes(new Card(null, "70788951", null, List.of()))).isEmpty();
        assertThat(codes(new Card(null, "7078895", null, List.of()))).containsExactly("wrong-form");
    }

    @Test
    void knowsTheCodesOfItsList() {
        assertThat(codes(new Card(null, null, "47", List.of("26020", "01010")))).isEmpty();
        assertThat(codes(new Card(null, null, "48", List.of()))).containsExactly("unknown-code");
        assertThat(codes(new Card(null, null, null, List.of("26020", "26", "1010"))))
                .containsExactly("unknown-code", "unknown-code");
    }

    @Test
    void letsAbsentValuesPass() {
        assertThat(codes(new Card(null, null, null, List.of()))).isEmpty();
    }

    private static List<String> codes(Card card) {
        return VALIDATOR.validate(card).stream()
                .map(ConstraintViolation::getMessageTemplate)
                .toList();
    }
}
