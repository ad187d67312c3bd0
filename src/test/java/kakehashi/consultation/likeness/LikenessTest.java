package kakehashi.consultation.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kakehashi.consultation.likeness.Likeness.Like;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final UUID GLUE = new UUID(1, 1);
    private static final UUID LEAK = new UUID(1, 2);
    private static final UUID ENGLISH = new UUID(1, 3);

    private static final Map<UUID, String> EARLIER = Map.of(
            GLUE, "木材の接着面が湿気ではがれ、返品が増えている。",
            LEAK, "配管の継手から油が漏れる。",
            ENGLISH, "The adhesive of our wooden panels fails in summer.");

    @Test
    void putsTheTextWithTheSameRareWordsFirst() {
        var likes = Likeness.to("夏の湿気で接着がはがれる", EARLIER, 5);

        assertThat(likes).extracting(Like::id).first().isEqualTo(GLUE);
        assertThat(likes).extracting(Like::id).doesNotContain(LEAK);
    }

    @Test
    void findsEnglishByEnglish() {
        assertThat(Likeness.to("Adhesive fails on panels", EARLIER, 5))
                .extracting(Like::id)
                .containsExactly(ENGLISH);
    }

    @Test
    void isOneForTheSameWords() {
        var text = "配管の継手から油が漏れる。";

        assertThat(Likeness.to(text, Map.of(LEAK, text), 5).getFirst().degree()).isCloseTo(1, within(1e-9));
    }

    /// What everybody writes tells less than what two write.
    @Test
    void weighsARareWordMoreThanACommonOne() {
        var common = new UUID(2, 1);
        var rare = new UUID(2, 2);
        var texts = new LinkedHashMap<UUID, String>();
        IntStream.range(0, 20).forEach(i -> texts.put(new UUID(3, i), "製品 改善 " + "相談".repeat(i % 2)));
        texts.put(common, "製品 塗装");
        texts.put(rare, "鋳物 研磨");

        assertThat(Likeness.to("製品 鋳物", texts, 1)).extracting(Like::id).containsExactly(rare);
    }

    @Test
    void givesNothingForNothingInCommonAndNoMoreThanAsked() {
        assertThat(Likeness.to("醤油の発酵", EARLIER, 5)).isEmpty();
        assertThat(Likeness.to("", EARLIER, 5)).isEmpty();
        var same = "接着がはがれる";
        var many = new LinkedHashMap<UUID, String>();
        IntStream.range(0, 9).forEach(i -> many.put(new UUID(4, i), same));
        assertThat(Likeness.to(same, many, 5))
                .extracting(Like::id)
                .containsExactly(new UUID(4, 0), new UUID(4, 1), new UUID(4, 2), new UUID(4, 3), new UUID(4, 4));
    }
}
