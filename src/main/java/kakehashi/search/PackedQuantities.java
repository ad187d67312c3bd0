package kakehashi.search;

import java.io.IOException;
import java.util.List;
import kakehashi.search.text.Quantity;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/// The quantities of a record beside it, so that those of a candidate can be compared without its text.
final class PackedQuantities {

    private PackedQuantities() {}

    static BytesRef of(List<Quantity> quantities) throws IOException {
        return new BytesRef(Packing.bytes(out -> {
            out.writeVInt(quantities.size());
            for (var quantity : quantities) {
                out.writeString(quantity.dimension());
                out.writeLong(Double.doubleToRawLongBits(quantity.least()));
                out.writeLong(Double.doubleToRawLongBits(quantity.most()));
            }
        }));
    }

    /// Whether one of them meets `asked`.
    static boolean meet(BytesRef packed, Quantity asked) throws IOException {
        var in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
        for (int left = in.readVInt(); left > 0; left--) {
            if (asked.meets(
                    in.readString(), Double.longBitsToDouble(in.readLong()), Double.longBitsToDouble(in.readLong()))) {
                return true;
            }
        }
        return false;
    }
}
