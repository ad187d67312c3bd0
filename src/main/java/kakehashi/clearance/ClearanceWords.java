package kakehashi.clearance;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// Checks as rows of a table in one language.
record ClearanceWords(Language language) {

    private static final String BUNDLE = "messages.clearance";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.of("Asia/Tokyo"));

    private static final List<String> COLUMNS = List.of(
            "reference",
            "kind",
            "title",
            "organization",
            "person",
            "state",
            "advice",
            "submittedAt",
            "submittedBy",
            "days",
            "decidedAt",
            "decidedBy",
            "validUntil",
            "endedAt");

    List<String> headings() {
        return COLUMNS.stream().map(column -> word("column." + column)).toList();
    }

    /// In the order of the headings.
    List<String> cells(ClearanceSummary line) {
        var with = line.counterpart();
        return Stream.of(
                        line.reference(),
                        code("kind.", line.kind()),
                        text(line.title()),
                        with == null ? "" : text(with.name()),
                        with == null ? "" : text(with.person()),
                        code("state.", line.state()),
                        code("advice.", line.advice()),
                        moment(line.submittedAt()),
                        line.submittedBy(),
                        line.days(),
                        moment(line.decidedAt()),
                        line.decidedBy(),
                        moment(line.validUntil()),
                        moment(line.endedAt()))
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }

    private String code(String group, @Nullable Enum<?> code) {
        return code == null ? "" : word(group + code.name());
    }

    private String text(@Nullable LocalizedText text) {
        return text == null ? "" : text.preferring(language);
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }

    private String word(String key) {
        return ResourceBundle.getBundle(BUNDLE, language.locale(), NO_OTHER_LANGUAGE)
                .getString(key);
    }
}
