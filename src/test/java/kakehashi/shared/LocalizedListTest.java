package kakehashi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalizedListTest {

    @Test
    void keepsWordsOnceInTheirOrderWithoutBlanks() {
        var words = new LocalizedList(Arrays.asList("電池", " ", null, "電解質", " 電池 "), null);

        assertThat(words.in(Language.JA)).containsExactly("電池", "電解質");
        assertThat(words.in(Language.EN)).isEmpty();
    }

    @Test
    void doesNotChangeWithTheListItCameFrom() {
        var given = new java.util.ArrayList<>(List.of("電池"));
        var words = new LocalizedList(given, List.of());

        given.add("電解質");

        assertThat(words.ja()).containsExactly("電池");
    }
}
