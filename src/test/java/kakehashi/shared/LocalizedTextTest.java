package kakehashi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // ja, en, wanted, shown
                "電池, battery, JA, 電池",
                "電池, battery, EN, battery",
                "電池, -, EN, 電池",
                "-, battery, JA, battery",
                "-, -, JA, ''",
            })
    void prefersTheReadersLanguageAndTakesTheOther(
            @Nullable String ja, @Nullable String en, Language wanted, String shown) {
        assertThat(new LocalizedText(ja, en).preferring(wanted)).isEqualTo(shown);
    }

    @Test
    void hasOneFormForAbsence() {
        assertThat(new LocalizedText(" \n", "")).isEqualTo(LocalizedText.NONE);
        assertThat(LocalizedText.NONE.isEmpty()).isTrue();
        assertThat(LocalizedText.ja(" 電池 ")).isEqualTo(new LocalizedText("電池", null));
    }

    @Test
    void leavesAnAbsentSideOutOfItsJson() throws JsonProcessingException {
        assertThat(json.writeValueAsString(LocalizedText.en("battery"))).isEqualTo("{\"en\":\"battery\"}");
        assertThat(json.readValue("{\"ja\":\"電池\"}", LocalizedText.class)).isEqualTo(LocalizedText.ja("電池"));
    }
}
