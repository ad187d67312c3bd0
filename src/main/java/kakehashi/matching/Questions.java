package kakehashi.matching;

import static java.util.function.Predicate.not;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.access.Caller;
import kakehashi.need.NeedSheet;
import kakehashi.organization.OrganizationSheet;
import kakehashi.organization.Thesis;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.Publishable;
import kakehashi.publication.Sheet;
import kakehashi.researcher.ResearcherSheet;
import kakehashi.search.CatalogueQuestion;
import kakehashi.search.Question;
import kakehashi.search.Wishes;
import kakehashi.search.Wording;
import kakehashi.seed.SeedSheet;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.Mode;
import kakehashi.shared.ReadinessLevel;
import kakehashi.shared.ReadinessRange;
import kakehashi.shared.RecordKind;
import kakehashi.vocabulary.ReviewSection;
import kakehashi.vocabulary.Term;
import kakehashi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// Turns what somebody typed, or a saved record, into a question to the index.
@ApplicationScoped
public class Questions {

    static final int TEXT_CHARACTERS = 20_000;
    public static final int MOST = 100;

    /// Who looks for whom.
    private static final Map<RecordKind, Set<RecordKind>> SOUGHT = Map.of(
            RecordKind.NEED, Set.of(RecordKind.SEED, RecordKind.RESEARCHER),
            RecordKind.SEED, Set.of(RecordKind.NEED, RecordKind.SEED),
            RecordKind.RESEARCHER, Set.of(RecordKind.NEED),
            RecordKind.ORGANIZATION, Set.of(RecordKind.SEED));
    private static final int USUAL = 20;
    private static final int MOST_MONTHS = 600;

    private final Clock clock;

    Questions(Clock clock) {
        this.clock = clock;
    }

