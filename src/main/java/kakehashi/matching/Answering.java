package kakehashi.matching;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.search.Finding;
import kakehashi.search.Highlight;
import kakehashi.search.Passage;
import kakehashi.search.Question;
import kakehashi.shared.Language;

/// Puts scores and findings together.
record Answering(Question question, Levels levels, Map<UUID, Finding> findings) {

    static List<UUID> ids(List<Ranked> best, List<Ranked> cut) {
        return Stream.concat(best.stream(), cut.stream())
                .map(ranked -> ranked.candidate().id())
                .toList();
    }

    Match match(Ranked ranked) {
        var candidate = ranked.candidate();
        var finding = findingOf(ranked);
        var card = finding.card();
        return new Match(
                candidate.kind(),
                candidate.id(),
                finding.restricted(),
                card.title(),
                card.organization(),
                card.updatedAt(),
                ranked.score(),
                levels.of(ranked.score()),
                candidate.facts().trl(),
                candidate.facts().fields().stream().sorted().toList(),
                candidate.facts().modes(),
                card.people(),
                reasons(ranked, finding),
                finding.passages(),
                titleHighlights(finding));
    }

    NearMiss nearMiss(Ranked ranked) {
        var candidate = ranked.candidate();
        var finding = findingOf(ranked);
        var card = finding.card();
        return new NearMiss(
                candidate.kind(),
                candidate.id(),
                finding.restricted(),
                card.title(),
                card.organization(),
                ranked.score(),
                Failures.of(question.wishes(), candidate.facts()));
    }

    private Finding findingOf(Ranked ranked) {
        return requireNonNull(findings.get(ranked.candidate().id())); // every ranked id was asked for
    }

    private static List<Reason> reasons(Ranked ranked, Finding finding) {
        return ranked.reasons().stream()
                .map(reason -> reason.signal().equals(TextRelevance.NAME)
                        ? new Reason(reason.signal(), reason.points(), Terms.shared(finding))
                        : reason)
                .toList();
    }

    private static Match.TitleHighlights titleHighlights(Finding finding) {
        return new Match.TitleHighlights(marks(finding, Language.JA), marks(finding, Language.EN));
    }

    private static List<Highlight> marks(Finding finding, Language language) {
        return finding.titleHighlights().stream()
                .filter(title -> title.language() == language)
                .map(Passage::highlights)
                .flatMap(List::stream)
                .toList();
    }
}
