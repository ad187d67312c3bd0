package kakehashi.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kakehashi.search.text.Analysis.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {

    @ParameterizedTest
    @CsvSource({
        "LiFePO₄の正極, LiFePO4 cathodes, lifepo4",
        "ＴｉＯ２光触媒, TiO₂ photocatalysts, tio2",
        "CO2を回収する, capture of CO₂, co2",
        "Al2O3とPEFC（LFP）, 'Al₂O₃, PEFC', al2o3",
        "固体高分子形燃料電池（PEFC）, a PEFC, pefc",
    })
    void hasOneTermForAFormulaInBothLanguages(String japanese, String english, String formula) {
        assertThat(Stream.of(
                        Analysis.tokens(Analysis.WORDS, japanese),
                        Analysis.tokens(Analysis.BIGRAMS, japanese),
                        Analysis.tokens(Analysis.ENGLISH, english)))
                .allSatisfy(tokens -> assertThat(tokens).extracting(Token::term).contains(formula));
    }

    @ParameterizedTest
    @CsvSource({"5nmの膜, 5|nm|膜", "TRL 5の電池, trl|5|電池", "H2の貯蔵, h2|貯蔵", "電池A4枚, 電池|a4|枚"})
    void keepsApartWhatIsNoFormula(String text, String terms) {
        assertThat(Analysis.tokens(Analysis.WORDS, text))
                .extracting(Token::term)
                .containsExactly(terms.split("\\|"));
    }

    @Test
    void pointsIntoTheOriginalSpelling() {
        assertThat(Analysis.tokens(Analysis.WORDS, "正極のLiFePO₄を")).contains(new Token("lifepo4", 3, 10));
    }

    @Test
    void spotsWhatATextMeasures() {
        assertThat(Analysis.tokens(Analysis.DIMENSIONS, "200℃で5 MPa"))
                .isEqualTo(List.of(new Token("temperature", 0, 4), new Token("pressure", 5, 10)));
    }
}
