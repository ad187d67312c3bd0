package kakehashi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.shared.Language;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The database by itself lets read what the policy lets read: asked by the product's role, row by row.
@QuarkusTest
class WallTest {

    /// Tables without secrets, each with its reason.
    private static final Map<String, String> OPEN = Map.of(
            "index_dirty", "ids and kinds alone, of what the index has to look at",
            "alert_due", "ids and kinds alone, of what is public",
            "lessons", "weights learned from public records of many",
            "flyway_schema_history", "names of migrations");

    private static final UUID SOMEBODY = new UUID(9, 1);
    private static final UUID SOMEBODYS_PROFILE = new UUID(9, 2);
    private static final int MANY = 100;
    private static final Caller NOBODY = Caller.nobody(Language.JA);

    @Inject
    Stored stored;

    @Inject
    AgroalDataSource database;

    @Inject
    Wall wall;

    @Inject
    WallCheck check;

    @ConfigProperty(name = "quarkus.datasource.username")
    String role;

    /// A row as the policy sees it.
    record Row(
            Thing thing,
            UUID id,
            UUID organization,
            State state,
            Set<UUID> team,
            Set<UUID> assigned,
            List<UUID> people,
            boolean isSensitive)
            implements Guarded {

        @Override
        public boolean wasPublished() {
            return false;
        }
    }

    /// A state in the columns that make it.
    ///
    /// @param embargo SQL of the day on which an embargo ends and what comes then
    record Stand(RecordKind kind, State state, String stage, String reach, String sheet, String embargo) {

        Stand(RecordKind kind, State state, String stage, String reach, String sheet) {
            this(kind, state, stage, reach, sheet, "null, null");
        }
    }

    /// An embargo lasts until its day, and is over from then on.
    private static final List<Stand> EMBARGOES = List.of(
            new Stand(RecordKind.SEED, State.EMBARGO, "SHARED", "EMBARGO", "", "japan_today() + 1, 'INTERNAL'"),
            new Stand(RecordKind.SEED, State.INTERNAL, "SHARED", "EMBARGO", "", "japan_today(), 'INTERNAL'"),
            new Stand(RecordKind.SEED, State.PARTNER, "SHARED", "EMBARGO", "", "japan_today() - 1, 'PARTNER'"));

    private static List<Stand> stands(RecordKind kind) {
        var simple = PolicyTable.own().states(Thing.of(kind)).stream()
                .filter(state -> state != State.PURGED && state != State.ERASED) // nothing is left of them
                .map(state -> switch (state) {
                    case INVITED_ONLY -> new Stand(kind, state, "SHARED", "INVITED", "");
                    case TEASER_MEMBERS -> new Stand(kind, state, "SHARED", "MEMBERS", "");
                    case TEASER_PUBLIC -> new Stand(kind, state, "PUBLISHED", "", "\"anonymous\": true");
                    case INTERNAL, PARTNER, EMBARGO -> new Stand(kind, state, "SHARED", state.name(), "");
                    case LIMITED -> new Stand(kind, state, "SHARED", "INTERNAL", "");
                    case NAMED, PUBLIC -> new Stand(kind, state, "PUBLISHED", "", "");
                    case OPTOUT -> new Stand(kind, state, "WITHDRAWN", "", "");
                    default -> new Stand(kind, state, state.name(), "", "");
                });
        return Stream.concat(simple, EMBARGOES.stream().filter(stand -> stand.kind() == kind))
                .toList();
    }

    private static boolean ofUniversity(RecordKind kind) {
        return kind == RecordKind.SEED || kind == RecordKind.RESEARCHER;
    }

    private static Actor ownerOf(RecordKind kind) {
        return ofUniversity(kind) ? Actor.U1 : Actor.C1;
    }

    private static UUID homeOf(RecordKind kind) {
        return (ofUniversity(kind) ? Actor.Place.UNIVERSITY : Actor.Place.COMPANY).id();
    }

