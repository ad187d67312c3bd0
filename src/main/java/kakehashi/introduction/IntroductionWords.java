package kakehashi.introduction;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import kakehashi.publication.Owner;
import kakehashi.shared.Language;
import org.jspecify.annotations.Nullable;

/// Introductions as rows of a table in one language.
record IntroductionWords(Language language, ZoneId zone) {

    private static final String BUNDLE = "messages.introduction";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx");

    private static final List<String> COLUMNS = List.of(
            "id",
            "need",
            "needOrganization",
            "offer",
            "offerOrganization",
            "asking",
            "state",
            "turn",
            "due",
            "assignee",
            "reason",
            "askedAt",
            "meeting",
            "updatedAt");

    List<String> headings() {
        return COLUMNS.stream().map(column -> word("column." + column)).toList();
    }

    /// In the order of the headings.
    List<String> cells(IntroductionSummary line) {
        var meeting = line.meeting();
        return Stream.of(
                        line.id(),
                        line.need().title().preferring(language),
                        owner(line.need().organization()),
                        line.offer().title().preferring(language),
                        owner(line.offer().organization()),
                        code("side.", line.asking()),
                        code("state.", line.state()),
                        code("side.", line.turn()),
                        line.due(),
                        line.assignee(),
                        code("reason.", line.reason()),
                        moment(line.askedAt()),
                        meeting == null || line.meetingOff() ? "" : moment(meeting.start()),
                        moment(line.updatedAt()))
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }

    private String owner(@Nullable Owner owner) {
        return owner == null ? word("anonymous") : owner.name().preferring(language);
    }

    private String code(String group, @Nullable Enum<?> code) {
        return code == null ? "" : word(group + code.name());
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.withZone(zone).format(at);
    }

    private String word(String key) {
        return ResourceBundle.getBundle(BUNDLE, language.locale(), NO_OTHER_LANGUAGE)
                .getString(key);
    }
}
