package kakehashi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.LaunchMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.problem.Refused;
import kakehashi.shared.Language;
import org.assertj.core.api.ThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What the matrix does not ask: the desk, releases by two, the way to publication, refusals.
class PolicyTest {

    private static final UUID HOME = Actor.Place.UNIVERSITY.id();
    private static final UUID ME = new UUID(4, 99);

    /// Who works on what, as the desk and as an author.
    static Stream<Object[]> work() {
        return Stream.of(
                new Object[] {
                    Role.COMPANY, Set.of(Thing.NEED, Thing.ORGANIZATION), Set.of(Thing.NEED, Thing.ORGANIZATION)
                },
                new Object[] {
                    Role.COORDINATOR,
                    Set.of(Thing.NEED, Thing.SEED, Thing.PROFILE, Thing.ORGANIZATION),
                    Set.of(Thing.NEED, Thing.SEED, Thing.PROFILE, Thing.ORGANIZATION)
                },
                new Object[] {Role.RESEARCHER, Set.of(), Set.of(Thing.SEED, Thing.PROFILE)},
                new Object[] {Role.MANAGER, Set.of(), Set.of()},
                new Object[] {Role.OFFICER, Set.of(), Set.of()},
                new Object[] {Role.ADMIN, Set.of(), Set.of()},
                new Object[] {Role.AUDITOR, Set.of(), Set.of()},
                new Object[] {Role.STUDENT, Set.of(), Set.of()});
    }

    @ParameterizedTest
    @MethodSource("work")
    void givesTheDesksThingsToWhoWorksThereAndTheirOwnToAuthors(Role role, Set<Thing> desk, Set<Thing> own) {
        for (var thing : List.of(Thing.NEED, Thing.SEED, Thing.PROFILE, Thing.ORGANIZATION)) {
            assertThat(Standings.of(caller(true, role), thing(thing, State.DRAFT, Set.of()))
                            .contains(Standing.OWNER))
                    .as("%s of the desk", thing)
                    .isEqualTo(desk.contains(thing));
            assertThat(Standings.of(caller(false, role), thing(thing, State.DRAFT, Set.of(ME)))
                            .contains(Standing.OWNER))
                    .as("%s of their own", thing)
                    .isEqualTo(own.contains(thing));
        }
    }

    /// The work of others is for who has pledged secrecy; their own they wrote themselves.
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COORDINATOR", "MANAGER", "OFFICER", "RESEARCHER", "COMPANY"})
    void opensNothingOfOthersWithoutAPledge(Role role) {
        for (var state : List.of(State.DRAFT, State.REVIEW, State.INTERNAL, State.PARTNER, State.EMBARGO)) {
            for (var team : List.of(Set.<UUID>of(), Set.of(new UUID(4, 98)))) {
                assertThat(Policy.readable(caller(false, role), thing(Thing.SEED, state, team)))
                        .as("%s %s", state, team)
                        .isEmpty();
            }
        }
    }

    /// Managers, of their own organization alone; a student is nobody's manager.
    @Test
    void knowsWhoManagesAnOrganization() {
        for (var role : Role.values()) {
            assertThat(Policy.manages(caller(true, role), HOME)).as("%s", role).isEqualTo(role == Role.MANAGER);
        }
        assertThat(Policy.manages(caller(true, Role.MANAGER), Actor.Place.COMPANY.id()))
                .isFalse();
        var student =
                new Caller(ME, "", Set.of(Role.STUDENT, Role.MANAGER), HOME, null, Language.JA, Ties.NONE, false, true);
        assertThat(Policy.manages(student, HOME)).isFalse();
    }

    /// Coordinators of some organization; a student coordinates nothing.
    @Test
    void knowsWhoCoordinates() {
        for (var role : Role.values()) {
            boolean coordinates = role == Role.COORDINATOR;
            assertThat(Policy.coordinates(caller(true, role))).as("%s", role).isEqualTo(coordinates);
            if (coordinates) {
                Policy.requireCoordinator(caller(true, role));
            } else {
                assertRefused(() -> Policy.requireCoordinator(caller(true, role)), new AccessRefusal.Hidden());
            }
        }
        assertRefused(() -> Policy.requireCoordinator(Caller.nobody(Language.JA)), new AccessRefusal.SignInNeeded());
        assertThat(Policy.coordinates(caller(Set.of(Role.STUDENT, Role.COORDINATOR), HOME, Ties.NONE)))
                .isFalse();
        assertThat(Policy.coordinates(caller(Set.of(Role.COORDINATOR), null, Ties.NONE)))
                .isFalse();
    }