    /// The one row of a kind, under an id that is what it must be for somebody to be at home with it.
    private static UUID idOf(RecordKind kind) {
        return switch (kind) {
            case SEED, NEED -> Actor.THING;
            case RESEARCHER -> Actor.Profile.INVENTOR;
            case ORGANIZATION -> homeOf(kind);
        };
    }

    private static List<List<UUID>> people(RecordKind kind) {
        return switch (kind) {
            case SEED ->
                List.of(
                        List.of(),
                        List.of(SOMEBODYS_PROFILE),
                        List.of(Actor.Profile.INVENTOR, Actor.Profile.CO_INVENTOR));
            case RESEARCHER -> List.of(List.of(Actor.Profile.INVENTOR));
            case NEED, ORGANIZATION -> List.of(List.of());
        };
    }

    private static List<Row> rows(RecordKind kind, State state) {
        var rows = new ArrayList<Row>();
        var owner = ownerOf(kind).account();
        for (var team : List.of(Set.<UUID>of(), Set.of(owner, SOMEBODY), Set.of(SOMEBODY))) {
            for (var assigned : List.of(Set.<UUID>of(), Set.of(Actor.U5.account()), Set.of(SOMEBODY))) {
                for (var people : people(kind)) {
                    rows.add(new Row(Thing.of(kind), idOf(kind), homeOf(kind), state, team, assigned, people, false));
                }
            }
        }
        if (kind == RecordKind.SEED) {
            people(kind)
                    .forEach(people -> rows.add(
                            new Row(Thing.SEED, idOf(kind), homeOf(kind), state, Set.of(), Set.of(), people, true)));
        }
        return rows;
    }

    /// Something in each field that is not for every reader, as JSON without its braces.
    private static String kept(RecordKind kind) {
        return Tier.of(Thing.of(kind)).stream()
                .flatMap(tier -> tier.fields().stream())
                .map("\"%s\": \"kept\""::formatted)
                .collect(Collectors.joining(", "));
    }

    /// Every actor, every state, whoever the row belongs to: the row is there, and its versions, its ties and each
    /// of its tiers are, exactly when the policy says so.
    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void showsWhatThePolicyShowsAndNothingElse(RecordKind kind) throws SQLException {
        try (var owner = stored.connection()) {
            owner.setAutoCommit(false);
            prepare(owner, kind);
            assertThat(differences(owner, kind, MANY)).isEmpty();
        }
    }

    /// Faults planted into the wall, one after the other: the comparison notices each.
    @Test
    void isCompared() throws SQLException {
        var faults = List.of(
                "drop policy wall on need_rows",
                "drop policy wall on versions; create policy wall on versions using (true)",
                "drop policy wall on need_rows; create policy wall on need_rows using (true)",
                "alter table need_rows disable row level security",
                "drop policy wall on need_owners; create policy wall on need_owners using (true)",
                "insert into wall.cells values ('NEED', 'COLLEAGUE', 'DRAFT', '{READ}')",
                "update wall.cells set rights = '{EXIST}' where thing = 'NEED' and standing = 'ENGAGED'",
                "delete from wall.work where thing = 'NEED' and role = 'COMPANY'",
                "drop policy wall on tiers; create policy wall on tiers using (true)",
                "drop policy wall on tiers; create policy wall on tiers using (false) with check (true)",
                "create or replace function wall.held(me jsonb) returns table (record uuid, standing text, checked boolean)"
                        + " language sql stable as 'select null::uuid, null::text, true where false'");
        for (var fault : faults) {
            try (var owner = stored.connection()) {
                owner.setAutoCommit(false);
                prepare(owner, RecordKind.NEED);
                execute(owner, fault);
                assertThat(differences(owner, RecordKind.NEED, 1)).as(fault).isNotEmpty();
            }
        }
    }

