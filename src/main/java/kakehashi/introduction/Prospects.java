package kakehashi.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.Wall;
import kakehashi.deadline.Timetables;
import kakehashi.introduction.IntroductionSummary.Party;
import kakehashi.need.NeedSheet;
import kakehashi.organization.Organizations;
import kakehashi.problem.Refused;
import kakehashi.publication.Publishable;
import kakehashi.publication.Sheet;
import kakehashi.researcher.ResearcherSheet;
import kakehashi.seed.SeedSheet;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.Mode;
import kakehashi.shared.RecordKind;

/// Prepares requests: the text comes from what the other side may read of one's own record, and from nothing else.
@ApplicationScoped
class Prospects {

    /// Characters of a record's text that a request begins with.
    private static final int BEGINNING = 600;

    private final MatchedRecords records;
    private final Offers offers;
    private final Organizations organizations;
    private final Accounts accounts;
    private final Timetables timetables;
    private final Wall wall;
    private final Clock clock;

    Prospects(
            MatchedRecords records,
            Offers offers,
            Organizations organizations,
            Accounts accounts,
            Timetables timetables,
            Wall wall,
            Clock clock) {
        this.records = records;
        this.offers = offers;
        this.organizations = organizations;
        this.accounts = accounts;
        this.timetables = timetables;
        this.wall = wall;
        this.clock = clock;
    }

    /// @throws Refused [AccessRefusal.Hidden] for what the caller may not read, [AccessRefusal.NotAllowed] when they
    ///     speak for neither side
    Prospect of(UUID need, RecordKind kind, UUID offer, Caller caller) {
        Policy.requireSomebody(caller);
        var matched = records.readableBy(caller, need, kind, offer);
        var side = matched.sideOf(caller);
        if (side == null) {
            throw new Refused(new AccessRefusal.NotAllowed());
        }
        var asked = matched.organizationOf(side.other());
        var desk = organizations.deskOf(asked);
        var obstacle = offers.obstacle(matched, side);
        var reader = accounts.desk(asked, caller.language());
        boolean masked = side == Side.NEED && !Policy.may(reader, Right.READ_IDENTITY, matched.need());
        var owners = organizations.cards(Set.of(matched.organizationOf(Side.NEED), matched.organizationOf(Side.OFFER)));
        var told = matched.recordOf(side).sheetFor(reader);
        return new Prospect(
                new Party(
                        RecordKind.NEED,
                        matched.need().id(),
                        matched.need().teaser().heading(),
                        Policy.may(caller, Right.READ_IDENTITY, matched.need())
                                ? owners.get(matched.organizationOf(Side.NEED))
                                : null),
                new Party(
                        kind,
                        offer,
                        matched.offer().teaser().heading(),
                        owners.get(matched.organizationOf(Side.OFFER))),
                side,
                obstacle == null ? null : obstacle.code(),
                obstacle instanceof IntroductionRefusal.AlreadyAsked(var open) ? open : null,
                timetables.from(clock.instant(), desk, true).due(),
                timetables.daysOf(desk),
                masked,
                message(told, caller.language()),
                shared(matched),
                told instanceof NeedSheet sheet ? beginning(sheet.outcome(), caller.language()) : "",
                masked ? "" : aboutUs(matched.organizationOf(side), caller.language()));
    }

    private static String message(Sheet told, Language language) {
        return Stream.of(told.heading().preferring(language), beginning(lead(told), language))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static LocalizedText lead(Sheet told) {
        if (told instanceof NeedSheet need) {
            return need.problem();
        }
        if (told instanceof SeedSheet seed) {
            return seed.summary();
        }
        return told instanceof ResearcherSheet profile ? profile.summary() : LocalizedText.NONE;
    }

    private static String beginning(LocalizedText text, Language language) {
        var whole = text.preferring(language);
        return whole.codePointCount(0, whole.length()) <= BEGINNING
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, BEGINNING)) + "…";
    }

    private static List<Mode> shared(Matched matched) {
        var wanted = modes(matched.need());
        var offered = modes(matched.offer());
        var both = Stream.of(Mode.values())
                .filter(mode -> wanted.contains(mode) && offered.contains(mode))
                .toList();
        return both.isEmpty() ? wanted : both;
    }

    private static List<Mode> modes(Publishable<?> record) {
        if (record.sheet() instanceof NeedSheet need) {
            return need.modes();
        }
        return record.sheet() instanceof SeedSheet seed ? seed.modes() : List.of();
    }

    private String aboutUs(UUID organization, Language language) {
        var found = wall.asProduct(() -> organizations.findById(organization));
        return found == null
                ? ""
                : Stream.of(found.sheet().name(), found.sheet().description())
                        .map(text -> beginning(text, language))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n"));
    }
}
