package kakehashi.access;

import io.quarkus.runtime.LaunchMode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.problem.Refused;

/// The one decision who may see and do what. Pure: caller and thing in, yes or no out.
///
/// [Standings] say what the caller is to the thing, the table of `access/policy.txt` says what that opens in the state
/// the thing is in. Nobody else decides.
public final class Policy {

    private static final PolicyTable TABLE = PolicyTable.own();

    private static final Set<State> SHARED = EnumSet.of(
            State.INVITED_ONLY, State.TEASER_MEMBERS, State.INTERNAL, State.PARTNER, State.EMBARGO, State.LIMITED);
    private static final Set<State> OPEN = EnumSet.of(State.TEASER_PUBLIC, State.NAMED, State.PUBLIC, State.PUBLISHED);
    private static final Set<State> GONE = EnumSet.of(State.WITHDRAWN, State.OPTOUT);

    /// States in which the record's own verb takes the step; in all others it refuses, in better words than ours.
    private static final Map<Right, Set<State>> POSSIBLE = Map.of(
            Right.SUBMIT, EnumSet.of(State.DRAFT),
            Right.RETURN, with(GONE, State.REVIEW),
            Right.SHARE, with(SHARED, State.REVIEW),
            Right.PUBLISH, EnumSet.complementOf(EnumSet.copyOf(OPEN)),
            Right.CLOSE, with(SHARED, OPEN.toArray(State[]::new)),
            Right.WITHDRAW, EnumSet.complementOf(with(GONE, State.DRAFT, State.REVIEW)),
            Right.DISCARD, EnumSet.of(State.DRAFT));

    /// What one person hands over and another releases or decides, unless the operator lets one do both.
    private static final Map<Right, Set<Thing>> BY_TWO = Map.of(
            Right.PUBLISH, EnumSet.of(Thing.NEED, Thing.SEED),
            Right.DECIDE, EnumSet.of(Thing.EXPORTCHECK));

    /// What cannot be taken back once somebody knows, or once it is gone: whoever does it shows anew that it is them.
    private static final Set<Right> PROVED = EnumSet.of(
            Right.PUBLISH,
            Right.SHARE,
            Right.INVITE,
            Right.GRANT,
            Right.DECIDE,
            Right.UNMARK,
            Right.EXPORT,
            Right.PURGE);

    /// Of sensitive technology nobody outside the house reads these before a check has cleared them.
    private static final Set<Right> DETAILS =
            EnumSet.of(Right.READ_DETAIL, Right.READ_ATTACHMENTS, Right.READ_IP, Right.READ_EVALUATION);

    /// What leads up to an act: who may do all of it may do it at once.
    private record Way(Right step, State to) {}

    private static final Map<State, List<Way>> TO_PUBLICATION = Map.of(
            State.DRAFT, List.of(new Way(Right.SUBMIT, State.REVIEW)),
            State.WITHDRAWN, List.of(new Way(Right.RETURN, State.DRAFT), new Way(Right.SUBMIT, State.REVIEW)),
            State.OPTOUT, List.of(new Way(Right.RETURN, State.DRAFT), new Way(Right.SUBMIT, State.REVIEW)));

    /// Of a test that takes the first wall down, to see the second stand alone.
    private static volatile boolean isDown;

    private Policy() {}

    /// Lets everybody read everything, as far as this class is asked; in tests alone.
    static void takeDown(boolean down) {
        isDown = down && LaunchMode.current() == LaunchMode.TEST;
    }

    static boolean isDown() {
        return isDown;
    }

    private static boolean isReading(Right right) {
        return right.compareTo(Right.READ_WHO_WHEN) <= 0 || right == Right.HISTORY;
    }

    /// Whether `caller` may do `right` to `thing` in the state it is in.
    public static boolean may(Caller caller, Right right, Guarded thing) {
        return isPossible(right, thing) && isEntitled(caller, right, thing);
    }

    /// All that `caller` may read and do now, in the order of [Right]; that it is there goes without saying.
    public static List<Right> allowed(Caller caller, Guarded thing) {
        return Arrays.stream(Right.values())
                .filter(right -> right != Right.CREATE && right != Right.EXIST && may(caller, right, thing))
                .toList();
    }

    /// What of `thing` the caller may read.
    public static Set<Right> readable(Caller caller, Guarded thing) {
        if (isDown) {
            return EnumSet.range(Right.EXIST, Right.READ_WHO_WHEN);
        }
        var standings = Standings.of(caller, thing);
        var inDetail = thing.isSensitive() ? Standings.ofDetails(caller, thing) : standings;
        var readable = EnumSet.noneOf(Right.class);
        for (var right : EnumSet.range(Right.EXIST, Right.READ_WHO_WHEN)) {
            if (TABLE.grants(thing.thing(), DETAILS.contains(right) ? inDetail : standings, thing.state(), right)) {
                readable.add(right);
            }
        }
        return readable;
    }

