package kakehashi.coordinator;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import kakehashi.consultation.ConsultationState;
import kakehashi.shared.Language;
import org.jspecify.annotations.Nullable;

/// What people did as rows of a table in one language.
record ActivityWords(Language language) {

    private static final String BUNDLE = "messages.activity";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final List<ConsultationState> OUTCOMES = List.of(
            ConsultationState.TURNED,
            ConsultationState.ADVISED,
            ConsultationState.REFERRED,
            ConsultationState.DECLINED);

    List<String> headings() {
        return Stream.of(
                        Stream.of("name", "received", "answered"),
                        OUTCOMES.stream().map(Enum::name),
                        Stream.of("needs"),
                        Activity.steps().stream(),
                        Stream.of("medianDays"))
                .flatMap(each -> each)
                .map(column -> word("column." + column))
                .toList();
    }

    /// In the order of the headings.
    List<String> cells(ActivityLine line) {
        return Stream.of(
                        Stream.of(
                                line.name() == null ? word("gone") : line.name(),
                                number(line.received()),
                                number(line.answered())),
                        OUTCOMES.stream().map(outcome -> number(line.answers().get(outcome))),
                        Stream.of(number(line.needs())),
                        Activity.steps().stream()
                                .map(step -> number(line.steps().get(step))),
                        Stream.of(line.medianDays() == null ? "" : String.valueOf(line.medianDays())))
                .flatMap(each -> each)
                .toList();
    }

    private static String number(@Nullable Long count) {
        return String.valueOf(count == null ? 0 : count);
    }

    private String word(String key) {
        return ResourceBundle.getBundle(BUNDLE, language.locale(), NO_OTHER_LANGUAGE)
                .getString(key);
    }
}
