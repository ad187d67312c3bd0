package kakehashi.search;

import jakarta.enterprise.context.ApplicationScoped;
import kakehashi.shared.LocalizedText;
import kakehashi.vocabulary.Vocabulary;

/// The names of facets and their values.
@ApplicationScoped
class CatalogueLabels {

    private final FieldNames fields;

    CatalogueLabels(FieldNames fields) {
        this.fields = fields;
    }

    /// The facet's name in the API.
    static String name(Facet facet) {
        return switch (facet) {
            case FIELD -> "field";
            case TRL -> "trl";
            case PREFECTURE -> "prefecture";
            case MODE -> "mode";
            case ORGANIZATION_TYPE -> "organizationType";
            case KIND -> "kind";
        };
    }

    LocalizedText of(Facet facet, String value) {
        return switch (facet) {
            case FIELD -> fields.of(value);
            case TRL -> named(Vocabulary.READINESS_LEVELS, value);
            case PREFECTURE -> named(Vocabulary.PREFECTURES, value);
            case MODE -> named(Vocabulary.MODES, value);
            case ORGANIZATION_TYPE -> named(Vocabulary.ORGANIZATION_TYPES, value);
            case KIND -> named(Vocabulary.RECORD_KINDS, value);
        };
    }

    private static LocalizedText named(Vocabulary list, String value) {
        var term = list.term(value);
        return term == null ? LocalizedText.ja(value) : term.name();
    }
}
