package kakehashi.pairing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kakehashi.search.Sweep;

/// The records of one side in the order of their ids, each with the state in which it was weighed.
///
/// @param most  ids, the upper half of each
/// @param least ids, the lower half
record Side(long[] most, long[] least, long[] states) {

    static final Side NONE = new Side(new long[0], new long[0], new long[0]);

    static Side of(Sweep sweep) {
        int count = sweep.count();
        var side = new Side(new long[count], new long[count], new long[count]);
        for (int number = 0; number < count; number++) {
            side.most[number] = sweep.id(number).getMostSignificantBits();
            side.least[number] = sweep.id(number).getLeastSignificantBits();
            side.states[number] = sweep.state(number);
        }
        return side;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(count());
        for (var values : List.of(most, least, states)) {
            var bytes = ByteBuffer.allocate(values.length * Long.BYTES);
            bytes.asLongBuffer().put(values);
            out.write(bytes.array());
        }
    }

    static Side read(DataInput in) throws IOException {
        int count = in.readInt();
        return new Side(longs(in, count), longs(in, count), longs(in, count));
    }

    private static long[] longs(DataInput in, int count) throws IOException {
        var bytes = new byte[count * Long.BYTES];
        in.readFully(bytes);
        var values = new long[count];
        ByteBuffer.wrap(bytes).asLongBuffer().get(values);
        return values;
    }

    int count() {
        return states.length;
    }

    UUID id(int number) {
        return new UUID(most[number], least[number]);
    }

    /// Negative when there is none of this id.
    int number(UUID id) {
        int low = 0;
        int high = count() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, id.getMostSignificantBits(), id.getLeastSignificantBits());
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /// For each of `earlier` its number here; -1 for what is gone or in another state.
    int[] numbersOf(Side earlier) {
        var numbers = new int[earlier.count()];
        int here = 0;
        for (int there = 0; there < numbers.length; there++) {
            while (here < count() && compare(here, earlier.most[there], earlier.least[there]) < 0) {
                here++;
            }
            boolean isSame = here < count()
                    && compare(here, earlier.most[there], earlier.least[there]) == 0
                    && states[here] == earlier.states[there];
            numbers[there] = isSame ? here : -1;
        }
        return numbers;
    }

    private int compare(int number, long upper, long lower) {
        int order = Long.compareUnsigned(most[number], upper);
        return order != 0 ? order : Long.compareUnsigned(least[number], lower);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Side side
                && Arrays.equals(most, side.most)
                && Arrays.equals(least, side.least)
                && Arrays.equals(states, side.states);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(least);
    }

    @Override
    public String toString() {
        return count() + " records";
    }
}
