package kakehashi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void blanksOutExcludedTermsAndKeepsEveryPlace() {
        var wording = new Wording("固体電解質の焼結", "Solid electrolyte を低温で焼く", "", List.of("電解質", "solid ELECTROLYTE"));

        assertThat(wording.whole()).isEqualTo("固体   の焼結\n                  を低温で焼く");
    }

    @Test
    void takesAnExcludedTermAsItIsWrittenAndNotAsAPattern() {
        var wording = new Wording("", "10%(v/v)と10x", "", List.of("10%(v/v)", "1.x"));

        assertThat(wording.whole()).isEqualTo("        と10x");
    }
}
