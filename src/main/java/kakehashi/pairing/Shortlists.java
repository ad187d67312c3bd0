package kakehashi.pairing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/// The few best of the other side for each record of one side, in primitive arrays: 8 bytes a place.
///
/// Records are rows, those of the other side are known by their numbers. What is kept does not depend on the order of
/// offers: the better found first, ties by number. Offers to different rows may come from many threads.
final class Shortlists {

    /// A score that is not known yet.
    static final short UNWEIGHED = -1;

    /// What strengths are multiplied by to be kept.
    static final int STEPS = 10_000;

    private static final int LOCKS = 1 << 10;

    private final int width;
    private final int[] others;
    private final short[] found;
    private final short[] scores;
    private final short[] sizes;
    /// The best that fell off a row: everything better is in it. -1 where nothing did.
    private final short[] floors;

    private final Object[] locks = new Object[LOCKS];

    Shortlists(int rows, int width) {
        this.width = width;
        others = new int[rows * width];
        found = new short[rows * width];
        scores = new short[rows * width];
        sizes = new short[rows];
        floors = new short[rows];
        Arrays.fill(floors, (short) -1);
        Arrays.setAll(locks, i -> new Object());
    }

    int rows() {
        return sizes.length;
    }

    int width() {
        return width;
    }

    int size(int row) {
        return sizes[row];
    }

    int other(int row, int place) {
        return others[row * width + place];
    }

    /// How well few words found it, 0 to [#STEPS].
    short found(int row, int place) {
        return found[row * width + place];
    }

    /// What it scored, 0 to [#STEPS], or [#UNWEIGHED].
    short score(int row, int place) {
        return scores[row * width + place];
    }

    short floor(int row) {
        return floors[row];
    }

    /// Takes the best of what is offered; each other at most once.
    void offer(int row, int other, short strength) {
        if (strength < floors[row]) {
            return;
        }
        synchronized (locks[row % LOCKS]) {
            place(row, other, strength, UNWEIGHED);
        }
    }

    private void place(int row, int other, short strength, short score) {
        int start = row * width;
        int end = start + sizes[row];
        int at = end;
        while (at > start && isBetter(strength, other, at - 1)) {
            at--;
        }
        if (sizes[row] == width) {
            floors[row] = (short) Math.max(floors[row], at == end ? strength : found[end - 1]);
            if (at == end) {
                return;
            }
            end--;
        } else {
            sizes[row]++;
        }
        move(at, at + 1, end - at);
        others[at] = other;
        found[at] = strength;
        scores[at] = score;
    }

    private boolean isBetter(short strength, int other, int than) {
        return strength > found[than] || strength == found[than] && other < others[than];
    }

    private void move(int from, int to, int count) {
        System.arraycopy(others, from, others, to, count);
        System.arraycopy(found, from, found, to, count);
        System.arraycopy(scores, from, scores, to, count);
    }

    /// Whether the first `shown` are surely the best: nothing as good ever fell off.
    boolean isSure(int row, int shown) {
        return floors[row] < 0 || sizes[row] >= shown && found[row * width + shown - 1] > floors[row];
    }

    /// As if nothing had been offered.
    void clear(int row) {
        sizes[row] = 0;
        floors[row] = -1;
    }

    boolean has(int row, int other) {
        synchronized (locks[row % LOCKS]) {
            for (int at = row * width; at < row * width + sizes[row]; at++) {
                if (others[at] == other) {
                    return true;
                }
            }
            return false;
        }
    }

    /// Nothing is done when the other has left the row meanwhile.
    void weigh(int row, int other, short score) {
        synchronized (locks[row % LOCKS]) {
            for (int at = row * width; at < row * width + sizes[row]; at++) {
                if (others[at] == other) {
                    scores[at] = score;
                }
            }
        }
    }

    /// Takes over what is left of an earlier row.
    ///
    /// @param numbers the present numbers of the others in it; -1 for those that are not there any more
    void inherit(int row, Shortlists earlier, int earlierRow, int[] numbers) {
        floors[row] = earlier.floors[earlierRow];
        for (int place = 0; place < earlier.size(earlierRow); place++) {
            int other = numbers[earlier.other(earlierRow, place)];
            if (other >= 0) {
                place(row, other, earlier.found(earlierRow, place), earlier.score(earlierRow, place));
            }
        }
    }

    /// Rows of which the first `shown` are not surely the best.
    BitSet unsure(int shown) {
        var unsure = new BitSet(rows());
        for (int row = 0; row < rows(); row++) {
            if (!isSure(row, shown)) {
                unsure.set(row);
            }
        }
        return unsure;
    }

    /// Only the places that are taken.
    void write(DataOutput out) throws IOException {
        out.writeInt(rows());
        var row = ByteBuffer.allocate(2 * Short.BYTES + width * (Integer.BYTES + 2 * Short.BYTES));
        for (int i = 0; i < rows(); i++) {
            row.clear().putShort(sizes[i]).putShort(floors[i]);
            for (int place = 0; place < sizes[i]; place++) {
                row.putInt(other(i, place)).putShort(found(i, place)).putShort(score(i, place));
            }
            out.write(row.array(), 0, row.position());
        }
    }

    static Shortlists read(DataInput in, int width) throws IOException {
        var lists = new Shortlists(in.readInt(), width);
        var row = ByteBuffer.allocate(width * (Integer.BYTES + 2 * Short.BYTES));
        for (int i = 0; i < lists.rows(); i++) {
            lists.sizes[i] = in.readShort();
            lists.floors[i] = in.readShort();
            in.readFully(row.array(), 0, lists.sizes[i] * (Integer.BYTES + 2 * Short.BYTES));
            row.clear();
            for (int at = i * width; at < i * width + lists.sizes[i]; at++) {
                lists.others[at] = row.getInt();
                lists.found[at] = row.getShort();
                lists.scores[at] = row.getShort();
            }
        }
        return lists;
    }
}
