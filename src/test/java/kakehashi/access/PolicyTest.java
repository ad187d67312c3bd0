package kakehashi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.problem.Refused;
import kakehashi.shared.Language;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import kakehashi.testing.Tables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyTest {

    private static final UUID HOME = new UUID(1, 1);
    private static final UUID ELSEWHERE = new UUID(1, 2);
    private static final UUID RECORD = new UUID(2, 1);

    private static final Map<Right, String> LETTERS = Map.ofEntries(
            Map.entry(Right.READ, "R"),
            Map.entry(Right.READ_IDENTITY, "I"),
            Map.entry(Right.READ_RESTRICTED, "X"),
            Map.entry(Right.HISTORY, "H"),
            Map.entry(Right.CREATE, "C"),
            Map.entry(Right.EDIT, "E"),
            Map.entry(Right.SUBMIT, "S"),
            Map.entry(Right.RETURN, "T"),
            Map.entry(Right.PUBLISH, "P"),
            Map.entry(Right.WITHDRAW, "W"),
            Map.entry(Right.DISCARD, "D"));

    /// What the policy sees of a record.
    record Thing(RecordKind kind, Stage stage, boolean isAnonymous, boolean wasPublished) implements Guarded {

        @Override
        public UUID id() {
            return RECORD;
        }

        @Override
        public UUID organization() {
            return HOME;
        }
    }

    /// One cell of the table.
    record Cell(String kind, String who, Stage stage, String rights) {

        Caller caller() {
            var words = who.split(" ");
            if (words.length == 1) {
                return Caller.nobody(Language.JA);
            }
            var organization = words[0].equals("other") ? ELSEWHERE : HOME;
            var profile = words[0].equals("own") ? RECORD : null;
            return somebody(Role.valueOf(words[1].toUpperCase(Locale.ROOT)), organization, profile);
        }

        Thing thing() {
            var name = kind.substring(kind.indexOf('-') + 1).toUpperCase(Locale.ROOT);
            boolean past = stage == Stage.PUBLISHED || stage == Stage.WITHDRAWN;
            return new Thing(RecordKind.valueOf(name), stage, kind.startsWith("hidden"), past);
        }
    }

    static List<Cell> cells() {
        var rows = new ArrayList<>(Tables.rows("access/policy.txt"));
        var stages = rows.removeFirst().stream().skip(2).map(Stage::valueOf).toList();
        return rows.stream().flatMap(row -> cells(row, stages)).toList();
    }

    private static Stream<Cell> cells(List<String> row, List<Stage> stages) {
        var who = String.join(" ", row.subList(1, row.size() - stages.size()));
        var rights = row.subList(row.size() - stages.size(), row.size());
        return stages.stream().map(stage -> new Cell(row.getFirst(), who, stage, rights.get(stages.indexOf(stage))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void isTheTable(Cell cell) {
        var allowed = Arrays.stream(Right.values())
                .filter(right -> Policy.may(cell.caller(), right, cell.thing()))
                .map(LETTERS::get)
                .collect(Collectors.joining());

        assertThat(allowed).isEqualTo(cell.rights().equals("-") ? "" : cell.rights());
    }

    @Test
    void hasARowForEveryKindRoleAndRelation() {
        var expected = new HashSet<String>();
        for (var kind : List.of("seed", "need", "hidden-need", "researcher", "organization")) {
            expected.add(kind + " nobody");
            for (var role : Role.values()) {
                expected.add(kind + " member " + role.code());
                expected.add(kind + " other " + role.code());
            }
        }
        expected.add("researcher own researcher");

        assertThat(cells().stream().map(cell -> cell.kind() + " " + cell.who()).collect(Collectors.toSet()))
                .isEqualTo(expected);
        assertThat(cells()).hasSize(expected.size() * Stage.values().length);
    }

    @Test
    void neverDiscardsWhatWasPublic() {
        var once = new Thing(RecordKind.SEED, Stage.DRAFT, false, true);

        assertThat(Policy.may(somebody(Role.COORDINATOR, HOME, null), Right.DISCARD, once))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void tellsAClientWhatItMayDoButCreate(Cell cell) {
        assertThat(Policy.allowed(cell.caller(), cell.thing()))
                .isSorted()
                .doesNotContain(Right.CREATE)
                .allMatch(right -> Policy.may(cell.caller(), right, cell.thing()));
    }

    @Test
    void givesTheRightsOfEveryRoleToWhoHasSeveral() {
        var both = new Caller(UUID.randomUUID(), "", Set.of(Role.COMPANY, Role.RESEARCHER), HOME, null, Language.JA);

        assertThat(Policy.may(both, Right.CREATE, thing(RecordKind.NEED, Stage.DRAFT)))
                .isTrue();
        assertThat(Policy.may(both, Right.CREATE, thing(RecordKind.SEED, Stage.DRAFT)))
                .isTrue();
        assertThat(Policy.may(both, Right.PUBLISH, thing(RecordKind.SEED, Stage.DRAFT)))
                .isFalse();
    }

    @Test
    void takesNobodyForAMemberWhoBelongsNowhere() {
        assertThat(Policy.may(somebody(Role.COORDINATOR, null, null), Right.READ, thing(RecordKind.SEED, Stage.DRAFT)))
                .isFalse();
    }

    @Test
    void refusesWithoutTellingMoreThanTheCallerMayKnow() {
        var stranger = somebody(Role.COORDINATOR, ELSEWHERE, null);
        var member = somebody(Role.RESEARCHER, HOME, null);
        var nobody = Caller.nobody(Language.JA);

        assertRefused(nobody, Right.EDIT, Stage.DRAFT, new AccessRefusal.Hidden());
        assertRefused(stranger, Right.EDIT, Stage.DRAFT, new AccessRefusal.Hidden());
        assertRefused(nobody, Right.EDIT, Stage.PUBLISHED, new AccessRefusal.SignInNeeded());
        assertRefused(stranger, Right.EDIT, Stage.PUBLISHED, new AccessRefusal.NotAllowed());
        assertRefused(member, Right.PUBLISH, Stage.DRAFT, new AccessRefusal.NotAllowed());
        Policy.require(member, Right.EDIT, thing(RecordKind.SEED, Stage.DRAFT));
    }

    /// Whether a step fits the stage is for the record to say, which knows the better words.
    @Test
    void leavesTheStageToTheRecordsOwnVerbs() {
        Policy.require(somebody(Role.COORDINATOR, HOME, null), Right.PUBLISH, thing(RecordKind.SEED, Stage.PUBLISHED));
    }

    private static void assertRefused(Caller caller, Right right, Stage stage, AccessRefusal refusal) {
        assertThatThrownBy(() -> Policy.require(caller, right, thing(RecordKind.SEED, stage)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static Thing thing(RecordKind kind, Stage stage) {
        return new Thing(kind, stage, false, false);
    }

    private static Caller somebody(Role role, @Nullable UUID organization, @Nullable UUID researcher) {
        return new Caller(UUID.randomUUID(), "somebody", Set.of(role), organization, researcher, Language.JA);
    }
}
