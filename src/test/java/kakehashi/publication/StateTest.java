package kakehashi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.access.State;
import kakehashi.need.Needs;
import kakehashi.organization.Organizations;
import kakehashi.researcher.Researchers;
import kakehashi.seed.Seeds;
import kakehashi.shared.Marking;
import kakehashi.shared.Reach;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import kakehashi.testing.Api;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The database and the entity call a record's state the same, whatever its stage and reach.
@QuarkusTest
class StateTest {

    @Inject
    EntityManager database;

    @Inject
    Seeds seeds;

    @Inject
    Needs needs;

    @Inject
    Researchers researchers;

    @Inject
    Organizations organizations;

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void isOneInTheDatabaseAndInTheEntity(RecordKind kind) {
        var keeper = switch (kind) {
            case SEED, RESEARCHER -> People.COORDINATOR;
            case NEED -> People.COMPANY;
            case ORGANIZATION -> People.ADMIN;
        };
        var id = Api.draft(keeper, kind, Sheets.of(kind)).id();
        var different = new ArrayList<String>();
        QuarkusTransaction.begin();
        try {
            for (var stage : Stage.values()) {
                for (var reach : reaches(stage)) {
                    for (var anonymous : List.of(false, true)) {
                        database.createNativeQuery("""
                                update %s set stage = ?1, reach = ?2,
                                    sheet = jsonb_set(sheet, '{anonymous}', to_jsonb(?3)) where id = ?4""".formatted(kind.plural()))
                                .setParameter(1, stage.name())
                                .setParameter(2, reach == null ? "" : reach.name())
                                .setParameter(3, anonymous)
                                .setParameter(4, id)
                                .executeUpdate();
                        if (reach == null) {
                            database.createNativeQuery(
                                            "update %s set reach = null where id = ?1".formatted(kind.plural()))
                                    .setParameter(1, id)
                                    .executeUpdate();
                        }
                        database.clear();
                        var stored = database.createNativeQuery(
                                        "select state from %s where id = ?1".formatted(kind.plural()), String.class)
                                .setParameter(1, id)
                                .getSingleResult();
                        var state = room(kind).findById(id).state().name();
                        if (!state.equals(stored)) {
                            different.add("%s %s: %s and %s".formatted(stage, reach, stored, state));
                        }
                    }
                }
            }
        } finally {
            QuarkusTransaction.rollback();
        }

        assertThat(different).isEmpty();
    }

    /// On the day it ends and after it, by the clock of the database.
    @ParameterizedTest
    @CsvSource({"-1, EMBARGO", "0, PARTNER", "1, PARTNER"})
    void followsTheDayOnWhichAnEmbargoEnds(int daysAgo, State expected) {
        var id = Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed()).id();
        QuarkusTransaction.begin();
        try {
            database.createNativeQuery("""
                            update seeds set stage = 'SHARED', reach = 'EMBARGO', embargo_until = japan_today() - ?1,
                                reach_afterwards = 'PARTNER' where id = ?2""")
                    .setParameter(1, daysAgo)
                    .setParameter(2, id)
                    .executeUpdate();
            // of the house's seeds this one alone is under embargo
            database.createNativeQuery("update seeds set stage = 'DRAFT', reach = null, reach_afterwards = null,"
                            + " embargo_until = null where id <> ?1 and reach = 'EMBARGO'")
                    .setParameter(1, id)
                    .executeUpdate();
            database.clear();
            var seed = seeds.findById(id);

            assertThat(seed.state()).isEqualTo(expected);
            assertThat(seed.reach()).isEqualTo(Reach.valueOf(expected.name()));
            assertThat(database.createNativeQuery(
                                    "select seed_state(state, embargo_until, reach_afterwards) from seeds where id = ?1")
                            .setParameter(1, id)
                            .getSingleResult())
                    .isEqualTo(expected.name());
            assertThat(seeds.markingsOf(seed.organization()).contains(Marking.TOP_SECRET))
                    .isEqualTo(expected == State.EMBARGO);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static List<@Nullable Reach> reaches(Stage stage) {
        return stage == Stage.SHARED ? List.of(Reach.values()) : Arrays.asList((Reach) null);
    }

    private Records<?, ? extends Publishable<?>> room(RecordKind kind) {
        return Stream.<Records<?, ? extends Publishable<?>>>of(seeds, needs, researchers, organizations)
                .filter(room -> room.kind() == kind)
                .findAny()
                .orElseThrow();
    }
}
