package kakehashi.consultation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.publication.Owner;
import kakehashi.shared.Language;
import kakehashi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// Consultations as rows of a table in one language.
///
/// @param zone where days begin and end
record ConsultationWords(Language language, ZoneId zone) {

    private static final String BUNDLE = "messages.consultation";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final List<String> COLUMNS = List.of(
            "reference",
            "state",
            "organization",
            "asker",
            "prefecture",
            "opening",
            "fields",
            "assignee",
            "createdAt",
            "due",
            "overdue",
            "closedAt");

    List<String> headings() {
        return COLUMNS.stream().map(column -> word("column." + column)).toList();
    }

    /// In the order of the headings.
    List<String> cells(ConsultationSummary line) {
        return Stream.of(
                        line.reference(),
                        word("state." + line.state()),
                        name(line.asking()),
                        line.asker().name(),
                        line.prefecture() == null ? "" : term(Vocabulary.PREFECTURES, line.prefecture()),
                        line.opening(),
                        line.fields().stream()
                                .map(code -> term(Vocabulary.SMALL_SECTIONS, code))
                                .collect(Collectors.joining(word("list"))),
                        line.assignee() == null ? "" : line.assignee().name(),
                        moment(line.createdAt()),
                        line.due(),
                        line.overdue() ? word("overdue") : "",
                        moment(line.closedAt()))
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }

    private String name(@Nullable Owner organization) {
        return organization == null ? "" : organization.name().preferring(language);
    }

    private String term(Vocabulary list, String code) {
        var term = list.term(code);
        return term == null ? code : term.name().preferring(language);
    }

    private String moment(@Nullable Instant at) {
        return at == null
                ? ""
                : DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(zone).format(at);
    }

    private String word(String key) {
        return ResourceBundle.getBundle(BUNDLE, language.locale(), NO_OTHER_LANGUAGE)
                .getString(key);
    }
}