    /// Returns when allowed, and refuses otherwise without telling more than the caller may know.
    ///
    /// @throws Refused [AccessRefusal.Hidden] for what the caller may not read, [AccessRefusal.SignInNeeded] or
    ///     [AccessRefusal.NotAllowed] for what they may read and not change, [AccessRefusal.ProofNeeded] for what
    ///     they may do once they have shown that it is them
    public static void require(Caller caller, Right right, Guarded thing) {
        if (!isEntitled(caller, Right.READ, thing)) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        if (!isEntitled(caller, right, thing) && !isLeftToTheVerb(caller, right, thing)) {
            throw new Refused(caller.isNobody() ? new AccessRefusal.SignInNeeded() : new AccessRefusal.NotAllowed());
        }
        if (PROVED.contains(right)) {
            requireProof(caller);
        }
    }

    /// For what leaves the product as a whole.
    ///
    /// @throws Refused [AccessRefusal.ProofNeeded]
    public static void requireProof(Caller caller) {
        if (!caller.proved()) {
            throw new Refused(new AccessRefusal.ProofNeeded());
        }
    }

    /// @throws Refused [AccessRefusal.SignInNeeded] to nobody
    public static void requireSomebody(Caller caller) {
        if (caller.isNobody()) {
            throw new Refused(new AccessRefusal.SignInNeeded());
        }
    }

    /// For what concerns the whole installation and no record.
    ///
    /// @throws Refused [AccessRefusal.SignInNeeded] to nobody, [AccessRefusal.NotAllowed] to everybody but
    ///     administrators
    public static void requireAdministrator(Caller caller) {
        requireSomebody(caller);
        if (!caller.is(Role.ADMIN)) {
            throw new Refused(new AccessRefusal.NotAllowed());
        }
    }

    /// For what coordinators of all organizations share, and nobody else knows of.
    ///
    /// @throws Refused [AccessRefusal.SignInNeeded] to nobody, [AccessRefusal.Hidden] to everybody but coordinators
    public static void requireCoordinator(Caller caller) {
        requireSomebody(caller);
        if (!coordinates(caller)) {
            throw new Refused(new AccessRefusal.Hidden());
        }
    }

    /// Whether `caller` coordinates at some organization.
    public static boolean coordinates(Caller caller) {
        return caller.is(Role.COORDINATOR) && !caller.is(Role.STUDENT) && caller.organization() != null;
    }

    /// Whether `caller` manages `organization`, for what concerns it and shows nothing of its things.
    public static boolean manages(Caller caller, UUID organization) {
        return caller.is(Role.MANAGER) && !caller.is(Role.STUDENT) && caller.isMemberOf(organization);
    }

    /// Whether `caller` may act in the name of whoever `record` belongs to: its team, the coordinator in charge,
    /// and of a need the coordinator who was asked to look after it.
    public static boolean speaksFor(Caller caller, Guarded record) {
        var standings = Standings.of(caller, record);
        return standings.contains(Standing.OWNER)
                || standings.contains(Standing.ASSIGNED)
                || record.thing() == Thing.NEED && standings.contains(Standing.ENGAGED);
    }

    /// Rights by standing and state; the record's own verbs refuse what leads nowhere.
    static boolean isEntitled(Caller caller, Right right, Guarded thing) {
        if (isDown && isReading(right)) {
            return true;
        }
        var standings = thing.isSensitive() && DETAILS.contains(right)
                ? Standings.ofDetails(caller, thing)
                : Standings.of(caller, thing);
        boolean granted = TABLE.grants(thing.thing(), standings, thing.state(), right);
        if (BY_TWO.getOrDefault(right, Set.of()).contains(thing.thing()) && !caller.releasesAlone()) {
            return granted && !isSubmitter(caller, thing);
        }
        return granted || right == Right.PUBLISH && isOnTheWay(thing, standings);
    }

    private static boolean isSubmitter(Caller caller, Guarded thing) {
        return caller.account() != null && caller.account().equals(thing.submittedBy());
    }

    private static boolean isOnTheWay(Guarded thing, Set<Standing> standings) {
        var ways = TO_PUBLICATION.get(thing.state());
        if (ways == null) {
            return false;
        }
        var state = thing.state();
        for (var way : ways) {
            if (!TABLE.grants(thing.thing(), standings, state, way.step())) {
                return false;
            }
            state = way.to();
        }
        return TABLE.grants(thing.thing(), standings, state, Right.PUBLISH);
    }

    /// A step that leads nowhere now, by somebody who may take it at another time.
    private static boolean isLeftToTheVerb(Caller caller, Right right, Guarded thing) {
        return !isPossible(right, thing)
                && TABLE.states(thing.thing()).stream()
                        .anyMatch(state -> TABLE.grants(thing.thing(), Standings.of(caller, thing), state, right));
    }

    static boolean isPossible(Right right, Guarded thing) {
        var states = POSSIBLE.get(right);
        return (states == null || states.contains(thing.state()))
                && !(right == Right.DISCARD && thing.wasPublished())
                && !(right == Right.PUBLISH && thing.isSensitive());
    }

    private static EnumSet<State> with(Set<State> states, State... more) {
        var all = EnumSet.copyOf(states);
        all.addAll(Set.of(more));
        return all;
    }
}