    /// At most `most`: a fault is noticed by the first.
    private List<String> differences(Connection owner, RecordKind kind, int most) throws SQLException {
        var different = new ArrayList<String>();
        var seen =
                """
                select 'the row' from %1$s where id = '#id'
                union select 'whose it is' from %1$s where id = '#id' and organization is not null
                union select 'its version' from versions where record = '#id'
                union select 'its tie' from ties where record = '#id' and account = '%2$s'
                union select case edition when 0 then act else act || ' of its version' end from tiers
                    where holder = '#id'
                """.formatted(kind.plural(), SOMEBODY).replace("#id", idOf(kind).toString());
        for (var stand : stands(kind)) {
            for (var row : rows(kind, stand.state())) {
                put(owner, stand, row);
                execute(owner, "set local role " + role);
                try (var tell = owner.prepareStatement("select set_config('kakehashi.caller', ?, true)");
                        var look = owner.prepareStatement(seen)) {
                    for (var actor : Actor.values()) {
                        var caller = tied(actor, idOf(kind));
                        tell.setString(1, Wall.words(caller));
                        tell.execute();
                        var expected = expected(caller, row);
                        var found = found(look);
                        if (!found.equals(expected)) {
                            different.add("%s for %s: there is %s, not %s".formatted(row, actor, found, expected));
                        }
                    }
                }
                execute(owner, "reset role");
                if (different.size() >= most) {
                    return different;
                }
            }
        }
        return different;
    }

