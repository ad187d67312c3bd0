package kakehashi.quality;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.exchange.RecordRooms;
import kakehashi.freshness.ConfirmationViews;
import kakehashi.publication.Publishable;
import kakehashi.quality.Decisions.Outline;
import kakehashi.quality.Decisions.PutOff;
import kakehashi.search.Additions;
import kakehashi.search.AdditionsConfig;
import kakehashi.search.SearchIndex;
import kakehashi.search.lexicon.LearnedPair;
import kakehashi.seed.SeedSheet;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// Finds what records of an organization want, and proposes what could be done.
@ApplicationScoped
class Proposals {

    /// Of each rule at once; the others come up when these are done.
    static final int SHOWN = 50;

    /// Records of one kind that are looked at, those that changed last.
    private static final int LOOKED_AT = 20_000;

    /// Records read at a time, and how often, for somebody who may change few of those they know of.
    private static final int AT_ONCE = 100;

    private static final int MOST_READ = 1_000;

    private static final List<RecordKind> KINDS = List.of(RecordKind.SEED, RecordKind.NEED);

    /// Who stays when two say the same: what more people know, then what was there first.
    private static final Comparator<Outline> STAYS = Comparator.comparingInt((Outline each) -> -known(each.stage()))
            .thenComparing(Outline::createdAt)
            .thenComparing(Outline::id);

    private final Decisions decisions;
    private final ConfirmationViews confirmations;
    private final RecordRooms rooms;
    private final AdditionsConfig additions;
    private final SearchIndex index;
    private final Clock clock;
    private volatile @Nullable Taught taught;

    Proposals(
            Decisions decisions,
            ConfirmationViews confirmations,
            RecordRooms rooms,
            AdditionsConfig additions,
            SearchIndex index,
            Clock clock) {
        this.decisions = decisions;
        this.confirmations = confirmations;
        this.rooms = rooms;
        this.additions = additions;
        this.index = index;
        this.clock = clock;
    }

    /// Made anew when the catalogue has taught something else.
    private record Taught(List<LearnedPair> pairs, TitleTranslation translation) {}

    /// Something a rule found of one record, or of two.
    private record Found(UUID id, @Nullable UUID like) {}

    private static int known(Stage stage) {
        return switch (stage) {
            case PUBLISHED -> 3;
            case SHARED -> 2;
            case REVIEW -> 1;
            case DRAFT, CLOSED, WITHDRAWN -> 0;
        };
    }

    /// What the caller could do for records of their organization, rule by rule; at most [#SHOWN] of each.
    List<Want> of(UUID organization, Caller caller) {
        var putOff = decisions.putOff(organization, clock.instant());
        var proposals = new ArrayList<Want>();
        confirmations.of(organization, caller, SHOWN).stream()
                .filter(each -> !putOff.contains(new PutOff(Rule.UNCONFIRMED, each.id(), null)))
                .map(each -> new Want(
                        Rule.UNCONFIRMED,
                        each.kind(),
                        each.id(),
                        each.title(),
                        each.stage(),
                        each.revision(),
                        each.updatedAt(),
                        null,
                        null,
                        null,
                        null,
                        each.hideAt(),
                        each.hidden()))
                .forEach(proposals::add);
        var outlines = KINDS.stream()
                .collect(Collectors.toMap(
                        Function.identity(), kind -> decisions.outlines(kind, organization, LOOKED_AT)));
        for (var rule : List.of(Rule.DUPLICATE, Rule.ENGLISH_TITLE, Rule.READINESS)) {
            var ofRule = new ArrayList<Want>();
            for (var kind : KINDS) {
                var found = found(rule, kind, requireNonNull(outlines.get(kind))).stream()
                        .filter(each -> !putOff.contains(new PutOff(rule, each.id, each.like)))
                        .toList();
                ofRule.addAll(proposals(rule, kind, found, caller, SHOWN - ofRule.size()));
            }
            proposals.addAll(ofRule);
        }
        return proposals;
    }

    private static List<Found> found(Rule rule, RecordKind kind, List<Outline> outlines) {
        return switch (rule) {
            case ENGLISH_TITLE -> alone(outlines, each -> each.ja() != null && each.en() == null);
            case READINESS -> kind == RecordKind.SEED ? alone(outlines, each -> !each.hasReadiness()) : List.of();
            case DUPLICATE -> couples(outlines);
            case UNCONFIRMED, UNMATCHED -> List.of();
        };
    }

