package kakehashi.vocabulary;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.shared.LocalizedText;

/// The controlled lists, readable by anyone.
@Path("/api/v1")
class VocabularyResource {

    private static final LocalizedText BASIC = new LocalizedText("基礎研究", "Basic research");
    private static final LocalizedText APPLIED = new LocalizedText("応用研究、開発", "Applied research and development");
    private static final LocalizedText DEMONSTRATION = new LocalizedText("実証", "Demonstration");
    private static final LocalizedText COMMERCIAL = new LocalizedText("事業化", "Commercialisation");

    /// Lists with an address or a form of their own.
    private static final Set<Vocabulary> ELSEWHERE =
            EnumSet.of(Vocabulary.READINESS_LEVELS, Vocabulary.PREFECTURES, Vocabulary.SMALL_SECTIONS);

    private final VocabularyConfig config;

    VocabularyResource(VocabularyConfig config) {
        this.config = config;
    }

    record Fields(List<ReviewSection> items, List<Term> erad) {}

    record Prefectures(List<Prefecture> items, List<Term> blocks) {}

    record Terms(List<Term> items) {}

    record Vocabularies(Map<String, List<Term>> lists, List<ReadinessTerm> readinessLevels) {}

    /// Review sections of all three levels and the eleven e-Rad fields.
    @GET
    @Path("/fields")
    public Fields fields() {
        return new Fields(ReviewSection.all(), Vocabulary.ERAD_FIELDS.terms());
    }

    @GET
    @Path("/prefectures")
    public Prefectures prefectures() {
        return new Prefectures(Prefecture.all(), Vocabulary.BLOCKS.terms());
    }

    @GET
    @Path("/modes")
    public Terms modes() {
        return new Terms(Vocabulary.MODES.terms());
    }

    /// Every other list by its key, and the TRL scale.
    @GET
    @Path("/vocabularies")
    public Vocabularies vocabularies() {
        var lists = Arrays.stream(Vocabulary.values())
                .filter(list -> !ELSEWHERE.contains(list))
                .collect(Collectors.toMap(Vocabulary::key, Vocabulary::terms));
        var levels = Vocabulary.READINESS_LEVELS.terms().stream()
                .map(term -> new ReadinessTerm(
                        Integer.parseInt(term.code()), term.name(), band(Integer.parseInt(term.code()))))
                .toList();
        return new Vocabularies(lists, levels);
    }

    private LocalizedText band(int step) {
        if (step >= config.commercialFrom()) {
            return COMMERCIAL;
        }
        if (step >= config.demonstrationFrom()) {
            return DEMONSTRATION;
        }
        return step >= config.appliedFrom() ? APPLIED : BASIC;
    }
}
