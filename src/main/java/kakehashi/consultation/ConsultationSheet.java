package kakehashi.consultation;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.publication.Text;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.Script;
import org.jspecify.annotations.Nullable;

/// What is asked, in the language it was typed in. Only the question itself is needed.
///
/// @param problem     困りごと
/// @param situation   現状
/// @param tried       試したこと
/// @param constraints 制約: money, time, equipment
/// @param outcome     ありたい姿
record ConsultationSheet(
        @Text(max = MOST) String problem,
        @Nullable @Text(max = MOST) String situation,
        @Nullable @Text(max = MOST) String tried,
        @Nullable @Text(max = MOST) String constraints,
        @Nullable @Text(max = MOST) String outcome) {

    /// Characters of each part.
    static final int MOST = 5_000;

    ConsultationSheet {
        problem = Objects.requireNonNullElse(LocalizedText.present(problem), "");
        situation = LocalizedText.present(situation);
        tried = LocalizedText.present(tried);
        constraints = LocalizedText.present(constraints);
        outcome = LocalizedText.present(outcome);
    }

    /// The language it is written in, by its letters.
    Language language() {
        return Script.isJapanese(problem) ? Language.JA : Language.EN;
    }

    /// All that was written, part by part.
    String whole() {
        return Stream.of(problem, situation, tried, constraints, outcome)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
