package kakehashi.matching;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.search.Question;
import kakehashi.search.ReadinessParameter;
import kakehashi.shared.Mode;
import kakehashi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// Conditions to rank a saved record by instead of its own, for looking at near misses; the record stays as it is.
class WideningParameters {

    /// One level or a range, `3-6`.
    @QueryParam("trl")
    @Nullable
    String trl;

    /// Codes of modes; any of them is enough.
    @QueryParam("mode")
    @Nullable
    List<String> mode;

    /// Gives young researchers a bonus.
    @QueryParam("young")
    boolean young;

    /// `false`: also seeds whose people do not wish to found a firm.
    @QueryParam("wishesToFound")
    @DefaultValue("true")
    boolean wishesToFound;

    /// The question under these conditions. A wish that the record does not have is not added.
    ///
    /// @throws Refused [ContentRefusal.Invalid] naming every parameter that is wrong
    Question applied(Question question) {
        var problems = new ArrayList<Violation>();
        var range = ReadinessParameter.read(trl, problems);
        var modes = modes(problems);
        if (!problems.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(problems));
        }
        var own = question.wishes();
        var wishes = own.under(
                        own.trl() == null || range == null ? own.trl() : range,
                        own.modes().isEmpty() || modes.isEmpty() ? own.modes() : modes,
                        own.youngOnly(),
                        own.wishesToFound() && wishesToFound)
                .preferringYoung(young);
        return new Question(question.of(), question.wording(), wishes, question.asOf(), question.limit());
    }

    private Set<Mode> modes(List<Violation> problems) {
        if (mode == null) {
            return Set.of();
        }
        if (!mode.stream().allMatch(Vocabulary.MODES::has)) {
            problems.add(Violation.inQuery("mode", "unknown-code", Map.of()));
            return Set.of();
        }
        return mode.stream().map(Mode::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
