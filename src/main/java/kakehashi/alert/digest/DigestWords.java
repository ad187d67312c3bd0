package kakehashi.alert.digest;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.matching.Justification;
import kakehashi.matching.Justification.SharedTerm;
import kakehashi.matching.Reason;
import kakehashi.search.Highlight;
import kakehashi.search.MetQuantity;
import kakehashi.search.Passage;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.ReadinessRange;
import kakehashi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// The words of digests in one language: the reasons as sentences, marked terms in brackets.
record DigestWords(Language language) {

    private static final String BUNDLE = "messages.digest";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final int PERCENT = 100;

    /// @param facts put in place of `{0}`, `{1}` …
    String text(String key, Object... facts) {
        var text = ResourceBundle.getBundle(BUNDLE, language.locale(), NO_OTHER_LANGUAGE)
                .getString(key);
        for (int i = 0; i < facts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(facts[i]));
        }
        return text;
    }

    String of(LocalizedText text) {
        return text.preferring(language);
    }

    /// The reasons that gave points, with them.
    List<String> reasons(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.points() > 0)
                .map(reason -> text("points", because(reason.because()), Math.round(reason.points() * PERCENT)))
                .toList();
    }

    /// The passage with its terms in brackets; it is told as it stands, whatever its language.
    String passage(Passage passage) {
        var marked = new StringBuilder(passage.text());
        passage.highlights().stream()
                .sorted(java.util.Comparator.comparingInt(Highlight::start).reversed())
                .forEach(mark -> marked.insert(mark.end(), text("mark.end")).insert(mark.start(), text("mark.start")));
        return marked.toString().replaceAll("\\s+", " ").strip();
    }

    private String because(Justification because) {
        return switch (because) {
            case Justification.SharedTerms shared ->
                Stream.of(
                                text("terms", listedTerms(shared.terms())),
                                met(shared.quantities()),
                                told("tried", shared.tried()),
                                told("avoided", shared.avoided()))
                        .filter(not(String::isEmpty))
                        .collect(Collectors.joining(text("part")));
            case Justification.SharedFields shared ->
                text(
                        "fields",
                        listed(shared.fields().stream()
                                .map(field -> of(field.name()))
                                .toList()));
            case Justification.Readiness readiness ->
                readiness.gap() == 0
                        ? text("readiness", readiness.offered(), range(readiness.wanted()))
                        : text("readiness.gap", readiness.offered(), range(readiness.wanted()), readiness.gap());
            case Justification.LikeMeaning like -> text("meaning", Math.round(like.likeness() * PERCENT));
            case Justification.Horizon horizon ->
                text(horizon.tooEarly() ? "horizon.early" : "horizon", horizon.months(), horizon.readiness());
            case Justification.SpareCapacity capacity ->
                text("capacity." + capacity.state().name().toLowerCase(java.util.Locale.ROOT), capacity.asOf());
            case Justification.Youth youth -> text(youth.young() ? "young" : "young.none");
            case Justification.Region region ->
                text("region." + region.nearness().name().toLowerCase(java.util.Locale.ROOT), named(region.offered()));
            case Justification.SharedModes shared ->
                text(
                        "modes",
                        listed(shared.modes().stream()
                                .map(mode -> named(Vocabulary.MODES, mode.name()))
                                .toList()));
            case Justification.Fresh fresh -> text("fresh", fresh.days());
            case Justification.NothingToCompare _ -> text("nothing");
        };
    }

    /// The sentence of some terms; empty without any.
    private String told(String key, List<SharedTerm> terms) {
        return terms.isEmpty() ? "" : text(key, listedTerms(terms));
    }

    private String met(List<MetQuantity> quantities) {
        return quantities.isEmpty()
                ? ""
                : text(
                        "quantities",
                        listed(quantities.stream()
                                .map(met -> "%s ⇔ %s".formatted(met.asked(), met.offered()))
                                .toList()));
    }

    private String listedTerms(List<SharedTerm> terms) {
        return listed(terms.stream().map(this::term).toList());
    }

    private String term(SharedTerm term) {
        var own = language == Language.JA ? term.ja() : term.en();
        var other = language == Language.JA ? term.en() : term.ja();
        return own != null ? own : String.valueOf(other);
    }

    private String named(String prefecture) {
        return named(Vocabulary.PREFECTURES, prefecture);
    }

    private String named(Vocabulary list, String code) {
        var term = list.term(code);
        return term == null ? code : of(term.name());
    }

    private static String range(ReadinessRange range) {
        return "%s–%s".formatted(step(range.min()), step(range.max()));
    }

    private static String step(@Nullable Integer step) {
        return step == null ? "" : String.valueOf(step);
    }

    private String listed(List<String> words) {
        return words.stream().collect(Collectors.joining(text("comma")));
    }
}
