package kakehashi.search;

import java.io.IOException;
import java.util.List;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedList;
import kakehashi.shared.RecordKind;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// What is stored of a record to show it.
record PackedRecord(Card card, LocalizedList keywords, List<Section> sections) {

    byte[] toBytes() throws IOException {
        return Packing.bytes(out -> {
            writeCard(out, card);
            Packing.texts(out, keywords);
            out.writeVInt(sections.size());
            for (var section : sections) {
                out.writeString(section.name());
                out.writeByte((byte) section.language().ordinal());
                out.writeString(section.text());
                writeSource(out, section.source());
            }
        });
    }

    static PackedRecord of(BytesRef bytes) throws IOException {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        return new PackedRecord(readCard(in), Packing.localizedTexts(in), Packing.list(in, PackedRecord::readSection));
    }

    private static Section readSection(DataInput in) throws IOException {
        return new Section(in.readString(), Language.values()[in.readByte()], in.readString(), readSource(in));
    }

    private static void writeSource(DataOutput out, @Nullable Source source) throws IOException {
        Packing.constant(out, source == null ? null : source.kind());
        if (source != null) {
            Packing.id(out, source.id());
            Packing.localized(out, source.title());
        }
    }

    private static @Nullable Source readSource(DataInput in) throws IOException {
        var kind = Packing.constant(in, RecordKind.values());
        return kind == null ? null : new Source(kind, Packing.id(in), Packing.localized(in));
    }

    private static void writeCard(DataOutput out, Card card) throws IOException {
        Packing.localized(out, card.title());
        Packing.localized(out, card.summary());
        out.writeByte((byte) (card.anonymous() ? 1 : 0));
        Packing.instant(out, card.updatedAt());
        writeOrganization(out, card.organization());
        out.writeVInt(card.people().size());
        for (var person : card.people()) {
            Packing.id(out, person.id());
            Packing.localized(out, person.name());
            Packing.localized(out, person.position());
        }
    }

    private static Card readCard(DataInput in) throws IOException {
        var title = Packing.localized(in);
        var summary = Packing.localized(in);
        boolean anonymous = in.readByte() == 1;
        var updatedAt = Packing.instant(in);
        var organization = readOrganization(in);
        var people = Packing.list(
                in, each -> new PersonCard(Packing.id(each), Packing.localized(each), Packing.localized(each)));
        return new Card(title, organization, summary, people, anonymous, updatedAt);
    }

    private static void writeOrganization(DataOutput out, @Nullable OrganizationCard organization) throws IOException {
        out.writeByte((byte) (organization == null ? 0 : 1));
        if (organization != null) {
            Packing.id(out, organization.id());
            Packing.localized(out, organization.name());
            Packing.text(out, organization.prefecture());
            Packing.set(out, organization.types());
        }
    }

    private static @Nullable OrganizationCard readOrganization(DataInput in) throws IOException {
        return in.readByte() == 0
                ? null
                : new OrganizationCard(Packing.id(in), Packing.localized(in), Packing.text(in), Packing.set(in));
    }
}
