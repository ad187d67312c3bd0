package kakehashi.vocabulary;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A controlled list. Source: `reference.md` §4.1–4.2 of the project's sources; METI 2021, MEXT surveys, JSIC.
public enum Vocabulary {
    BLOCKS("blocks"),
    ERAD_FIELDS("eradFields"),
    MODES("modes"),
    OFFERS("offers"),
    CAPACITIES("capacities"),
    ORGANIZATION_TYPES("organizationTypes"),
    IP_STATUSES("ipStatuses"),
    IP_OWNERSHIPS("ipOwnerships"),
    IP_AVAILABILITIES("ipAvailabilities"),
    BUDGET_BANDS("budgetBands"),
    PRIORITY_AREAS("priorityAreas"),
    NEED_KINDS("needKinds"),
    NEED_SOURCES("needSources"),
    DEGREE_STATES("degreeStates"),
    INDUSTRIES("industries"),
    READINESS_LEVELS("readinessLevels"),
    RECORD_KINDS("recordKinds"),
    PREFECTURES("prefectures", Prefecture.all().stream().map(each -> new Term(each.code(), each.name()))),
    SMALL_SECTIONS(
            "fields",
            ReviewSection.all().stream()
                    .filter(section -> section.level() == ReviewSection.Depth.SMALL)
                    .map(section -> new Term(section.code(), section.name())));

    private final String list;
    private final Map<String, Term> terms;

    Vocabulary(String list) {
        this(list, Lists.ALL.getOrDefault(list, List.of()).stream());
    }

    Vocabulary(String list, Stream<Term> terms) {
        this.list = list;
        this.terms = terms.collect(Collectors.toMap(Term::code, term -> term, (a, b) -> a, LinkedHashMap::new));
    }

    /// The list's key in the API, `ipStatuses`.
    public String key() {
        return list;
    }

    /// @return terms in the order of the source
    public List<Term> terms() {
        return List.copyOf(terms.values());
    }

    public boolean has(String code) {
        return terms.containsKey(code);
    }

    public @Nullable Term term(String code) {
        return terms.get(code);
    }

    /// Holder, so that the file is read once before the first constant needs it.
    private static final class Lists {
        static final Map<String, List<Term>> ALL = Arrays.stream(
                        TermTable.read("lists.tsv", 4).toArray(String[][]::new))
                .collect(Collectors.groupingBy(
                        row -> row[0],
                        Collectors.mapping(
                                row -> new Term(row[1], new LocalizedText(row[2], row[3])), Collectors.toList())));
    }
}
