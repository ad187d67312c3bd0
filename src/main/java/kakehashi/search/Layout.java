package kakehashi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.search.text.Quantity;
import kakehashi.search.text.Readings;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedList;
import kakehashi.shared.LocalizedText;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/// Turns an entry into an index document.
final class Layout {

    private static final int TITLE_ORDER_CHARACTERS = 100;
    private static final Set<String> VECTORED = Set.of(Fields.WORDS, Fields.ENGLISH);
    private static final FieldType WITH_VECTORS = withVectors();

    private Layout() {}

    static Document document(Entry entry) throws IOException {
        var document = new Document();
        var record = new PackedRecord(entry.card(), entry.keywords(), sections(entry));
        addIdentity(document, entry);
        addTexts(document, record);
        addQuantities(document, record);
        addLanguage(document, record);
        addReadings(document, entry);
        addFacets(document, entry);
        Completions.of(entry).forEach(term -> document.add(new StringField(Fields.COMPLETIONS, term, Field.Store.NO)));
        document.add(new StoredField(Fields.RECORD, record.toBytes()));
        return document;
    }

    /// Sixteen bytes whose unsigned order is the order of the id's text.
    static BytesRef key(UUID id) throws IOException {
        return new BytesRef(Packing.bytes(out -> {
            out.writeLong(Long.reverseBytes(id.getMostSignificantBits()));
            out.writeLong(Long.reverseBytes(id.getLeastSignificantBits()));
        }));
    }

    static String titleOrder(LocalizedText title) {
        var text = Readings.spelling(title.preferring(Language.JA));
        return text.length() <= TITLE_ORDER_CHARACTERS ? text : text.substring(0, TITLE_ORDER_CHARACTERS);
    }

    /// The texts in the order in which they are indexed; keywords count as a text.
    private static List<Section> sections(Entry entry) {
        return Stream.concat(entry.sections().stream(), keywords(entry.keywords()))
                .filter(section -> !section.text().isBlank())
                .toList();
    }

    private static Stream<Section> keywords(LocalizedList keywords) {
        return Stream.of(
                new Section(Section.KEYWORDS, Language.JA, String.join("、", keywords.ja())),
                new Section(Section.KEYWORDS, Language.EN, String.join(", ", keywords.en())));
    }

    private static void addIdentity(Document document, Entry entry) throws IOException {
        document.add(new StringField(Fields.ID, entry.id().toString(), Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.KEY, key(entry.id())));
        document.add(new StringField(Fields.KIND, entry.kind().code(), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.REVISION, entry.revision()));
        document.add(new NumericDocValuesField(
                Fields.UPDATED_AT, entry.card().updatedAt().toEpochMilli()));
        document.add(new SortedDocValuesField(
                Fields.TITLE_ORDER, new BytesRef(titleOrder(entry.card().title()))));
        document.add(new NumericDocValuesField(Fields.CONDITIONS, Conditions.pack(entry.facts())));
        document.add(new BinaryDocValuesField(Fields.FACTS, new PackedFacts(entry.kind(), entry.facts()).toBytes()));
        var organization = entry.card().organization();
        if (organization != null) {
            document.add(new StringField(Fields.ORGANIZATION, organization.id().toString(), Field.Store.NO));
        }
    }

    /// The texts that are weighed, per field, from what is stored.
    static Map<String, List<String>> texts(PackedRecord record) {
        var texts = new LinkedHashMap<String, List<String>>();
        for (var section : record.sections()) {
            for (var field : fields(section)) {
                texts.computeIfAbsent(field, key -> new ArrayList<>()).add(section.text());
            }
            texts.computeIfAbsent(Fields.DIMENSIONS, key -> new ArrayList<>()).add(section.text());
        }
        texts.put(Fields.NAMES, names(record.card()));
        return texts;
    }

    private static List<String> fields(Section section) {
        return switch (section.language()) {
            case JA ->
                section.isHead()
                        ? List.of(Fields.WORDS, Fields.BIGRAMS, Fields.AVOIDED, Fields.TITLE_WORDS)
                        : List.of(Fields.WORDS, Fields.BIGRAMS, Fields.AVOIDED);
            case EN ->
                section.isHead()
                        ? List.of(Fields.ENGLISH, Fields.AVOIDED_ENGLISH, Fields.TITLE_ENGLISH)
                        : List.of(Fields.ENGLISH, Fields.AVOIDED_ENGLISH);
        };
    }

    private static List<String> names(Card card) {
        var organization = card.organization();
        var own = organization == null ? Stream.<LocalizedText>empty() : Stream.of(organization.name());
        return Stream.concat(own, card.people().stream().map(PersonCard::name))
                .flatMap(name -> Stream.of(Language.values()).map(name::in))
                .filter(Objects::nonNull)
                .toList();
    }

    private static void addTexts(Document document, PackedRecord record) {
        texts(record).forEach((field, values) -> {
            var type = VECTORED.contains(field) ? WITH_VECTORS : TextField.TYPE_NOT_STORED;
            values.forEach(value -> document.add(new Field(field, value, type)));
        });
    }

    private static void addQuantities(Document document, PackedRecord record) throws IOException {
        var quantities = record.sections().stream()
                .flatMap(section -> Quantity.of(section.text()).stream())
                .toList();
        if (!quantities.isEmpty()) {
            document.add(new BinaryDocValuesField(Fields.QUANTITIES, PackedQuantities.of(quantities)));
        }
    }

    private static void addLanguage(Document document, PackedRecord record) {
        var languages =
                record.sections().stream().map(Section::language).distinct().toList();
        if (languages.size() == 1) {
            document.add(new StringField(Fields.ONLY, languages.getFirst().code(), Field.Store.NO));
        }
    }

    private static void addReadings(Document document, Entry entry) {
        entry.readings().stream()
                .map(Readings::spelling)
                .flatMap(reading -> Stream.concat(Stream.of(reading.replace(" ", "")), Stream.of(reading.split(" "))))
                .filter(reading -> !reading.isEmpty())
                .distinct()
                .forEach(reading -> document.add(new StringField(Fields.READINGS, reading, Field.Store.NO)));
    }

    private static void addFacets(Document document, Entry entry) {
        for (var facet : Facet.values()) {
            FacetValues.of(facet, entry.kind(), entry.facts())
                    .forEach(value ->
                            document.add(new SortedSetDocValuesField(Fields.facet(facet), new BytesRef(value))));
        }
    }

    private static FieldType withVectors() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setStoreTermVectors(true);
        type.setStoreTermVectorOffsets(true);
        type.freeze();
        return type;
    }
}
