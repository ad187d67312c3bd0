package kakehashi.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.Colleague;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.deadline.Timetables;
import kakehashi.introduction.IntroductionSummary.Party;
import kakehashi.introduction.IntroductionView.EntryView;
import kakehashi.introduction.IntroductionView.Marks;
import kakehashi.introduction.IntroductionView.ScopeView;
import kakehashi.organization.Organizations;
import kakehashi.problem.Refused;
import kakehashi.publication.Owner;
import kakehashi.shared.Marking;
import kakehashi.shared.RecordKind;
import kakehashi.thread.Content;
import kakehashi.thread.Entries;
import kakehashi.thread.Entry;
import org.jspecify.annotations.Nullable;

/// Shows introductions: to each side what the policy lets it know of the other.
@ApplicationScoped
class IntroductionViews {

    private final Introductions introductions;
    private final MatchedRecords records;
    private final Offers offers;
    private final Entries entries;
    private final Organizations organizations;
    private final Accounts accounts;
    private final Timetables timetables;
    private final Clock clock;

    IntroductionViews(
            Introductions introductions,
            MatchedRecords records,
            Offers offers,
            Entries entries,
            Organizations organizations,
            Accounts accounts,
            Timetables timetables,
            Clock clock) {
        this.introductions = introductions;
        this.records = records;
        this.offers = offers;
        this.entries = entries;
        this.organizations = organizations;
        this.accounts = accounts;
        this.timetables = timetables;
        this.clock = clock;
    }

    /// In the order given, without those whose records are no more; at most five statements.
    List<IntroductionSummary> summaries(List<Introductions.Seen> seen, Caller caller) {
        var matched =
                records.all(seen.stream().map(Introductions.Seen::introduction).toList());
        var there = seen.stream()
                .filter(each -> matched.containsKey(each.introduction()))
                .toList();
        var owners = organizations.cards(matched.values().stream()
                .flatMap(each -> Stream.of(each.organizationOf(Side.NEED), each.organizationOf(Side.OFFER)))
                .collect(Collectors.toSet()));
        var names = accounts.names(there.stream()
                .map(each -> each.introduction().ownerOf(each.side()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return there.stream()
                .map(each -> summary(
                        each.introduction(),
                        each.side(),
                        Objects.requireNonNull(matched.get(each.introduction())),
                        owners,
                        names,
                        caller))
                .toList();
    }

    private IntroductionSummary summary(
            Introduction it,
            Side side,
            Matched matched,
            Map<UUID, Owner> owners,
            Map<UUID, String> names,
            Caller caller) {
        var owner = it.ownerOf(side);
        return new IntroductionSummary(
                it.id,
                it.revision,
                new Party(
                        RecordKind.NEED,
                        it.need,
                        it.needTitle,
                        matched.tellsNeed(caller, it) ? owners.get(matched.organizationOf(Side.NEED)) : null),
                new Party(it.offerKind, it.offer, it.offerTitle, owners.get(matched.organizationOf(Side.OFFER))),
                side,
                it.asking,
                it.state,
                it.turn,
                it.turn == side,
                it.deadline.due(),
                it.deadline.isOver(timetables.day(clock.instant())),
                owner == null ? null : names.get(owner),
                owner != null && owner.equals(caller.account()),
                it.reason,
                it.meeting,
                it.isMeetingOff(),
                it.askedAt,
                it.updatedAt);
    }

    /// An introduction that the caller has part in, as the database has it now.
    ///
    /// @throws Refused [AccessRefusal.Hidden]
    IntroductionView view(UUID id, Caller caller) {
        var it = introductions.existing(id);
        var matched = records.of(it);
        var side = matched.sideOf(caller);
        if (side == null || Introducing.isHidden(it, side)) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        var secrecy = offers.secrecy(matched);
        boolean writable = it.isOpen() && Policy.may(caller, Right.POST, matched.conversation(secrecy));
        var now = clock.instant();
        var written = entries(it, matched, caller);
        return new IntroductionView(
                summaries(List.of(new Introductions.Seen(it, side)), caller).getFirst(),
                Marking.CONFIDENTIAL,
                it.request,
                it.route,
                matched.need().isAnonymous(),
                it.named,
                secrecy,
                writable,
                allowed(it, side),
                it.canTakeBack(caller.account(), now)
                        ? Objects.requireNonNull(it.before).until()
                        : null,
                colleagues(matched.organizationOf(side), caller),
                scope(it, written),
                new Marks(it.wantsMarks(side), it.wantsMarks(side.other()), it.readBy(side), it.readBy(side.other())),
                written);
    }

    private static List<Step> allowed(Introduction it, Side side) {
        return Arrays.stream(Step.values())
                .filter(step -> step.isFor(side, it.asking) && step.leadsFrom(it.state))
                .filter(step -> step != Step.AGREE || it.canAgree(side))
                .toList();
    }

    private static @Nullable ScopeView scope(Introduction it, List<EntryView> written) {
        var standing = it.scope;
        return standing == null
                ? null
                : new ScopeView(
                        standing.version(),
                        standing.complete(),
                        standing.agreed(),
                        written.stream()
                                .map(EntryView::content)
                                .map(content -> content instanceof Content.ScopeWritten(int version, var sheet)
                                                && version == standing.version()
                                        ? sheet
                                        : null)
                                .filter(Objects::nonNull)
                                .findAny()
                                .orElse(null));
    }

    private List<Colleague> colleagues(UUID home, Caller caller) {
        return home.equals(caller.organization()) ? accounts.colleagues(home) : List.of();
    }

    /// What the need's side writes bears no name for who may not know whose the need is.
    private List<EntryView> entries(Introduction it, Matched matched, Caller caller) {
        var all = entries.of(it.id);
        var authors = new HashSet<UUID>();
        all.stream().map(Entry::account).filter(Objects::nonNull).forEach(authors::add);
        var names = accounts.names(authors);
        boolean tells = matched.tellsNeed(caller, it);
        return all.stream()
                .map(entry -> {
                    var side = entry.side() == null ? null : Side.valueOf(entry.side());
                    boolean hidden = side == Side.NEED && !tells;
                    return new EntryView(
                            entry.id(),
                            entry.at(),
                            side,
                            hidden || entry.account() == null ? null : names.get(entry.account()),
                            entry.account() != null && entry.account().equals(caller.account()),
                            entry.secrecy(),
                            content(entry, matched, caller));
                })
                .toList();
    }

    /// What was written before there was an agreement can be read by both; files have a right of their own.
    private static @Nullable Content content(Entry entry, Matched matched, Caller caller) {
        var conversation = matched.conversation(entry.secrecy());
        var right = entry.content() instanceof Content.FileSent ? Right.READ_ATTACHMENTS : Right.READ_BODY;
        return Policy.may(caller, right, conversation) ? entry.content() : null;
    }
}