    /// @throws Refused [ContentRefusal.TextTooLong] or [ContentRefusal.Invalid]
    Question of(MatchQuestion asked) {
        var text = readable(asked.text());
        var title = readable(asked.title());
        var tried = readable(asked.tried());
        if (Stream.of(text, title, tried).anyMatch(said -> said.codePointCount(0, said.length()) > TEXT_CHARACTERS)) {
            throw new Refused(new ContentRefusal.TextTooLong(TEXT_CHARACTERS));
        }
        var problems = problems(asked);
        if (!problems.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(problems));
        }
        var wishes = wishes(
                listed(asked.fields()),
                List.of(),
                asked.trl(),
                null,
                listed(asked.modes()),
                asked.prefecture() == null ? Set.of() : Set.of(asked.prefecture()),
                Boolean.TRUE.equals(asked.young()));
        wishes = wishes.under(
                        wishes.trl(),
                        wishes.modes(),
                        Boolean.TRUE.equals(asked.youngOnly()),
                        Boolean.TRUE.equals(asked.wishesToFound()))
                .lookingAhead(asked.needKind(), asked.horizonMonths());
        return new Question(
                Objects.requireNonNull(asked.of()),
                new Wording(title, text, tried, listed(asked.excludeTerms())),
                wishes,
                clock.instant(),
                Objects.requireNonNullElse(asked.limit(), USUAL));
    }

    /// What a saved record asks by its public part; null where its kind does not look for `of`.
    public @Nullable Question of(Publishable<?> record, RecordKind of, int limit) {
        return isSought(of, record.kind()) ? of(record.publicPart(), of, limit) : null;
    }

    /// As [#of(Publishable, RecordKind, int)], by what `caller` may read of it: reasons never tell them more.
    public @Nullable Question of(Publishable<?> record, Caller caller, RecordKind of, int limit) {
        return isSought(of, record.kind()) ? of(record.sheetFor(caller), of, limit) : null;
    }

    private @Nullable Question of(Sheet sheet, RecordKind of, int limit) {
        return switch (sheet) {
            case NeedSheet need -> of(need, of, limit);
            case SeedSheet seed -> of(seed, of, limit);
            case ResearcherSheet researcher -> of(researcher, limit);
            case OrganizationSheet investor when investor.thesis() != null -> of(investor.thesis(), limit);
            default -> null;
        };
    }

    /// Whether records of the kind `by` look for those of the kind `of`.
    public static boolean isSought(RecordKind of, RecordKind by) {
        return sought(by).contains(of);
    }

    static Set<RecordKind> sought(RecordKind by) {
        return SOUGHT.getOrDefault(by, Set.of());
    }

    Question of(NeedSheet need, RecordKind of, int limit) {
        var wording = wording(
                        need.title(),
                        need.problem(),
                        need.situation(),
                        need.constraints(),
                        need.outcome(),
                        need.useScene())
                .havingTried(lines(need.tried()))
                .without(need.excludeTerms());
        boolean seeds = of == RecordKind.SEED;
        var wishes = wishes(
                        need.fields(),
                        need.eradFields(),
                        seeds ? need.trl() : null,
                        null,
                        need.modes(),
                        Set.copyOf(need.partner().prefectures()),
                        false)
                .lookingAhead(need.needKind(), seeds ? need.horizonMonths() : null);
        return new Question(of, wording, wishes, clock.instant(), limit);
    }

    Question of(SeedSheet seed, RecordKind of, int limit) {
        var wording = wording(seed.title(), seed.summary(), seed.plainSummary(), seed.strengths(), seed.applications());
        var offered = of == RecordKind.NEED ? seed.trl() : null;
        var modes = of == RecordKind.NEED ? seed.modes() : List.<Mode>of();
        return new Question(
                of,
                wording,
                wishes(seed.fields(), seed.eradFields(), null, offered, modes, Set.of(), false),
                clock.instant(),
                limit);
    }

    Question of(ResearcherSheet researcher, int limit) {
        var keywords = new LocalizedText(
                String.join("、", researcher.keywords().ja()),
                String.join(", ", researcher.keywords().en()));
        var wording = wording(keywords, researcher.summary(), researcher.department());
        var modes = Stream.of(Mode.values())
                .filter(mode -> researcher.offers().contains(mode.name()))
                .toList();
        return new Question(
                RecordKind.NEED,
                wording,
                wishes(researcher.fields(), researcher.eradFields(), null, null, modes, Set.of(), false),
                clock.instant(),
                limit);
    }

    /// Seeds whose people wish to found a firm, for an investor. A thesis without words asks in the names of its
    /// fields.
    Question of(Thesis thesis, int limit) {
        var text = thesis.text().isEmpty() ? namesOf(thesis.fields()) : thesis.text();
        var wishes = wishes(
                thesis.fields(), List.of(), thesis.trl(), null, List.of(), Set.copyOf(thesis.prefectures()), false);
        return new Question(
                RecordKind.SEED,
                wording(LocalizedText.NONE, text),
                wishes.under(wishes.trl(), wishes.modes(), false, true),
                clock.instant(),
                limit);
    }

    private static LocalizedText namesOf(List<String> fields) {
        var names = fields.stream()
                .map(Vocabulary.SMALL_SECTIONS::term)
                .filter(Objects::nonNull)
                .map(Term::name)
                .toList();
        return new LocalizedText(joined(names, Language.JA), joined(names, Language.EN));
    }

    private static String joined(List<LocalizedText> names, Language language) {
        return names.stream().map(name -> name.preferring(language)).collect(Collectors.joining("\n"));
    }

    /// What a search of the catalogue asks for, as a question that gives reasons.
    public Question of(CatalogueQuestion search, RecordKind of, int limit) {
        var wishes = wishes(
                listed(search.field()).stream()
                        .filter(Vocabulary.SMALL_SECTIONS::has)
                        .toList(),
                listed(search.field()).stream()
                        .filter(not(Vocabulary.SMALL_SECTIONS::has))
                        .toList(),
                search.range(),
                null,
                listed(search.mode()).stream().map(Mode::valueOf).toList(),
                Set.copyOf(listed(search.prefecture())),
                Boolean.TRUE.equals(search.young()));
        return new Question(of, Wording.of(Objects.requireNonNullElse(search.q(), "")), wishes, clock.instant(), limit);
    }

    private static Wishes wishes(
            List<String> fields,
            List<String> eradFields,
            @Nullable ReadinessRange trl,
            @Nullable Integer offeredTrl,
            List<Mode> modes,
            Set<String> prefectures,
            boolean young) {
        var tokens = new LinkedHashSet<String>(eradFields);
        fields.forEach(field -> tokens.addAll(ReviewSection.withAncestors(field)));
        return new Wishes(Set.copyOf(fields), tokens, trl, offeredTrl, Set.copyOf(modes), prefectures, young);
    }

    /// Each language on lines of its own, the heading apart.
    private static Wording wording(LocalizedText heading, LocalizedText... texts) {
        var title = heading.preferring(Language.JA);
        var other = heading.ja() != null && heading.en() != null ? Stream.of(heading.en()) : Stream.<String>empty();
        var lines =
                Stream.concat(other, Stream.of(texts).flatMap(Questions::sides)).collect(Collectors.joining("\n"));
        return new Wording(title, lines, "", List.of());
    }

    private static String lines(LocalizedText text) {
        return sides(text).collect(Collectors.joining("\n"));
    }

    private static Stream<String> sides(LocalizedText text) {
        return Stream.of(Language.values())
                .map(text::in)
                .filter(Objects::nonNull)
                .map(String::valueOf);
    }

    private static List<Violation> problems(MatchQuestion asked) {
        var problems = new ArrayList<Violation>();
        if (asked.of() == null || asked.of() == RecordKind.ORGANIZATION) {
            problems.add(Violation.inBody("of", asked.of() == null ? "required" : "unknown-code"));
        }
        if (isBlank(asked.text()) && isBlank(asked.title())) {
            problems.add(Violation.inBody("text", "required"));
        }
        var fields = listed(asked.fields());
        for (int i = 0; i < fields.size(); i++) {
            if (!Vocabulary.SMALL_SECTIONS.has(fields.get(i))) {
                problems.add(Violation.inBody("fields[%d]".formatted(i), "unknown-code"));
            }
        }
        if (asked.prefecture() != null && !Vocabulary.PREFECTURES.has(asked.prefecture())) {
            problems.add(Violation.inBody("prefecture", "unknown-code"));
        }
        if (asked.limit() != null && (asked.limit() < 1 || asked.limit() > MOST)) {
            problems.add(outOfRange("limit", 1, MOST));
        }
        if (asked.horizonMonths() != null && (asked.horizonMonths() < 1 || asked.horizonMonths() > MOST_MONTHS)) {
            problems.add(outOfRange("horizonMonths", 1, MOST_MONTHS));
        }
        if (asked.trl() != null) {
            problems.addAll(problems(asked.trl()));
        }
        return problems;
    }

    private static List<Violation> problems(ReadinessRange range) {
        var problems = new ArrayList<Violation>();
        if (isOutside(range.min())) {
            problems.add(outOfRange("trl.min", ReadinessLevel.LEAST, ReadinessLevel.MOST));
        }
        if (isOutside(range.max())) {
            problems.add(outOfRange("trl.max", ReadinessLevel.LEAST, ReadinessLevel.MOST));
        }
        if (problems.isEmpty() && range.min() != null && range.max() != null && range.min() > range.max()) {
            problems.add(Violation.inBody("trl", "not-in-order"));
        }
        return problems;
    }

    private static boolean isOutside(@Nullable Integer step) {
        return step != null && (step < ReadinessLevel.LEAST || step > ReadinessLevel.MOST);
    }

    private static Violation outOfRange(String field, int min, int max) {
        return Violation.inBody(field, "out-of-range", Map.of("min", min, "max", max));
    }

    /// Halves of characters cannot be told back in an answer, and no text is refused for them.
    private static String readable(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("\\p{Cs}", "\uFFFD");
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static <T> List<T> listed(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
