package kakehashi.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.shared.Language;
import org.jspecify.annotations.Nullable;

/// The actors of the access matrix, each with what it takes to be one.
enum Actor {
    /// Nobody.
    A0(null, Set.of(), null),
    /// Registered, organization not verified.
    A1(null, Set.of(Role.COMPANY), null),
    /// In the team of the need.
    C1(Place.COMPANY, Set.of(Role.COMPANY), null),
    /// The same company, another team.
    C2(Place.COMPANY, Set.of(Role.COMPANY), null),
    /// Administrates the company.
    C3(Place.COMPANY, Set.of(Role.COMPANY, Role.MANAGER), null),
    C4(Place.OTHER_COMPANY, Set.of(Role.COMPANY), null),
    /// The responsible inventor.
    U1(Place.UNIVERSITY, Set.of(Role.RESEARCHER), Profile.INVENTOR),
    U2(Place.UNIVERSITY, Set.of(Role.RESEARCHER), Profile.CO_INVENTOR),
    U3P(Place.UNIVERSITY, Set.of(Role.RESEARCHER), new UUID(3, 3)),
    U3N(Place.UNIVERSITY, Set.of(Role.RESEARCHER), new UUID(3, 4)),
    U4(Place.UNIVERSITY, Set.of(Role.STUDENT, Role.RESEARCHER), null),
    /// The coordinator in charge of the seed.
    U5(Place.UNIVERSITY, Set.of(Role.COORDINATOR), null),
    U6(Place.UNIVERSITY, Set.of(Role.COORDINATOR), null),
    U7(Place.UNIVERSITY, Set.of(Role.MANAGER), null),
    U8(Place.UNIVERSITY, Set.of(Role.OFFICER), null),
    U9(Place.OTHER_UNIVERSITY, Set.of(Role.RESEARCHER), new UUID(3, 5)),
    U10(Place.OTHER_UNIVERSITY, Set.of(Role.COORDINATOR), null),
    D0(Place.OTHER_COMPANY, Set.of(Role.COMPANY), null, Tie.INVITED),
    D1(Place.OTHER_COMPANY, Set.of(Role.COMPANY), null, Tie.BOUND, Tie.ACCEPTED, Tie.CLEARED),
    D1X(Place.OTHER_COMPANY, Set.of(Role.COMPANY), null, Tie.BOUND, Tie.ACCEPTED),
    /// The agreement has ended, so its tie is no more; neither is the clearance worth anything.
    D2(Place.OTHER_COMPANY, Set.of(Role.COMPANY), null, Tie.ACCEPTED, Tie.CLEARED),
    D3(Place.OTHER_COMPANY, Set.of(Role.COMPANY), null, Tie.BOUND, Tie.CLEARED),
    X1(Place.OTHER_UNIVERSITY, Set.of(Role.COORDINATOR), null, Tie.ENGAGED),
    X2(Place.OTHER_UNIVERSITY, Set.of(Role.COORDINATOR), null),
    X3(Place.OTHER_UNIVERSITY, Set.of(Role.RESEARCHER), new UUID(3, 6), Tie.PARTNER),
    /// Had everything, and was blocked.
    B1(
            Place.OTHER_COMPANY,
            Set.of(Role.COMPANY),
            null,
            Tie.INVITED,
            Tie.BOUND,
            Tie.ACCEPTED,
            Tie.CLEARED,
            Tie.PARTNER,
            Tie.ENGAGED,
            Tie.BLOCKED),
    /// Keeps the installation.
    P1(null, Set.of(Role.ADMIN), null),
    P2(null, Set.of(Role.AUDITOR), null),
    P3(null, Set.of(), null, Tie.TICKET),
    P3N(null, Set.of(), null),
    /// A program of the platform.
    P4(null, Set.of(), null),
    /// A program of an organization, which has none of its people's roles.
    P5(Place.COMPANY, Set.of(), null);

    /// The profiles named on the seed.
    static final class Profile {

        static final UUID INVENTOR = new UUID(3, 1);
        static final UUID CO_INVENTOR = new UUID(3, 2);

        private Profile() {}
    }

    /// The homes of the actors.
    enum Place {
        COMPANY,
        OTHER_COMPANY,
        UNIVERSITY,
        OTHER_UNIVERSITY;

        UUID id() {
            return new UUID(1, ordinal());
        }
    }

    static final UUID THING = new UUID(2, 1);
    private static final Set<Actor> NOT_PLEDGED = EnumSet.of(A0, A1, U3N, D0, D3);

    private final @Nullable Place place;
    private final Set<Role> roles;
    private final @Nullable UUID profile;
    private final Set<Tie> ties;

    Actor(@Nullable Place place, Set<Role> roles, @Nullable UUID profile, Tie... ties) {
        this.place = place;
        this.roles = roles;
        this.profile = profile;
        this.ties = Set.of(ties);
    }

    UUID account() {
        return new UUID(4, ordinal());
    }

    Caller caller() {
        return this == A0
                ? Caller.nobody(Language.JA)
                : new Caller(
                        account(),
                        name(),
                        roles,
                        place == null ? null : place.id(),
                        profile,
                        Language.JA,
                        new Ties(!NOT_PLEDGED.contains(this), Map.of(THING, ties)),
                        false,
                        true);
    }

    /// A thing as the policy sees it; what it belongs to is said apart.
    record Fixture(
            Thing thing,
            UUID organization,
            State state,
            Set<UUID> team,
            Set<UUID> assigned,
            List<UUID> people,
            @Nullable UUID submittedBy)
            implements Guarded {

        @Override
        public UUID id() {
            return THING;
        }

        @Override
        public boolean wasPublished() {
            return false;
        }
    }

    /// The need of C1, or what belongs to it.
    static Fixture ofTheCompany(Thing thing, State state) {
        return new Fixture(thing, Place.COMPANY.id(), state, Set.of(C1.account()), Set.of(), List.of(), null);
    }

    /// What belongs to all who work at the desk of the company.
    static Fixture deskOfTheCompany(Thing thing, State state) {
        return new Fixture(thing, Place.COMPANY.id(), state, Set.of(), Set.of(), List.of(), null);
    }

    /// The desk of the university, which coordinates and asks nothing itself.
    static Fixture deskOfTheUniversity() {
        return new Fixture(
                Thing.CONSULTATION,
                Place.UNIVERSITY.id(),
                State.SUBMITTED,
                Set.of(Guarded.NOBODYS),
                Set.of(),
                List.of(),
                null);
    }

    /// The seed of U1, or what belongs to it.
    static Fixture ofTheUniversity(Thing thing, State state) {
        var people = thing == Thing.SEED ? List.of(Profile.INVENTOR, Profile.CO_INVENTOR) : List.of(Profile.INVENTOR);
        return new Fixture(
                thing, Place.UNIVERSITY.id(), state, Set.of(U1.account()), Set.of(U5.account()), people, null);
    }
}
