package kakehashi.access;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Which things of one organization a caller may read, told by what can be asked of a row: the policy as a filter.
///
/// A row is known by four words, of which three say how the caller stands to it; the policy is asked once for each
/// combination, so that no rule of it is written a second time. Things the caller is tied to are decided one by one.
public final class Sight {

    /// Whose it is: the desk's, the caller's, or others'.
    public enum Team {
        DESK,
        MINE,
        OTHERS
    }

    /// Which coordinators are in charge.
    public enum Assigned {
        ALL,
        MINE,
        OTHERS
    }

    /// Where the caller's profile stands among the people behind it.
    public enum People {
        FIRST,
        AMONG,
        NONE
    }

    /// The four words of a row as a statement finds them in its columns; parameters `:account` and `:profile`.
    public static final String WORDS = """
            case when cardinality(team) = 0 then 'DESK' when :account = any (team) then 'MINE' else 'OTHERS' end
            || ' '
            || case when cardinality(assigned) = 0 then 'ALL' when :account = any (assigned) then 'MINE'
                else 'OTHERS' end
            || ' '
            || case when people[1] = :profile then 'FIRST' when :profile = any (people) then 'AMONG'
                else 'NONE' end
            || ' ' || state""";

    private static final UUID SOMEBODY = new UUID(0, 1);
    private static final UUID SOME_PROFILE = new UUID(0, 2);
    private static final UUID SOME_THING = new UUID(0, 3);
    private static final UUID SOMEWHERE = new UUID(0, 4);

    private Sight() {}

    /// Rows the caller may read, each as its four words with a space between: `MINE ALL NONE DRAFT`.
    ///
    /// @param organization whose things are asked for
    public static Set<String> of(Caller caller, Thing thing, UUID organization) {
        return of(caller, thing, organization, Role.OFFICER);
    }

    /// As [#of(Caller, Thing, UUID)], of rows that `watchedBy` watches over.
    public static Set<String> of(Caller caller, Thing thing, UUID organization, Role watchedBy) {
        return of(caller, thing, organization, watchedBy, row -> Policy.may(caller, Right.READ, row));
    }

    /// Rows for whose owner the caller speaks, in the same words.
    public static Set<String> speakingFor(Caller caller, Thing thing, UUID organization) {
        return of(caller, thing, organization, Role.OFFICER, row -> Policy.speaksFor(caller, row));
    }

    private static Set<String> of(
            Caller caller, Thing thing, UUID organization, Role watchedBy, Predicate<Guarded> fits) {
        var sight = new HashSet<String>();
        for (var team : Team.values()) {
            for (var assigned : Assigned.values()) {
                for (var people : People.values()) {
                    PolicyTable.own().states(thing).stream()
                            .map(state ->
                                    new Row(caller, thing, organization, watchedBy, state, team, assigned, people))
                            .filter(fits)
                            .map(Row::words)
                            .forEach(sight::add);
                }
            }
        }
        return sight;
    }

    /// States in which the caller may read such things wherever they are, as far as nobody is kept away from one.
    public static Set<State> everywhere(Caller caller, Thing thing) {
        return PolicyTable.own().states(thing).stream()
                .filter(state -> Policy.may(
                        caller,
                        Right.READ,
                        new Row(
                                caller,
                                thing,
                                SOMEWHERE,
                                Role.OFFICER,
                                state,
                                Team.OTHERS,
                                Assigned.OTHERS,
                                People.NONE)))
                .collect(Collectors.toSet());
    }

    /// Records this caller is kept away from, whatever else they are.
    public static Set<UUID> blocked(Caller caller) {
        if (Policy.isDown()) {
            return Set.of();
        }
        return caller.ties().records().entrySet().stream()
                .filter(tied -> tied.getValue().contains(Tie.BLOCKED))
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// Records whose case this caller coordinates.
    public static Set<UUID> engaged(Caller caller) {
        return caller.ties().pledged() && !caller.is(Role.STUDENT) ? tied(caller, Tie.ENGAGED) : Set.of();
    }

    private static Set<UUID> tied(Caller caller, Tie tie) {
        return caller.ties().records().entrySet().stream()
                .filter(tied ->
                        tied.getValue().contains(tie) && !tied.getValue().contains(Tie.BLOCKED))
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// A thing that stands for all rows of the same words.
    private record Row(
            Caller caller,
            Thing thing,
            UUID organization,
            Role watchedBy,
            State state,
            Team ofTeam,
            Assigned ofAssigned,
            People ofPeople)
            implements Guarded {

        String words() {
            return String.join(" ", Arrays.asList(ofTeam.name(), ofAssigned.name(), ofPeople.name(), state.name()));
        }

        @Override
        public UUID id() {
            return SOME_THING;
        }

        @Override
        public Set<UUID> team() {
            return switch (ofTeam) {
                case DESK -> Set.of();
                case MINE -> Set.of(me());
                case OTHERS -> Set.of(SOMEBODY);
            };
        }

        @Override
        public Set<UUID> assigned() {
            return switch (ofAssigned) {
                case ALL -> Set.of();
                case MINE -> Set.of(me());
                case OTHERS -> Set.of(SOMEBODY);
            };
        }

        @Override
        public List<UUID> people() {
            var profile = caller.researcher();
            return switch (profile == null ? People.NONE : ofPeople) {
                case FIRST -> List.of(profile);
                case AMONG -> List.of(SOME_PROFILE, profile);
                case NONE -> List.of();
            };
        }

        @Override
        public boolean wasPublished() {
            return false;
        }

        private UUID me() {
            return caller.account() == null ? SOMEBODY : caller.account();
        }
    }
}
