package kakehashi.search;

import java.io.IOException;
import java.time.LocalDate;
import kakehashi.need.NeedKind;
import kakehashi.researcher.Capacity;
import kakehashi.shared.ReadinessRange;
import kakehashi.shared.RecordKind;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// What is held beside the terms of an entry for signals and lists.
record PackedFacts(RecordKind kind, Facts facts) {

    private static final int YOUNG = 1;
    private static final int WISHES_TO_FOUND = 2;

    BytesRef toBytes() throws IOException {
        return new BytesRef(Packing.bytes(out -> {
            out.writeByte((byte) kind.ordinal());
            out.writeByte((byte) ((facts.young() ? YOUNG : 0) | (facts.wishesToFound() ? WISHES_TO_FOUND : 0)));
            step(out, facts.trl());
            var range = facts.trlRange();
            out.writeByte((byte) (range == null ? 0 : 1));
            step(out, range == null ? null : range.min());
            step(out, range == null ? null : range.max());
            out.writeLong(Conditions.bits(facts.modes()));
            Packing.set(out, facts.fields());
            Packing.set(out, facts.fieldTokens());
            Packing.text(out, facts.prefecture());
            Packing.set(out, facts.wantedPrefectures());
            Packing.set(out, facts.organizationTypes());
            Packing.instant(out, facts.updatedAt());
            Packing.constant(out, facts.needKind());
            out.writeVInt(facts.horizonMonths() == null ? 0 : facts.horizonMonths());
            capacity(out, facts.capacity());
        }));
    }

    static PackedFacts of(BytesRef bytes) throws IOException {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        var kind = RecordKind.values()[in.readByte()];
        int flags = in.readByte();
        var trl = step(in);
        var range = range(in);
        var modes = Conditions.modes(in.readLong());
        var fields = Packing.set(in);
        var fieldTokens = Packing.set(in);
        var prefecture = Packing.text(in);
        var wantedPrefectures = Packing.set(in);
        var organizationTypes = Packing.set(in);
        boolean young = (flags & YOUNG) != 0;
        boolean founds = (flags & WISHES_TO_FOUND) != 0;
        var updatedAt = Packing.instant(in);
        var needKind = Packing.constant(in, NeedKind.values());
        int horizonMonths = in.readVInt();
        var capacity = capacity(in);
        return new PackedFacts(
                kind,
                new Facts(
                        fields,
                        fieldTokens,
                        trl,
                        range,
                        modes,
                        prefecture,
                        wantedPrefectures,
                        organizationTypes,
                        young,
                        founds,
                        needKind,
                        horizonMonths == 0 ? null : Integer.valueOf(horizonMonths),
                        capacity,
                        updatedAt));
    }

    private static void capacity(DataOutput out, @Nullable Capacity capacity) throws IOException {
        Packing.constant(out, capacity == null ? null : capacity.state());
        if (capacity != null) {
            out.writeLong(capacity.asOf().toEpochDay());
        }
    }

    private static @Nullable Capacity capacity(DataInput in) throws IOException {
        var state = Packing.constant(in, Capacity.State.values());
        return state == null ? null : new Capacity(state, LocalDate.ofEpochDay(in.readLong()));
    }

    private static @Nullable ReadinessRange range(DataInput in) throws IOException {
        boolean known = in.readByte() == 1;
        var min = step(in);
        var max = step(in);
        return known ? new ReadinessRange(min, max) : null;
    }

    private static void step(DataOutput out, @Nullable Integer step) throws IOException {
        out.writeByte((byte) (step == null ? 0 : step));
    }

    private static @Nullable Integer step(DataInput in) throws IOException {
        int step = in.readByte();
        return step == 0 ? null : Integer.valueOf(step);
    }
}
