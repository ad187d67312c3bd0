package kakehashi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The filter and the decision are one: every row is in sight exactly when the policy lets it be read.
class SightTest {

    private static final UUID SOMEBODY_ELSE = new UUID(4, 77);
    private static final UUID SOMEBODY_ELSES = new UUID(3, 77);

    @ParameterizedTest
    @EnumSource(Actor.class)
    void holdsExactlyWhatThePolicyLetsBeRead(Actor actor) {
        var caller = untied(actor.caller());
        var me = caller.account() == null ? new UUID(4, 78) : caller.account();
        for (var thing : List.of(Thing.NEED, Thing.SEED, Thing.PROFILE, Thing.ORGANIZATION, Thing.EXPORTCHECK)) {
            for (var place : Actor.Place.values()) {
                var sight = Sight.of(caller, thing, place.id());
                var expected = new ArrayList<String>();
                for (var state : PolicyTable.own().states(thing)) {
                    for (var team : List.of(Set.<UUID>of(), Set.of(me, SOMEBODY_ELSE), Set.of(SOMEBODY_ELSE))) {
                        for (var assigned : List.of(Set.<UUID>of(), Set.of(me), Set.of(SOMEBODY_ELSE))) {
                            for (var people : people(caller)) {
                                var row = new Actor.Fixture(thing, place.id(), state, team, assigned, people, null);
                                if (Policy.may(caller, Right.READ, row)) {
                                    expected.add(words(caller, row));
                                }
                            }
                        }
                    }
                }
                var words = expected.stream().distinct().toList();
                assertThat(sight).as("%s of %s", thing, place).containsAll(words);
                assertThat(sight.stream().filter(each -> isPossible(caller, each)))
                        .as("%s of %s", thing, place)
                        .containsExactlyInAnyOrderElementsOf(words);
            }
        }
    }

    /// Who has no account is in no team, and who has no profile is behind no record.
    private static boolean isPossible(Caller caller, String words) {
        var word = words.split(" ");
        boolean mine = word[0].equals("MINE") || word[1].equals("MINE");
        return (caller.account() != null || !mine) && (caller.researcher() != null || word[2].equals("NONE"));
    }

    private static List<List<UUID>> people(Caller caller) {
        var profile = caller.researcher();
        return profile == null
                ? List.of(List.of(), List.of(SOMEBODY_ELSES))
                : List.of(List.of(), List.of(SOMEBODY_ELSES), List.of(profile), List.of(SOMEBODY_ELSES, profile));
    }

    private static String words(Caller caller, Actor.Fixture row) {
        return String.join(
                " ",
                whose(caller, row.team(), "DESK"),
                whose(caller, row.assigned(), "ALL"),
                switch (caller.researcher() == null ? -1 : row.people().indexOf(caller.researcher())) {
                    case -1 -> "NONE";
                    case 0 -> "FIRST";
                    default -> "AMONG";
                },
                row.state().name());
    }

    private static String whose(Caller caller, Set<UUID> accounts, String none) {
        return accounts.isEmpty()
                ? none
                : caller.account() != null && accounts.contains(caller.account()) ? "MINE" : "OTHERS";
    }

    private static Caller untied(Caller caller) {
        return new Caller(
                caller.account(),
                caller.name(),
                caller.roles(),
                caller.organization(),
                caller.researcher(),
                caller.language(),
                new Ties(caller.ties().pledged(), java.util.Map.of()),
                false,
                true);
    }

    /// In the same words, those for whose owner the caller speaks.
    @ParameterizedTest
    @EnumSource(Actor.class)
    void holdsExactlyWhatTheCallerSpeaksFor(Actor actor) {
        var caller = untied(actor.caller());
        var me = caller.account() == null ? new UUID(4, 78) : caller.account();
        for (var thing : List.of(Thing.NEED, Thing.SEED)) {
            for (var place : Actor.Place.values()) {
                var expected = new HashSet<String>();
                for (var state : PolicyTable.own().states(thing)) {
                    for (var team : List.of(Set.<UUID>of(), Set.of(me), Set.of(SOMEBODY_ELSE))) {
                        for (var assigned : List.of(Set.<UUID>of(), Set.of(me), Set.of(SOMEBODY_ELSE))) {
                            for (var people : people(caller)) {
                                var row = new Actor.Fixture(thing, place.id(), state, team, assigned, people, null);
                                if (Policy.speaksFor(caller, row)) {
                                    expected.add(words(caller, row));
                                }
                            }
                        }
                    }
                }
                assertThat(Sight.speakingFor(caller, thing, place.id()).stream()
                                .filter(each -> isPossible(caller, each)))
                        .as("%s of %s", thing, place)
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    /// Cases that were given to a coordinator who has pledged secrecy, unless they are kept away from one.
    @Test
    void engagedIsWhatOneCoordinates() {
        var mine = new UUID(5, 1);
        var kept = new UUID(5, 2);
        var records = Map.of(
                mine, Set.of(Tie.ENGAGED), kept, Set.of(Tie.ENGAGED, Tie.BLOCKED), new UUID(5, 3), Set.of(Tie.INVITED));

        assertThat(Sight.engaged(coordinator(true, records, Role.COORDINATOR))).containsExactly(mine);
        assertThat(Sight.engaged(coordinator(false, records, Role.COORDINATOR))).isEmpty();
        assertThat(Sight.engaged(coordinator(true, records, Role.COORDINATOR, Role.STUDENT)))
                .isEmpty();
    }

    private static Caller coordinator(boolean pledged, Map<UUID, Set<Tie>> records, Role... roles) {
        return new Caller(
                SOMEBODY_ELSE,
                "",
                Set.of(roles),
                SOMEBODY_ELSES,
                null,
                Language.JA,
                new Ties(pledged, records),
                false,
                true);
    }

    /// What a stranger of a known house may read wherever it is, and what nobody may.
    @Test
    void everywhereIsWhatStrangersMayRead() {
        var member = new Caller(
                UUID.randomUUID(),
                "",
                Set.of(Role.COMPANY),
                UUID.randomUUID(),
                null,
                Language.JA,
                new Ties(true, Map.of()),
                false,
                true);

        assertThat(Sight.everywhere(member, Thing.NEED))
                .containsExactlyInAnyOrder(State.TEASER_MEMBERS, State.TEASER_PUBLIC, State.NAMED);
        assertThat(Sight.everywhere(member, Thing.SEED)).containsExactly(State.PUBLIC);
        assertThat(Sight.everywhere(Caller.nobody(Language.JA), Thing.NEED))
                .containsExactlyInAnyOrder(State.TEASER_PUBLIC, State.NAMED);
    }
}
