package kakehashi.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the policy against the access matrix, cell by cell.
class PolicyMatrixTest {

    private static final Path PROPOSAL = Path.of("../shared/access-matrix.csv");

    /// What the acts of the proposal are called here; those it names `read:` stand in the order of the digits.
    private static final Map<String, Character> ACTS = Map.ofEntries(
            Map.entry("update", 'E'),
            Map.entry("publish_teaser", 'P'),
            Map.entry("publish", 'P'),
            Map.entry("invite", 'I'),
            Map.entry("grant_nda_access", 'N'),
            Map.entry("revoke_access", 'V'),
            Map.entry("withdraw", 'W'),
            Map.entry("export", 'X'),
            Map.entry("purge", 'G'),
            Map.entry("erase", 'G'),
            Map.entry("share_partner", 'H'),
            Map.entry("post", 'M'),
            Map.entry("decide", 'Y'),
            Map.entry("submit", 'S'),
            Map.entry("modify", 'E'),
            Map.entry("delete", 'G'));

    /// Cells of the proposal that are decided otherwise; ADR 0032 says why.
    private static final Set<String> OTHERWISE =
            Set.of("C3,need,INVITED_ONLY,do:publish_teaser", "C3,need,TEASER_MEMBERS,do:publish_teaser");

    /// One line of the matrix: what `actor` may do to `thing` in each state, and what is asked for.
    record Line(Thing thing, Actor actor, Map<State, String> cells, Map<Character, Set<Right>> asked) {}