    private static Set<String> found(PreparedStatement look) throws SQLException {
        var found = new TreeSet<String>();
        try (var rows = look.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /// What is there for a caller, by the names that the database is asked for.
    private static Set<String> expected(Caller caller, Row row) {
        var expected = new TreeSet<String>();
        if (!Policy.may(caller, Right.READ, row)) {
            return expected;
        }
        boolean history = Policy.may(caller, Right.HISTORY, row);
        boolean tied = row.thing() == Thing.NEED || row.thing() == Thing.SEED;
        expected.add("the row");
        if (row.thing() != Thing.NEED || Policy.may(caller, Right.READ_IDENTITY, row)) {
            expected.add("whose it is");
        }
        if (history) {
            expected.add("its version");
        }
        if (tied && Policy.may(caller, Right.REVOKE, row)) {
            expected.add("its tie");
        }
        for (var tier : Tier.of(row.thing())) {
            if (Policy.may(caller, tier.right(), row)) {
                expected.add(tier.right().name());
                if (history) {
                    expected.add(tier.right().name() + " of its version");
                }
            }
        }
        return expected;
    }

    private static Caller tied(Actor actor, UUID record) {
        var caller = actor.caller();
        var ties = caller.ties().to(Actor.THING);
        return new Caller(
                caller.account(),
                caller.name(),
                caller.roles(),
                caller.organization(),
                caller.researcher(),
                caller.language(),
                new Ties(caller.ties().pledged(), Map.of(record, ties)),
                false,
                true);
    }

    private void prepare(Connection owner, RecordKind kind) throws SQLException {
        for (var place : Actor.Place.values()) {
            execute(owner, """
                    insert into organizations (id, organization, stage, revision, created_at, updated_at, sheet)
                    values ('%s', '%1$s', 'PUBLISHED', 1, now(), now(), '{}')""".formatted(place.id()));
        }
        if (kind != RecordKind.ORGANIZATION) {
            execute(owner, """
                    insert into %s (id, organization, stage, revision, created_at, updated_at, sheet)
                    values ('%s', '%s', 'DRAFT', 1, now(), now(), '{}')""".formatted(kind.plural(), idOf(kind), homeOf(kind)));
        }
        execute(owner, """
                insert into versions (record, revision, change, stage, sheet, at)
                values ('%s', 1, 'CREATED', 'DRAFT', '{%s}', now())""".formatted(idOf(kind), kept(kind)));
        tie(owner, kind, SOMEBODY, Tie.INVITED, "");
        for (var actor : Actor.values()) {
            for (var tie : actor.caller().ties().to(Actor.THING)) {
                tie(owner, kind, actor.account(), tie, "");
            }
        }
    }

    private static void tie(Connection owner, RecordKind kind, UUID account, Tie tie, String more) throws SQLException {
        execute(owner, """
                insert into ties (id, record, kind, tie, account, wording, given_at)
                values (gen_random_uuid(), '%s', '%s', '%s', '%s', 'NDA 1', now())%s""".formatted(idOf(kind), kind, tie, account, more));
    }

    private static void put(Connection owner, Stand stand, Row row) throws SQLException {
        boolean isSeed = row.thing() == Thing.SEED;
        var named = row.people().stream().map(id -> '"' + id.toString() + '"').collect(Collectors.joining(", "));
        var sheet = Stream.of(stand.sheet(), isSeed ? "\"researchers\": [%s]".formatted(named) : "", kept(stand.kind()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", "{", "}"));
        execute(owner, "select set_config('kakehashi.caller', 'product', true)");
        execute(owner, """
                update %s set stage = '%s', reach = nullif('%s', ''), team = '{%s}', assigned = '{%s}', sheet = '%s'%s
                where id = '%s'""".formatted(
                        stand.kind().plural(),
                        stand.stage(),
                        stand.reach(),
                        listed(row.team()),
                        listed(row.assigned()),
                        sheet,
                        isSeed
                                ? ", (embargo_until, reach_afterwards) = (%s), sensitive = %s"
                                        .formatted(stand.embargo(), row.isSensitive())
                                : "",
                        row.id()));
        try (var statement = owner.createStatement();
                var state = statement.executeQuery("select %s from %s where id = '%s'"
                        .formatted(
                                isSeed ? "seed_state(state, embargo_until, reach_afterwards)" : "state",
                                stand.kind().plural(),
                                row.id()))) {
            state.next();
            assertThat(state.getString(1)).isEqualTo(stand.state().name());
        }
    }

    private static String listed(Set<UUID> ids) {
        return String.join(",", ids.stream().map(UUID::toString).toList());
    }

    @Test
    void everyTableIsBehindItOrNamedAsOpen() {
        var walled = asProduct("""
                select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
                and relrowsecurity and relforcerowsecurity
                and exists (select 1 from pg_policy where polrelid = pg_class.oid)""");

        assertThat(stored.tables())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(walled.stream(), OPEN.keySet().stream()).toList());
        assertThat(asProduct("""
                select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
                and not coalesce(reloptions @> '{security_invoker=true}', false)""")).as("views that look as their owner").isEmpty();
    }

    @Test
    void theProductsRoleOwnsNothingAndMayDoOnlyWhatItNeeds() throws SQLException {
        assertThat(check.flaws()).isEmpty();
        assertThat(asProduct("select current_user")).containsExactly(role);
        assertThat(asProduct("select tablename from pg_tables where tableowner = current_user"))
                .isEmpty();
        assertThat(asProduct("select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls"
                        + " or rolcreaterole or rolcreatedb or rolreplication)"))
                .isEmpty();
        assertThat(asProduct("select relname from pg_class where relnamespace = 'public'::regnamespace"
                        + " and relkind = 'r' and has_table_privilege(oid, 'truncate')"))
                .isEmpty();
        for (var forbidden : List.of(
                "update audit set at = now()",
                "delete from audit",
                "update versions set at = now()",
                "delete from ties",
                "update pledges set accepted_at = now()",
                "delete from pledges",
                "insert into wall.cells values ('SEED', 'ANYBODY', 'DRAFT', '{READ}')",
                "delete from flyway_schema_history",
                "select organization from need_rows",
                "select team from need_rows",
                "update need_rows set organization = null",
                "delete from need_owners",
                "drop policy wall on seeds",
                "alter table seeds disable row level security")) {
            assertThatThrownBy(() -> asProduct(forbidden))
                    .as(forbidden)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    /// What the product does not start with.
    @Test
    void findsARoleThatNoWallHolds() throws Exception {
        assertThat(stored.byWhoHasTheDatabase(check::flaws)).contains("is a superuser");
        stored.execute("grant test_owner to " + role);
        try {
            assertThat(check.flaws()).singleElement().asString().startsWith("owns accounts, alert_due, ");
        } finally {
            stored.execute("revoke test_owner from " + role);
        }
        assertThat(check.flaws()).isEmpty();
    }

    @Test
    void hasThePolicyAndNothingElse() {
        var expected = new ArrayList<String>();
        for (var thing : Thing.values()) {
            for (var standing : Standing.values()) {
                for (var state : PolicyTable.own().states(thing)) {
                    for (var right : Right.values()) {
                        if (PolicyTable.own().grants(thing, Set.of(standing), state, right)) {
                            expected.add("%s %s %s %s".formatted(thing, standing, state, right));
                        }
                    }
                }
            }
        }

        assertThat(asProduct(
                        "select thing || ' ' || standing || ' ' || state || ' ' || unnest(rights) from wall.cells"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /// Not by SQL either, which the database lets write to a row that is there.
    @Test
    void whoDoesNotKnowWhoseANeedIsDoesNotChangeThat() throws SQLException {
        var sheet = Sheets.with(Sheets.aNeed(), "anonymous", true);
        var id = Api.published(People.COMPANY, RecordKind.NEED, sheet).id();
        var owner =
                "select organization || ' ' || external_id || team::text from need_rows where id = '%s'".formatted(id);
        stored.execute("update needs set external_id = 'A-1' where id = '%s'".formatted(id));
        var before = stored.one(owner);

        try (var connection = stored.connection()) {
            execute(connection, "set role " + role);
            execute(connection, "select set_config('kakehashi.caller', '', false)");
            execute(connection, """
                    update needs set revision = 77, organization = gen_random_uuid(), external_id = null, team = '{}'
                    where id = '%s'""".formatted(id));
        }

        assertThat(before).contains("A-1");
        assertThat(stored.one(owner)).isEqualTo(before);
        assertThat(stored.one("select revision from needs where id = '%s'".formatted(id)))
                .isEqualTo("77");
        assertThat(wall.as(
                        NOBODY,
                        () -> asked("select coalesce(organization::text, external_id, 'nobody''s')"
                                + " from needs where id = '%s'".formatted(id))))
                .containsExactly("nobody's");
    }

    /// Fails closed: whatever is asked for while nobody says who asks is public.
    @Test
    void showsWhatIsPublicWhenNobodySaysWhoAsks() {
        for (var kind : RecordKind.values()) {
            assertThat(wall.as(NOBODY, () -> asked("select distinct stage from " + kind.plural())))
                    .isSubsetOf("PUBLISHED");
        }
        for (var table :
                List.of("accounts", "versions", "audit", "ties", "pledges", "subscriptions", "alerts", "tiers")) {
            assertThat(wall.as(NOBODY, () -> asked("select 'a row' from " + table)))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void leavesNothingOfACallerOnAConnection() {
        var asking = "select coalesce(current_setting('kakehashi.caller', true), '')";
        for (int i = 0; i < 20; i++) {
            People.COMPANY.asks().get("/me/records");
            assertThat(asProduct(asking)).containsExactly("product");
            assertThat(wall.as(NOBODY, () -> asked(asking))).containsExactly("");
        }
    }

    /// In one transaction, which has one connection.
    @Test
    void goesBackToWhoAskedBefore() {
        var asking = "select current_setting('kakehashi.caller')";
        var heard = new ArrayList<String>();
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .run(() -> wall.as(NOBODY, () -> {
                    heard.addAll(asked(asking));
                    wall.asProduct(() -> heard.addAll(asked(asking)));
                    heard.addAll(asked(asking));
                    return heard;
                }));

        assertThat(heard).containsExactly("", "product", "");
    }

    private List<String> asProduct(String sql) {
        return wall.asProduct(() -> asked(sql));
    }

    private List<String> asked(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var found = new ArrayList<String>();
            if (statement.execute(sql)) {
                var rows = statement.getResultSet();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
