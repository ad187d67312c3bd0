package kakehashi.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortlistsTest {

    private record Offer(int other, int strength) {}

    @Test
    void keepTheBestAndAmongEqualsTheFirst() {
        var lists = new Shortlists(2, 3);
        offer(lists, new Offer(7, 500), new Offer(2, 900), new Offer(9, 500), new Offer(4, 100), new Offer(1, 500));

        assertThat(others(lists, 1)).containsExactly(2, 1, 7);
        assertThat(lists.floor(1)).isEqualTo((short) 500);
        assertThat(lists.size(0)).isZero();
    }

    @Test
    void areTheSameInWhateverOrderTheyAreOffered() {
        var offers = new ArrayList<>(IntStream.range(0, 40)
                .mapToObj(i -> new Offer(i, i * 7 % 11 * 100))
                .toList());
        var first = new Shortlists(2, 5);
        offer(first, offers.toArray(Offer[]::new));

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(offers, new Random(seed));
            var again = new Shortlists(2, 5);
            offer(again, offers.toArray(Offer[]::new));

            assertThat(others(again, 1)).isEqualTo(others(first, 1));
            assertThat(again.floor(1)).isEqualTo(first.floor(1));
        }
    }

    @Test
    void areSureOfTheirFirstOnesAsLongAsNothingAsGoodFellOff() {
        var lists = new Shortlists(2, 3);
        offer(lists, new Offer(1, 900), new Offer(2, 800));
        assertThat(lists.isSure(1, 5)).as("nothing fell off").isTrue();

        offer(lists, new Offer(3, 700), new Offer(4, 700));
        assertThat(lists.isSure(1, 2)).isTrue();
        assertThat(lists.isSure(1, 3))
                .as("the third is as good as what fell off")
                .isFalse();
        assertThat(lists.unsure(3).stream()).containsExactly(1);

        lists.clear(1);
        assertThat(lists.isSure(1, 3)).isTrue();
    }

    @Test
    void takeOverWhatIsLeftAndLetNothingInThatIsWorseThanWhatFellOff() {
        var earlier = new Shortlists(2, 3);
        offer(earlier, new Offer(0, 900), new Offer(1, 800), new Offer(2, 700), new Offer(3, 600));
        earlier.weigh(1, 2, (short) 4_321);
        var lists = new Shortlists(3, 3);
        lists.inherit(2, earlier, 1, new int[] {5, -1, 6, -1});

        assertThat(others(lists, 2)).containsExactly(5, 6);
        assertThat(lists.score(2, 1)).isEqualTo((short) 4_321);
        assertThat(lists.score(2, 0)).isEqualTo(Shortlists.UNWEIGHED);

        lists.offer(2, 8, (short) 599);
        lists.offer(2, 9, (short) 850);
        assertThat(others(lists, 2)).containsExactly(5, 9, 6);
    }

    @Test
    void areReadAsTheyWereWritten() throws IOException {
        var lists = new Shortlists(2, 3);
        offer(lists, new Offer(7, 500), new Offer(2, 900), new Offer(9, 500), new Offer(4, 100));
        lists.weigh(1, 9, (short) 77);
        var bytes = new ByteArrayOutputStream();
        lists.write(new DataOutputStream(bytes));

        var read = Shortlists.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), 3);

        assertThat(others(read, 1)).isEqualTo(others(lists, 1));
        assertThat(read.score(1, 2)).isEqualTo((short) 77);
        assertThat(read.found(1, 0)).isEqualTo((short) 900);
        assertThat(read.floor(1)).isEqualTo((short) 100);
        assertThat(read.floor(0)).isEqualTo((short) -1);
    }

    private static void offer(Shortlists lists, Offer... offers) {
        for (var offer : offers) {
            lists.offer(1, offer.other, (short) offer.strength);
        }
    }

    private static List<Integer> others(Shortlists lists, int row) {
        return IntStream.range(0, lists.size(row))
                .map(place -> lists.other(row, place))
                .boxed()
                .toList();
    }
}