    /// In the name of a record: who wrote it, who is in charge of it, and whom a company has asked to look after a
    /// need.
    @Test
    void letsThoseSpeakForARecordWhoAnswerForIt() {
        var others = Set.of(new UUID(4, 98));
        var engaged = new Ties(true, Map.of(Actor.THING, Set.of(Tie.ENGAGED)));
        var abroad = Actor.Place.COMPANY.id();

        assertThat(Policy.speaksFor(caller(true, Role.RESEARCHER), thing(Thing.SEED, State.DRAFT, Set.of(ME))))
                .isTrue();
        assertThat(Policy.speaksFor(caller(true, Role.COORDINATOR), thing(Thing.SEED, State.DRAFT, others)))
                .isTrue();
        assertThat(Policy.speaksFor(caller(true, Role.MANAGER), thing(Thing.SEED, State.DRAFT, others)))
                .isFalse();
        assertThat(Policy.speaksFor(
                        caller(Set.of(Role.COORDINATOR), abroad, engaged), thing(Thing.NEED, State.NAMED, others)))
                .isTrue();
        assertThat(Policy.speaksFor(
                        caller(Set.of(Role.COORDINATOR), abroad, engaged), thing(Thing.SEED, State.PUBLIC, others)))
                .isFalse();
    }

    /// Each side of a match by its own record; ties to the need count for the other side and for a case's coordinator.
    @Test
    void knowsTheSidesOfAConversation() {
        var asks = new UUID(4, 71);
        var offers = new UUID(4, 72);
        var company = Actor.Place.COMPANY.id();
        var need = new Actor.Fixture(Thing.NEED, company, State.NAMED, Set.of(asks), Set.of(), List.of(), null);
        var seed = new Actor.Fixture(
                Thing.SEED, HOME, State.PUBLIC, Set.of(offers), Set.of(new UUID(4, 73)), List.of(), null);
        var talk = new Conversation(need, seed, State.PRE_NDA);
        var tied = Map.of(Actor.THING, Set.of(Tie.ENGAGED, Tie.INVITED));

        assertThat(Standings.of(caller(asks, Role.COMPANY, company, Ties.NONE), talk))
                .contains(Standing.OWNER)
                .doesNotContain(Standing.OFFERING, Standing.ENGAGED);
        assertThat(Standings.of(caller(offers, Role.RESEARCHER, HOME, new Ties(true, tied)), talk))
                .contains(Standing.OFFERING, Standing.INVITED)
                .doesNotContain(Standing.OWNER);
        assertThat(Standings.of(caller(ME, Role.COORDINATOR, company, new Ties(true, tied)), talk))
                .contains(Standing.ENGAGED)
                .doesNotContain(Standing.OWNER, Standing.OFFERING, Standing.INVITED);
        assertThat(Standings.of(caller(ME, Role.COORDINATOR, company, new Ties(false, tied)), talk))
                .doesNotContain(Standing.ENGAGED, Standing.INVITED);
        assertThat(Standings.of(caller(ME, Role.COMPANY, company, Ties.NONE), talk))
                .doesNotContain(Standing.OWNER, Standing.OFFERING, Standing.ENGAGED);
        assertThat(Standings.of(
                        caller(ME, Role.COMPANY, company, new Ties(true, Map.of(Actor.THING, Set.of(Tie.INVITED)))),
                        talk))
                .doesNotContain(Standing.ENGAGED, Standing.INVITED);
    }

