package kakehashi.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.matching.Matching;
import kakehashi.matching.Questions;
import kakehashi.publication.Publishable;
import kakehashi.search.SearchIndex;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// What the signals measure between two records at the moment of a verdict. The product measures itself and takes
/// nobody's word for it.
@ApplicationScoped
class Measurement {

    private final Questions questions;
    private final SearchIndex index;
    private final Matching matching;

    Measurement(Questions questions, SearchIndex index, Matching matching) {
        this.questions = questions;
        this.index = index;
        this.matching = matching;
    }

    /// Strengths of the signals that `asked` asks, by name; one search.
    ///
    /// @return null when a side is not public, or `candidate` is not among what is found for `asked`
    @Nullable
    Map<String, Double> between(Publishable<?> asked, Publishable<?> candidate) {
        var question = questions.of(asked, candidate.kind(), Questions.MOST);
        if (question == null || asked.stage() != Stage.PUBLISHED || candidate.stage() != Stage.PUBLISHED) {
            return null;
        }
        try (var found = index.candidates(question)) {
            return Stream.concat(found.passing().stream(), found.failing().stream())
                    .filter(each -> each.id().equals(candidate.id()))
                    .findFirst()
                    .map(each -> matching.strengths(question, each))
                    .orElse(null);
        }
    }
}
