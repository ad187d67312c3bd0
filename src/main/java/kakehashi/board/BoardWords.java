package kakehashi.board;

import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.publication.Owner;
import kakehashi.shared.Language;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// Cards as rows of a table in one language.
///
/// @param criteria of the board; each has a column with the mean of its points
record BoardWords(Language language, List<Criterion> criteria) {

    private static final String BUNDLE = "messages.board";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final List<String> BEFORE = List.of("column", "kind", "title", "organization", "owner");
    private static final List<String> AFTER = List.of("total", "reviewers", "spread", "notes", "record");

    List<String> headings() {
        return Stream.of(
                        BEFORE.stream().map(this::heading),
                        criteria.stream().map(each -> "%s ×%d".formatted(each.name(), each.weight())),
                        AFTER.stream().map(this::heading))
                .flatMap(each -> each)
                .toList();
    }

    /// In the order of the headings.
    List<String> cells(CardView card) {
        var record = card.record();
        var score = card.score();
        return Stream.of(
                        Stream.of(
                                word("in." + card.column()),
                                record == null
                                        ? ""
                                        : word("kind." + record.kind().code()),
                                record == null
                                        ? word("unreadable")
                                        : record.title().preferring(language),
                                record == null ? "" : organization(record),
                                card.owner() == null ? "" : card.owner().name()),
                        criteria.stream().map(each -> score.means().get(each.id())),
                        Stream.of(
                                score.total(),
                                score.reviewers(),
                                score.spread(),
                                notes(card),
                                record == null ? "" : record.id()))
                .flatMap(each -> each)
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }

    private String organization(ShownRecord record) {
        return record.organization() == null && record.kind() == RecordKind.NEED
                ? word("anonymous")
                : name(record.organization());
    }

    private String name(@Nullable Owner organization) {
        return organization == null ? "" : organization.name().preferring(language);
    }

    /// The first one first, as one reads.
    private static String notes(CardView card) {
        return card.notes().reversed().stream()
                .map(note -> "%s: %s".formatted(note.by().name(), note.text()))
                .collect(Collectors.joining("\n"));
    }

    private String heading(String column) {
        return word("heading." + column);
    }

    private String word(String key) {
        return ResourceBundle.getBundle(BUNDLE, language.locale(), NO_OTHER_LANGUAGE)
                .getString(key);
    }
}