    private static List<Found> alone(List<Outline> outlines, Predicate<Outline> wants) {
        return outlines.stream()
                .filter(wants)
                .map(each -> new Found(each.id(), null))
                .toList();
    }

    private static List<Found> couples(List<Outline> outlines) {
        var titles = outlines.stream()
                .map(each -> requireNonNullElse(each.ja(), requireNonNullElse(each.en(), "")))
                .toList();
        return SimilarTitles.among(titles).stream()
                .map(couple -> Stream.of(outlines.get(couple.one()), outlines.get(couple.other()))
                        .sorted(STAYS)
                        .map(Outline::id)
                        .toList())
                .map(ids -> new Found(ids.getFirst(), ids.getLast()))
                .toList();
    }

    private List<Want> proposals(Rule rule, RecordKind kind, List<Found> found, Caller caller, int limit) {
        var proposals = new ArrayList<Want>();
        int most = Math.min(found.size(), MOST_READ);
        for (int from = 0; from < most && proposals.size() < limit; from += AT_ONCE) {
            var some = found.subList(from, Math.min(most, from + AT_ONCE));
            var records = records(kind, some);
            some.stream()
                    .map(each -> proposal(rule, each, records, caller))
                    .filter(Objects::nonNull)
                    .limit(limit - proposals.size())
                    .forEach(proposals::add);
        }
        return proposals;
    }

    private Map<UUID, Publishable<?>> records(RecordKind kind, List<Found> found) {
        var ids = found.stream()
                .flatMap(each -> each.like == null ? Stream.of(each.id) : Stream.of(each.id, each.like))
                .collect(Collectors.toSet());
        return rooms.of(kind).byIds(ids).stream().collect(Collectors.toMap(Publishable::id, Function.identity()));
    }

    /// Null for who may not change it.
    private @Nullable Want proposal(Rule rule, Found found, Map<UUID, Publishable<?>> records, Caller caller) {
        var record = records.get(found.id);
        var like = found.like == null ? null : records.get(found.like);
        boolean isComplete =
                record != null && Policy.may(caller, Right.EDIT, record) && (found.like == null || like != null);
        if (!isComplete || like != null && !Merging.may(caller, like)) {
            return null;
        }
        var told = rule == Rule.READINESS ? ReadinessCues.of(texts(requireNonNull(record), caller)) : null;
        var title = requireNonNull(record).sheetFor(caller).heading();
        return new Want(
                rule,
                record.kind(),
                record.id(),
                title,
                record.stage(),
                record.revision(),
                record.updatedAt(),
                rule == Rule.ENGLISH_TITLE
                        ? translation().english(requireNonNull(title.ja())).orElse(null)
                        : null,
                told == null ? null : told.map(ReadinessCues.Told::trl).orElse(null),
                told == null ? null : told.map(ReadinessCues.Told::sentence).orElse(null),
                like == null ? null : like(like, record, caller),
                null,
                false);
    }

    private static Want.LikeRecord like(Publishable<?> goes, Publishable<?> stays, Caller caller) {
        return new Want.LikeRecord(
                goes.id(),
                goes.sheetFor(caller).heading(),
                goes.stage(),
                goes.revision(),
                goes.createdAt(),
                goes.updatedAt(),
                Merging.given(goes, stays));
    }

    /// By the lexicon with what the catalogue has taught it so far.
    private TitleTranslation translation() {
        var pairs = index.pairs();
        var known = taught;
        if (known == null || !known.pairs.equals(pairs)) {
            known = new Taught(
                    pairs, new TitleTranslation(Additions.lexicon(additions).learning(pairs)));
            taught = known;
        }
        return known.translation;
    }

    /// What everybody who knows of the seed reads, in both languages.
    private static Stream<String> texts(Publishable<?> record, Caller caller) {
        return record.sheetFor(caller) instanceof SeedSheet seed
                ? Stream.of(seed.plainSummary(), seed.summary(), seed.strengths(), seed.applications())
                        .flatMap(text -> Stream.of(text.ja(), text.en()))
                        .flatMap(Stream::ofNullable)
                : Stream.empty();
    }
}
