package kakehashi.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.matching.Match;
import kakehashi.matching.Matching;
import kakehashi.matching.Questions;
import kakehashi.matching.Visible;
import kakehashi.publication.Publishable;
import kakehashi.search.CatalogueQuery.Sort;
import kakehashi.search.CatalogueQuestion;
import kakehashi.search.Question;
import kakehashi.search.SearchIndex;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// Asks a subscription's question of a few records: the same question, and the same reasons, as of all records.
@ApplicationScoped
class Fits {

    private final SearchIndex index;
    private final Matching matching;
    private final Questions questions;
    private final Askers askers;
    private final Visible visible;
    private final AlertConfig config;

    Fits(
            SearchIndex index,
            Matching matching,
            Questions questions,
            Askers askers,
            Visible visible,
            AlertConfig config) {
        this.index = index;
        this.matching = matching;
        this.questions = questions;
        this.askers = askers;
        this.visible = visible;
        this.config = config;
    }

    /// A subscription as its reader may use it now.
    ///
    /// @param asker null when it is a search
    record Asked(
            Subscription subscription,
            Caller reader,
            @Nullable Publishable<?> asker) {

        /// Whether it may be asked at all: a record must be there and readable.
        boolean isReadable() {
            return subscription.asking() == null || asker != null && Policy.may(reader, Right.READ, asker);
        }
    }

    /// Those of the records that fit, in no particular order; one search.
    List<Fit> among(Map<RecordKind, List<UUID>> records, Asked asked) {
        if (!asked.isReadable()) {
            return List.of();
        }
        var search = asked.subscription().search();
        var asking = asked.subscription().asking();
        if (search != null) {
            return ofSearch(records, search);
        }
        return asking == null ? List.of() : ofRecord(wanted(records, asking), asking, asked);
    }

    /// Those that fit and may be read, with the reasons; one search and one statement, of a kept search one more and
    /// for each kind.
    Map<UUID, Match> explained(Map<RecordKind, List<UUID>> records, Asked asked) {
        var explained = new HashMap<UUID, Match>();
        var asking = asked.subscription().asking();
        if (asking == null) {
            among(records, asked).stream()
                    .collect(Collectors.groupingBy(Fit::kind, Collectors.mapping(Fit::id, Collectors.toList())))
                    .forEach((kind, ids) ->
                            explain(kind, ids, asked).forEach(match -> explained.put(match.id(), match)));
        } else if (asked.isReadable()) {
            explain(asking.of(), wanted(records, asking), asked).stream()
                    .filter(match -> match.level().compareTo(config.leastLevel()) <= 0)
                    .forEach(match -> explained.put(match.id(), match));
        }
        return explained;
    }

    private List<Match> explain(RecordKind kind, List<UUID> ids, Asked asked) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var question = question(asked, kind, ids.size());
        try (var candidates = index.candidates(question, ids)) {
            return visible.to(asked.reader(), kind, matching.answer(question, candidates, System.nanoTime()))
                    .matches();
        }
    }

    /// Of the kind asked for, without the record that asks.
    private static List<UUID> wanted(Map<RecordKind, List<UUID>> records, AskingRecord asking) {
        return records.getOrDefault(asking.of(), List.of()).stream()
                .filter(id -> !id.equals(asking.id()))
                .toList();
    }

    private List<Fit> ofSearch(Map<RecordKind, List<UUID>> records, CatalogueQuestion search) {
        var ids = records.values().stream().flatMap(Collection::stream).toList();
        return index.search(search.query(Sort.NEWEST, ids.size()), ids).items().stream()
                .map(item -> new Fit(item.kind(), item.id(), item.facts().updatedAt()))
                .toList();
    }

    private List<Fit> ofRecord(List<UUID> ids, AskingRecord asking, Asked asked) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var question = question(asked, asking.of(), ids.size());
        try (var candidates = index.candidates(question, ids)) {
            return matching.fitting(question, candidates, config.leastLevel()).stream()
                    .map(fit -> new Fit(fit.kind(), fit.id(), fit.facts().updatedAt()))
                    .toList();
        }
    }

    private Question question(Asked asked, RecordKind of, int limit) {
        var search = asked.subscription().search();
        if (search != null) {
            return questions.of(search, of, limit);
        }
        if (asked.asker() == null) {
            throw new IllegalStateException("a subscription that cannot be read was asked");
        }
        return askers.question(asked.asker(), asked.reader(), of, limit);
    }
}