    @Test
    void keepsThingsOfOtherOrganizationsFromWhoeverIsNotTied() {
        var stranger = new Caller(
                ME, "", Set.of(Role.values()), Actor.Place.COMPANY.id(), null, Language.JA, Ties.NONE, true, true);
        var student = new Caller(
                ME, "", Set.of(Role.STUDENT, Role.COORDINATOR), HOME, null, Language.JA, Ties.NONE, true, true);

        assertThat(Policy.readable(stranger, thing(Thing.SEED, State.INTERNAL, Set.of())))
                .isEmpty();
        assertThat(Policy.readable(student, thing(Thing.SEED, State.INTERNAL, Set.of())))
                .isEmpty();
    }

    /// What lets a secret out, or destroys it, asks for more than a session; what is written and read does not.
    @ParameterizedTest
    @CsvSource({
        "NEED,        INVITED_ONLY, PUBLISH, true",
        "NEED,        REVIEW,       SHARE,   true",
        "NEED,        INVITED_ONLY, INVITE,  true",
        "NEED,        INVITED_ONLY, GRANT,   true",
        "NEED,        WITHDRAWN,    PURGE,   true",
        "NEED,        NAMED,        EXPORT,  true",
        "EXPORTCHECK, SUBMITTED,    DECIDE,  true",
        "NEED,        DRAFT,        EDIT,    false",
        "NEED,        DRAFT,        SUBMIT,  false",
        "NEED,        NAMED,        WITHDRAW, false",
        "NEED,        INVITED_ONLY, REVOKE,  false",
        "NEED,        DRAFT,        HISTORY, false",
    })
    void asksForProofOfWhatCannotBeTakenBack(Thing thing, State state, Right right, boolean asks) {
        var everything = Set.of(Role.COMPANY, Role.COORDINATOR, Role.MANAGER, Role.OFFICER);
        var ties = new Ties(true, Map.of());
        var of = thing(thing, state, Set.of());

        Policy.require(new Caller(ME, "", everything, HOME, null, Language.JA, ties, true, true), right, of);

        var unproved = new Caller(ME, "", everything, HOME, null, Language.JA, ties, true, false);
        if (asks) {
            assertThatThrownBy(() -> Policy.require(unproved, right, of))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(new AccessRefusal.ProofNeeded()));
        } else {
            Policy.require(unproved, right, of);
        }
    }

    /// The switch that lets the second wall be seen alone opens reading, nothing else, and in tests alone.
    @Test
    void isTakenDownInTestsAloneAndForReadingAlone() {
        var before = LaunchMode.current();
        var nobody = Caller.nobody(Language.JA);
        var draft = thing(Thing.NEED, State.DRAFT, Set.of());
        try {
            LaunchMode.set(LaunchMode.NORMAL);
            Policy.takeDown(true);
            assertThat(Policy.isDown()).isFalse();
            assertThat(Policy.may(nobody, Right.READ, draft)).isFalse();

            LaunchMode.set(LaunchMode.TEST);
            Policy.takeDown(true);
            assertThat(Policy.isDown()).isTrue();
            for (var right : Right.values()) {
                boolean reading = right.name().startsWith("READ") || right == Right.EXIST || right == Right.HISTORY;
                assertThat(Policy.may(nobody, right, draft)).as("%s", right).isEqualTo(reading);
            }
            assertThat(Policy.readable(nobody, draft)).contains(Right.READ_FULL).doesNotContain(Right.HISTORY);
            assertThat(Policy.readable(nobody, draft)).hasSize(Right.READ_WHO_WHEN.ordinal() + 1);

            Policy.takeDown(false);
            assertThat(Policy.isDown()).isFalse();
            assertThat(Policy.readable(nobody, draft)).isEmpty();
        } finally {
            Policy.takeDown(false);
            LaunchMode.set(before);
        }
    }

    /// Who may not do it at all learns nothing of proofs.
    @Test
    void refusesBeforeItAsksForProof() {
        var stranger = new Caller(ME, "", Set.of(), null, null, Language.JA, Ties.NONE, false, false);

        assertThatThrownBy(() -> Policy.require(stranger, Right.PUBLISH, thing(Thing.NEED, State.DRAFT, Set.of())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(new AccessRefusal.Hidden()));
    }

    @Test
    void takesNobodyForAMemberWhoBelongsNowhere() {
        var nowhere = new Caller(ME, "", Set.of(Role.COORDINATOR), null, null, Language.JA, Ties.NONE, true, true);

        assertThat(Standings.of(nowhere, thing(Thing.SEED, State.DRAFT, Set.of())))
                .containsExactly(Standing.ANYBODY);
    }

    @Test
    void neverTakesWhoHasNoProfileForAPersonBehindAThing() {
        var draft = new Actor.Fixture(
                Thing.SEED,
                HOME,
                State.DRAFT,
                Set.of(new UUID(4, 98)),
                Set.of(),
                List.of(Actor.Profile.INVENTOR),
                null);

        assertThat(Standings.of(caller(true, Role.RESEARCHER), draft))
                .doesNotContain(Standing.OWNER, Standing.CO_INVENTOR);
    }

    @ParameterizedTest
    @CsvSource({
        // releases alone, handed over by, state, may publish
        "true,  ,       DRAFT,  true",
        "true,  ME,     REVIEW, true",
        "true,  ,       WITHDRAWN, true",
        "false, ,       DRAFT,  false",
        "false, ,       WITHDRAWN, false",
        "false, ME,     REVIEW, false",
        "false, OTHER,  REVIEW, true",
        "false, ,       REVIEW, true",
    })
    void letsTwoReleaseUnlessTheOperatorLetsOne(boolean alone, @Nullable String by, State state, boolean may) {
        var boss = new Caller(
                ME,
                "",
                Set.of(Role.COORDINATOR, Role.MANAGER),
                HOME,
                null,
                Language.JA,
                new Ties(true, Map.of()),
                alone,
                true);
        var submitter = by == null ? null : by.equals("ME") ? ME : new UUID(4, 98);
        var seed = new Actor.Fixture(Thing.SEED, HOME, state, Set.of(ME), Set.of(), List.of(), submitter);

        assertThat(Policy.may(boss, Right.PUBLISH, seed)).isEqualTo(may);
        assertThat(Policy.allowed(boss, seed).contains(Right.PUBLISH)).isEqualTo(may);
    }

    /// An officer who handed a check in themselves leaves it to another.
    @ParameterizedTest
    @CsvSource({"true, ME, true", "false, ME, false", "false, OTHER, true"})
    void letsTwoDecideACheckUnlessTheOperatorLetsOne(boolean alone, String by, boolean may) {
        var officer = new Caller(
                ME, "", Set.of(Role.OFFICER), HOME, null, Language.JA, new Ties(true, Map.of()), alone, true);
        var submitter = by.equals("ME") ? ME : new UUID(4, 98);
        var check =
                new Actor.Fixture(Thing.EXPORTCHECK, HOME, State.SUBMITTED, Set.of(ME), Set.of(), List.of(), submitter);

        assertThat(Policy.may(officer, Right.DECIDE, check)).isEqualTo(may);
    }

    /// Whoever may not do each step of the way may not do all at once.
    @Test
    void publishesADraftAtOnceOnlyWithWhoMayHandItOverToo() {
        var ties = new Ties(true, Map.of());
        var boss = new Caller(ME, "", Set.of(Role.MANAGER), HOME, null, Language.JA, ties, true, true);
        var author = new Caller(ME, "", Set.of(Role.RESEARCHER), HOME, null, Language.JA, ties, true, true);
        var draft = thing(Thing.SEED, State.DRAFT, Set.of(ME));

        assertThat(Policy.may(boss, Right.PUBLISH, draft)).isFalse();
        assertThat(Policy.may(author, Right.PUBLISH, draft)).isFalse();
        assertThat(Policy.may(author, Right.SUBMIT, draft)).isTrue();
        assertThat(Policy.may(author, Right.PUBLISH, thing(Thing.PROFILE, State.DRAFT, Set.of(ME))))
                .isTrue();
    }

    @Test
    void tellsWhatMayBeDoneAndLeadsSomewhere() {
        var owner = Actor.U1.caller();

        assertThat(Policy.allowed(owner, Actor.ofTheUniversity(Thing.SEED, State.DRAFT)))
                .isSorted()
                .contains(Right.SUBMIT, Right.DISCARD, Right.EDIT)
                .doesNotContain(Right.CREATE, Right.WITHDRAW, Right.RETURN);
        assertThat(Policy.allowed(owner, Actor.ofTheUniversity(Thing.SEED, State.WITHDRAWN)))
                .contains(Right.RETURN)
                .doesNotContain(Right.WITHDRAW, Right.SUBMIT, Right.EDIT, Right.DISCARD);
        assertThat(Policy.allowed(owner, Actor.ofTheUniversity(Thing.SEED, State.PUBLIC)))
                .contains(Right.WITHDRAW)
                .doesNotContain(Right.RETURN, Right.SUBMIT, Right.DISCARD);
    }

    @Test
    void neverDiscardsWhatWasPublic() {
        var once = new Once(Actor.ofTheUniversity(Thing.SEED, State.DRAFT));

        assertThat(Policy.may(Actor.U1.caller(), Right.DISCARD, Actor.ofTheUniversity(Thing.SEED, State.DRAFT)))
                .isTrue();
        assertThat(Policy.may(Actor.U1.caller(), Right.DISCARD, once)).isFalse();
    }

    @Test
    void refusesWithoutTellingMoreThanTheCallerMayKnow() {
        assertRefused(Actor.A0, Right.EDIT, State.DRAFT, new AccessRefusal.Hidden());
        assertRefused(Actor.U10, Right.EDIT, State.DRAFT, new AccessRefusal.Hidden());
        assertRefused(Actor.A0, Right.EDIT, State.PUBLIC, new AccessRefusal.SignInNeeded());
        assertRefused(Actor.U10, Right.EDIT, State.PUBLIC, new AccessRefusal.NotAllowed());
        assertRefused(Actor.U1, Right.PUBLISH, State.REVIEW, new AccessRefusal.NotAllowed());
        Policy.require(Actor.U1.caller(), Right.EDIT, Actor.ofTheUniversity(Thing.SEED, State.DRAFT));
    }

    /// Whether a step fits the stage is for the record to say, which knows the better words.
    @Test
    void leavesTheStageToTheRecordsOwnVerbs() {
        Policy.require(Actor.U1.caller(), Right.WITHDRAW, Actor.ofTheUniversity(Thing.SEED, State.DRAFT));
    }

    /// Somebody who may take the step at no time is refused at every time.
    @Test
    void leavesStepsToTheVerbsOnlyOfWhoMayTakeThemAtAll() {
        var inReview = Actor.ofTheUniversity(Thing.SEED, State.REVIEW);

        Policy.require(Actor.U1.caller(), Right.SUBMIT, inReview);
        assertRefused(Actor.U2, Right.SUBMIT, State.REVIEW, new AccessRefusal.NotAllowed());
    }

    /// A thing marked as sensitive technology.
    private record Sensitive(Guarded of) implements Guarded {

        @Override
        public Thing thing() {
            return of.thing();
        }

        @Override
        public UUID id() {
            return of.id();
        }

        @Override
        public UUID organization() {
            return of.organization();
        }

        @Override
        public State state() {
            return of.state();
        }

        @Override
        public Set<UUID> team() {
            return of.team();
        }

        @Override
        public Set<UUID> assigned() {
            return of.assigned();
        }

        @Override
        public List<UUID> people() {
            return of.people();
        }

        @Override
        public boolean wasPublished() {
            return of.wasPublished();
        }

        @Override
        public boolean isSensitive() {
            return true;
        }
    }

    /// Who mediates from outside, partners and tickets lose the details; the house and whoever was checked do not.
    @ParameterizedTest
    @EnumSource(Actor.class)
    void closesDetailsOfSensitiveTechnologyOutsideItsHouse(Actor actor) {
        var seed = Actor.ofTheUniversity(Thing.SEED, State.PARTNER);
        var before = Policy.readable(actor.caller(), seed);
        var unchecked = EnumSet.of(Actor.X1, Actor.X3, Actor.P3);
        var details = EnumSet.of(Right.READ_DETAIL, Right.READ_ATTACHMENTS, Right.READ_IP, Right.READ_EVALUATION);

        var after = Policy.readable(actor.caller(), new Sensitive(seed));

        var closed = EnumSet.copyOf(before);
        closed.removeAll(details);
        assertThat(after).isEqualTo(unchecked.contains(actor) ? closed : before);
        assertThat(unchecked.contains(actor)).isEqualTo(!after.equals(before));
        details.forEach(right -> assertThat(Policy.may(actor.caller(), right, new Sensitive(seed)))
                .isEqualTo(after.contains(right)));
    }

    @Test
    void doesNotOfferToPublishWhatIsSensitive() {
        var seed = Actor.ofTheUniversity(Thing.SEED, State.INTERNAL);

        assertThat(Policy.may(Actor.U7.caller(), Right.PUBLISH, seed)).isTrue();
        assertThat(Policy.may(Actor.U7.caller(), Right.PUBLISH, new Sensitive(seed)))
                .isFalse();
        Policy.require(Actor.U7.caller(), Right.PUBLISH, new Sensitive(seed));
    }

    @Test
    void namesAllThatMayBeRead() {
        assertThat(Policy.readable(Actor.U8.caller(), Actor.ofTheUniversity(Thing.SEED, State.PARTNER)))
                .containsExactlyInAnyOrder(
                        Right.EXIST,
                        Right.READ,
                        Right.READ_IDENTITY,
                        Right.READ_DETAIL,
                        Right.READ_ATTACHMENTS,
                        Right.READ_EXPORT_CHECK,
                        Right.READ_MARK);
    }

    @Test
    void knowsFromWhatSomebodyIsKeptAway() {
        assertThat(Sight.blocked(Actor.B1.caller())).containsExactly(Actor.THING);
        assertThat(Sight.blocked(Actor.D1.caller())).isEmpty();
    }

    @Test
    void takesWhatTwoSidesShareForPublicWhenTheAskingSideWas() {
        var never = Actor.ofTheCompany(Thing.THREAD, State.NDA);
        var seed = Actor.ofTheUniversity(Thing.SEED, State.PUBLIC);

        assertThat(new Shared(never, seed).wasPublished()).isFalse();
        assertThat(new Shared(new Once(never), seed).wasPublished()).isTrue();
    }

    @Test
    void asksForSomebodyAndForAnAdministrator() {
        assertThatThrownBy(() -> Policy.requireSomebody(Actor.A0.caller())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Policy.requireAdministrator(Actor.A0.caller()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new AccessRefusal.SignInNeeded()));
        assertThatThrownBy(() -> Policy.requireAdministrator(Actor.U7.caller()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new AccessRefusal.NotAllowed()));
        Policy.requireSomebody(Actor.U7.caller());
        Policy.requireAdministrator(Actor.P1.caller());
    }

    /// A thing that was public once.
    record Once(Actor.Fixture thingNow) implements Guarded {

        @Override
        public Thing thing() {
            return thingNow.thing();
        }

        @Override
        public UUID id() {
            return thingNow.id();
        }

        @Override
        public UUID organization() {
            return thingNow.organization();
        }

        @Override
        public State state() {
            return thingNow.state();
        }

        @Override
        public Set<UUID> team() {
            return thingNow.team();
        }

        @Override
        public boolean wasPublished() {
            return true;
        }
    }

    private static void assertRefused(Actor actor, Right right, State state, AccessRefusal refusal) {
        assertRefused(() -> Policy.require(actor.caller(), right, Actor.ofTheUniversity(Thing.SEED, state)), refusal);
    }

    private static void assertRefused(ThrowableAssert.ThrowingCallable asking, AccessRefusal refusal) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static Guarded thing(Thing thing, State state, Set<UUID> team) {
        return new Actor.Fixture(thing, HOME, state, team, Set.of(), List.of(), null);
    }

    private static Caller caller(Set<Role> roles, @Nullable UUID organization, Ties ties) {
        return new Caller(ME, "", roles, organization, null, Language.JA, ties, false, true);
    }

    private static Caller caller(UUID account, Role role, UUID organization, Ties ties) {
        return new Caller(account, "", Set.of(role), organization, null, Language.JA, ties, false, true);
    }

    private static Caller caller(boolean pledged, Role role) {
        return new Caller(ME, "", Set.of(role), HOME, null, Language.JA, new Ties(pledged, Map.of()), false, true);
    }
}
