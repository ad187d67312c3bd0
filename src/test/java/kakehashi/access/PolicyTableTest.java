package kakehashi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTableTest {

    private static final String SMALL = """
            # a comment
            seed  0=exist 1=read,read-identity
                     | DRAFT  PUBLIC

            anybody  | -      1
            owner    | 01E    -
            """;

    @Test
    void grantsWhatItsCellSaysAndNothingElse() {
        var table = new PolicyTable(SMALL);

        assertThat(table.states(Thing.SEED)).containsExactly(State.DRAFT, State.PUBLIC);
        assertThat(table.states(Thing.NEED)).isEmpty();
        assertThat(granted(table, State.PUBLIC, Standing.ANYBODY)).containsExactly(Right.READ, Right.READ_IDENTITY);
        assertThat(granted(table, State.DRAFT, Standing.ANYBODY)).isEmpty();
        assertThat(granted(table, State.DRAFT, Standing.OWNER))
                .containsExactly(Right.EXIST, Right.READ, Right.READ_IDENTITY, Right.EDIT);
        assertThat(granted(table, State.PUBLIC, Standing.OWNER)).isEmpty();
        assertThat(granted(table, State.PUBLIC, Standing.OWNER, Standing.ANYBODY))
                .hasSize(2);
        assertThat(granted(table, State.REVIEW, Standing.OWNER)).isEmpty();
        assertThat(granted(table, State.DRAFT, Standing.MANAGER)).isEmpty();
        assertThat(table.grants(Thing.NEED, Set.of(Standing.OWNER), State.DRAFT, Right.READ))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anybody | 1",
                "seed 0=exist\n | DRAFT\nanybody | 0 0",
                "seed 0=exist\n | DRAFT\nanybody | 1",
                "seed 0=exist\n | DRAFT\nanybody | q",
                "seed 0=exist\n | DRAFT\nanybody | 0\nanybody | -",
                "seed 0=exist\n | DRAFT\nsomebody | 0",
                "seed 0=exist\n | NOWHERE",
                "seed 0=everything",
                "sead 0=exist",
            })
    void refusesWhatIsNoTable(String text) {
        assertThatThrownBy(() -> new PolicyTable(text)).isInstanceOf(IllegalArgumentException.class);
    }

    /// A cell nobody asks for would be a right nobody has looked at.
    @Test
    void standsForEveryKindOfThing() {
        for (var thing : Thing.values()) {
            assertThat(PolicyTable.own().states(thing))
                    .as(thing.name())
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    private static Set<Right> granted(PolicyTable table, State state, Standing... standings) {
        var granted = EnumSet.noneOf(Right.class);
        for (var right : Right.values()) {
            if (table.grants(Thing.SEED, Set.of(standings), state, right)) {
                granted.add(right);
            }
        }
        return granted;
    }
}