    static List<Line> lines() {
        var lines = new ArrayList<Line>();
        Thing thing = Thing.NEED;
        List<State> states = List.of();
        var asked = new LinkedHashMap<Character, Set<Right>>();
        for (var text : text()) {
            var words = text.strip().split("\\s+");
            int bar = Arrays.asList(words).indexOf("|");
            if (bar < 0) {
                thing = Thing.valueOf(words[0].toUpperCase(Locale.ROOT));
                asked = new LinkedHashMap<>();
                for (var word : List.of(words).subList(1, words.length)) {
                    asked.put(word.charAt(0), word.length() == 1 ? Set.of(act(word.charAt(0))) : rights(word));
                }
            } else if (bar == words.length - 1) {
                states = Arrays.stream(words).limit(bar).map(State::valueOf).toList();
            } else {
                var cells = new HashMap<State, String>();
                for (int i = 0; i < bar; i++) {
                    cells.put(states.get(i), words[i].equals("-") ? "" : words[i]);
                }
                for (var actor : words[bar + 1].split(",")) {
                    lines.add(new Line(thing, Actor.valueOf(actor), cells, Map.copyOf(asked)));
                }
            }
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("lines")
    void agrees(Line line) {
        var decided = new TreeSet<String>();
        line.cells()
                .keySet()
                .forEach(state -> line.asked()
                        .values()
                        .forEach(rights -> rights.stream()
                                .filter(right -> Policy.isEntitled(
                                        line.actor().caller(), right, fixture(line.thing(), line.actor(), state)))
                                .forEach(right -> decided.add(state + " " + right))));

        assertThat(decided).isEqualTo(expected(line));
        assertThat(decided(line, PolicyTable.own())).isEqualTo(decided);
    }

    /// What `line` expects, as `DRAFT READ`.
    private static Set<String> expected(Line line) {
        var expected = new TreeSet<String>();
        line.cells()
                .forEach((state, letters) -> line.asked().forEach((letter, rights) -> {
                    if (letters.indexOf(letter) >= 0) {
                        rights.forEach(right -> expected.add(state + " " + right));
                    }
                }));
        return expected;
    }

    /// What `table` would decide of all that `line` asks.
    static Set<String> decided(Line line, PolicyTable table) {
        var decided = new TreeSet<String>();
        for (var state : line.cells().keySet()) {
            var thing = fixture(line.thing(), line.actor(), state);
            var standings = Standings.of(line.actor().caller(), thing);
            line.asked()
                    .values()
                    .forEach(rights -> rights.stream()
                            .filter(right -> table.grants(line.thing(), standings, state, right))
                            .forEach(right -> decided.add(state + " " + right)));
        }
        return decided;
    }

    /// What the actor of `line` is to its thing in `state`.
    static Set<Standing> standings(Line line, State state) {
        return Standings.of(line.actor().caller(), fixture(line.thing(), line.actor(), state));
    }

    /// Whether `table` breaks what `line` expects.
    static boolean isBroken(Line line, PolicyTable table) {
        return !decided(line, table).equals(expected(line));
    }

    /// The proposal the matrix grew from, wherever it lies beside the project.
    @Test
    void agreesWithEveryCellOfTheProposal() throws IOException {
        assumeThat(PROPOSAL).exists();
        var lines = new HashMap<String, Line>();
        lines().forEach(line -> lines.put(line.actor() + "," + line.thing(), line));
        var order = new HashMap<String, List<String>>();
        var cells = Files.readAllLines(PROPOSAL, UTF_8).stream()
                .skip(1)
                .map(cell -> cell.split(","))
                .toList();
        for (var cell : cells) {
            var tiers = order.computeIfAbsent(cell[1], _ -> new ArrayList<>());
            if (cell[3].startsWith("read:") && !tiers.contains(cell[3])) {
                tiers.add(cell[3]);
            }
        }

        var differ = cells.stream()
                .filter(cell -> {
                    var line = Objects.requireNonNull(lines.get(cell[0] + "," + cell[1].toUpperCase(Locale.ROOT)));
                    var letters = Objects.requireNonNull(line.cells().get(State.valueOf(cell[2])));
                    int tier = Objects.requireNonNull(order.get(cell[1])).indexOf(cell[3]);
                    var letter = tier < 0
                            ? Objects.requireNonNull(ACTS.get(cell[3].substring(3)))
                            : Character.forDigit(tier, 10);
                    return cell[4].equals("allow") != letters.indexOf(letter) >= 0;
                })
                .map(cell -> String.join(",", Arrays.asList(cell).subList(0, 4)))
                .collect(toCollection(TreeSet::new));

        assertThat(cells).hasSize(10_272);
        assertThat(differ).isEqualTo(new TreeSet<>(OTHERWISE));
    }

    @Test
    void asksEveryActorOfEveryThing() {
        var asked = lines();

        assertThat(asked).hasSize(Actor.values().length * (Thing.values().length - 1));
        assertThat(asked.stream().map(line -> line.actor() + " " + line.thing()))
                .doesNotHaveDuplicates();
    }

    /// What everybody may, everybody may: nobody has less for being somebody.
    @ParameterizedTest
    @EnumSource(Actor.class)
    void leavesNobodyLessThanThePublic(Actor actor) {
        for (var line : lines()) {
            for (var state : line.cells().keySet()) {
                var thing = fixture(line.thing(), actor, state);
                assertThat(Policy.readable(actor.caller(), thing))
                        .containsAll(Policy.readable(Actor.A0.caller(), thing));
            }
        }
    }

    /// A block must not be noticeable, and the blocked must not learn what they lost.
    @Test
    void makesABlockedCounterpartAnybody() {
        for (var thing : Thing.values()) {
            for (var state : PolicyTable.own().states(thing)) {
                var blocked = fixture(thing, Actor.B1, state);
                assertThat(Policy.allowed(Actor.B1.caller(), blocked))
                        .isEqualTo(Policy.allowed(Actor.A0.caller(), blocked));
            }
        }
    }

    /// Rows of the matrix ask what the expectation names; here nothing at all is left of what was purged.
    @ParameterizedTest
    @EnumSource(Actor.class)
    void leavesNothingOfWhatWasPurged(Actor actor) {
        for (var thing : List.of(Thing.NEED, Thing.SEED, Thing.THREAD, Thing.ORGANIZATION)) {
            assertThat(Policy.allowed(actor.caller(), fixture(thing, actor, State.PURGED)))
                    .isEmpty();
        }
        assertThat(Policy.allowed(actor.caller(), fixture(Thing.PROFILE, actor, State.ERASED)))
                .isEmpty();
    }

    /// The thing as `actor` meets it: what the two sides share belongs to both.
    private static Guarded fixture(Thing thing, Actor actor, State state) {
        return switch (thing) {
            case NEED, SAVEDSEARCH -> Actor.ofTheCompany(thing, state);
            case SEED, PROFILE, EXPORTCHECK, ORGANIZATION -> Actor.ofTheUniversity(thing, state);
            case MATCHLIST, THREAD ->
                new Shared(Actor.ofTheCompany(thing, state), Actor.ofTheUniversity(Thing.SEED, State.PUBLIC));
            case BOARD -> Actor.deskOfTheCompany(thing, state);
            case CONSULTATION -> new Shared(Actor.ofTheCompany(thing, state), Actor.deskOfTheUniversity());
            case INDICATOR ->
                state == State.TENANT_COMPANY ? Actor.ofTheCompany(thing, state) : Actor.ofTheUniversity(thing, state);
            case AUDIT ->
                EnumSet.of(Actor.U1, Actor.U7).contains(actor)
                        ? Actor.ofTheUniversity(thing, state)
                        : Actor.ofTheCompany(thing, state);
        };
    }

    private static List<String> text() {
        try (var in = Objects.requireNonNull(PolicyMatrixTest.class.getResourceAsStream("/access/matrix.txt"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<Right> rights(String word) {
        return Stream.of(word.substring(2)
                        .toUpperCase(Locale.ROOT)
                        .replace('-', '_')
                        .split(","))
                .map(Right::valueOf)
                .collect(toCollection(() -> EnumSet.noneOf(Right.class)));
    }

    private static Right act(char letter) {
        return switch (letter) {
            case 'E' -> Right.EDIT;
            case 'P' -> Right.PUBLISH;
            case 'H' -> Right.SHARE;
            case 'I' -> Right.INVITE;
            case 'N' -> Right.GRANT;
            case 'V' -> Right.REVOKE;
            case 'W' -> Right.WITHDRAW;
            case 'X' -> Right.EXPORT;
            case 'G' -> Right.PURGE;
            case 'M' -> Right.POST;
            case 'Y' -> Right.DECIDE;
            case 'S' -> Right.SUBMIT;
            default -> throw new IllegalArgumentException("no act is written " + letter);
        };
    }
}
