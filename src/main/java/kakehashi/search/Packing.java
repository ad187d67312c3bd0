package kakehashi.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.shared.LocalizedList;
import kakehashi.shared.LocalizedText;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;

/// Writes and reads the small values of which binary fields are made.
final class Packing {

    private Packing() {}

    /// Something that writes itself.
    interface Content {
        void writeTo(DataOutput out) throws IOException;
    }

    /// Something that is read.
    interface Reading<T> {
        T readFrom(DataInput in) throws IOException;
    }

    static byte[] bytes(Content content) throws IOException {
        var out = new ByteBuffersDataOutput();
        content.writeTo(out);
        return out.toArrayCopy();
    }

    static void text(DataOutput out, @Nullable String text) throws IOException {
        out.writeByte((byte) (text == null ? 0 : 1));
        if (text != null) {
            out.writeString(text);
        }
    }

    static @Nullable String text(DataInput in) throws IOException {
        return in.readByte() == 0 ? null : in.readString();
    }

    static void localized(DataOutput out, LocalizedText text) throws IOException {
        text(out, text.ja());
        text(out, text.en());
    }

    static LocalizedText localized(DataInput in) throws IOException {
        return new LocalizedText(text(in), text(in));
    }

    static void texts(DataOutput out, Collection<String> texts) throws IOException {
        out.writeVInt(texts.size());
        for (var text : texts) {
            out.writeString(text);
        }
    }

    static List<String> texts(DataInput in) throws IOException {
        return list(in, DataInput::readString);
    }

    static void texts(DataOutput out, LocalizedList texts) throws IOException {
        texts(out, texts.ja());
        texts(out, texts.en());
    }

    static LocalizedList localizedTexts(DataInput in) throws IOException {
        return new LocalizedList(texts(in), texts(in));
    }

    /// In ascending order, so that equal sets give equal bytes.
    static void set(DataOutput out, Set<String> texts) throws IOException {
        texts(out, texts.stream().sorted().toList());
    }

    static Set<String> set(DataInput in) throws IOException {
        return Set.copyOf(texts(in));
    }

    static <T> List<T> list(DataInput in, Reading<T> reading) throws IOException {
        int size = in.readVInt();
        var list = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            list.add(reading.readFrom(in));
        }
        return list;
    }

    static void id(DataOutput out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    static UUID id(DataInput in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    static <E extends Enum<E>> void constant(DataOutput out, @Nullable E constant) throws IOException {
        out.writeByte((byte) (constant == null ? 0 : constant.ordinal() + 1));
    }

    static <E extends Enum<E>> @Nullable E constant(DataInput in, E[] all) throws IOException {
        int number = in.readByte();
        return number == 0 ? null : all[number - 1];
    }

    static void instant(DataOutput out, Instant instant) throws IOException {
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
    }

    static Instant instant(DataInput in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }
}
