package kakehashi.vocabulary;

import static kakehashi.vocabulary.Identifier.CORPORATE_NUMBER;
import static kakehashi.vocabulary.Identifier.ERAD;
import static kakehashi.vocabulary.Identifier.ORCID;
import static kakehashi.vocabulary.Identifier.ROR;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    /// Numbers that exist.
    @ParameterizedTest
    @CsvSource({
        "CORPORATE_NUMBER, 4011001098993",
        "CORPORATE_NUMBER, 1180301018771",
        "CORPORATE_NUMBER, 2120901007402",
        "CORPORATE_NUMBER, 7010705000725",
        "CORPORATE_NUMBER, 7123456789012",
        "ERAD, 80788951",
        "ERAD, 00260521",
        "ERAD, 90050426",
        "ERAD, 80802743",
        "ERAD, 60314621",
        "ERAD, 20295083",
        "ORCID, 0000-0002-1825-0097",
        "ORCID, 0000-0002-1694-233X",
        "ROR, 02mp31p96",
        "ROR, 02kvxyf05",
        "ROR, 057zh3y96",
        "ROR, 00x6h5n95",
        "ROR, 029chgv08",
        "RESEARCHMAP, 7000xxx",
        "RESEARCHMAP, read0134502",
        "RESEARCHMAP, nakamura.satoru",
        "RESEARCHMAP, M1cQhPtdmlrSRFo4",
        "RESEARCHMAP, yasutomi_tatetsu",
    })
    void acceptsRealNumbers(Identifier identifier, String number) {
        assertThat(identifier.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // wrong check digit
        "CORPORATE_NUMBER, 1234567890123",
        "CORPORATE_NUMBER, 5011001098993",
        "ERAD, 70788951",
        "ORCID, 0000-0002-1825-0098",
        "ORCID, 0000-0002-1694-2330",
        "ROR, 02mp31p97",
        // wrong form
        "CORPORATE_NUMBER, 0011001098993",
        "CORPORATE_NUMBER, 401100109899",
        "CORPORATE_NUMBER, 40110010989930",
        "CORPORATE_NUMBER, 401100109899A",
        "ERAD, 8078895",
        "ERAD, 807889510",
        "ORCID, 0000000218250097",
        "ORCID, 0000-0002-1825-00977",
        "ROR, 12mp31p96",
        "ROR, 02mp31l96",
        "ROR, 02mp31p9",
        "RESEARCHMAP, 研究花子",
        "RESEARCHMAP, a/b",
    })
    void refusesOthers(Identifier identifier, String number) {
        assertThat(identifier.isValid(number)).isFalse();
    }

    /// One wrong digit anywhere is seen, but for the slips that the rule of the tax agency cannot see.
    @Test
    void seesEverySingleSlipInACorporateNumberButNineForZero() {
        var number = "4011001098993";
        for (int at = 0; at < number.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                char present = number.charAt(at);
                boolean unseen = present == digit || "09".indexOf(present) >= 0 && "09".indexOf(digit) >= 0;
                var slipped = number.substring(0, at) + digit + number.substring(at + 1);

                assertThat(CORPORATE_NUMBER.isValid(slipped)).as(slipped).isEqualTo(unseen);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CORPORATE_NUMBER, ４０１１００１０９８９９３, 4011001098993",
        "CORPORATE_NUMBER, ' 4011-0010-98993 ', 4011001098993",
        "CORPORATE_NUMBER, 4011－0010－98993, 4011001098993",
        "ERAD, ８０７８８９５１, 80788951",
        "ERAD, 8078 8951, 80788951",
        "ORCID, https://orcid.org/0000-0002-1694-233x, 0000-0002-1694-233X",
        "ORCID, ００００-０００２-１８２５-００９７, 0000-0002-1825-0097",
        "ORCID, 0000‐0002‐1825‐0097, 0000-0002-1825-0097",
        "ROR, https://ror.org/02mp31p96, 02mp31p96",
        "ROR, 02MP31P96, 02mp31p96",
        "RESEARCHMAP, https://researchmap.jp/read0134502, read0134502",
    })
    void foldsWhatPeopleType(Identifier identifier, String typed, String kept) {
        assertThat(identifier.normalized(typed)).isEqualTo(kept);
        assertThat(identifier.isValid(kept)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　"})
    void takesBlankForAbsent(@Nullable String typed) {
        assertThat(ERAD.normalized(typed)).isNull();
        assertThat(ORCID.normalized(null)).isNull();
    }

    @Test
    void keepsLeadingZeros() {
        assertThat(ERAD.normalized("00260521")).isEqualTo("00260521");
        assertThat(ROR.normalized("02mp31p96")).startsWith("0");
    }
}
