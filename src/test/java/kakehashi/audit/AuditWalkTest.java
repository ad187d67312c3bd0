package kakehashi.audit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import kakehashi.access.Secrets;
import kakehashi.audit.AuditFlaw.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever somebody with the database, and without the secret, does to the audit is found where it was done.
class AuditWalkTest {

    private static final int LINES = 200;
    private static final int EACH = 1_000;
    private static final Instant BEGIN = Instant.parse("2026-11-01T00:00:00Z");

    private final AuditSeals seals = new AuditSeals(Secrets.of("the product's"));
    private final AuditSeals foreign = new AuditSeals(Secrets.of("another"));

    /// What is done to a list of lines. Gives the first place where it must be found.
    private enum Tamper {
        CHANGE_TIME,
        CHANGE_PERSON,
        CHANGE_ACTION,
        CHANGE_KIND,
        CHANGE_KIND_TO_NONE,
        CHANGE_LETTERS_OF_KIND,
        CHANGE_RECORD,
        CHANGE_REVISION,
        CHANGE_AND_SEAL_WITH_ANOTHER_SECRET,
        CHANGE_SEAL,
        CHANGE_LINK,
        DELETE,
        DELETE_AND_CLOSE_THE_GAP,
        SWAP_PLACES,
        SWAP_LINES,
        INSERT_AMONG_OTHERS,
        INSERT_AT_THE_END,
        INSERT_UNLINKED,
        CUT_OFF,
        WRITE_ANEW_AFTER_A_CUT
    }

    @Test
    void findsNothingWhereNothingWasDone() {
        var lines = chain(new Random(1), LINES);
        var anchors = Map.of(100L, link(lines, 100), (long) LINES, link(lines, LINES));

        var verdict = walk(lines, anchors);

        assertThat(verdict.isWhole()).isTrue();
        assertThat(verdict.linked()).isEqualTo(LINES);
        assertThat(verdict.anchors()).isEqualTo(2);
    }

    @Test
    void waitsForAGenuineLineThatIsNotLinkedYet() {
        var lines = chain(new Random(2), LINES);
        lines.add(genuine(new Random(3), LINES + 1));

        assertThat(walk(lines, Map.of())).isEqualTo(new AuditVerdict(LINES, 1, 0, 0, List.of()));
    }

    @Test
    void waitsForLinesFromBeforeThereWereSealsWhereThereNeverWasAChain() {
        var old = LongStream.rangeClosed(1, 5)
                .mapToObj(number -> line(new Random(number), number))
                .toList();

        assertThat(walk(old, Map.of())).isEqualTo(new AuditVerdict(0, 5, 0, 0, List.of()));
        assertThat(walk(old, Map.of(5L, new byte[32])).found()).isEqualTo(6);
    }

    @Test
    void countsAllFlawsAndTellsTheFirstThousand() {
        var forged = new ArrayList<>(chain(new Random(4), 1));
        LongStream.rangeClosed(2, 1_501).forEach(place -> forged.add(forged(new Random(place), place)));

        var verdict = walk(forged, Map.of());

        assertThat(verdict.found()).isEqualTo(1_500);
        assertThat(verdict.flaws()).hasSize(1_000);
        assertThat(verdict.isWhole()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void findsEachOfAThousandTampersWhereItWasDone(Tamper tamper) {
        var random = new Random(tamper.ordinal());
        var whole = chain(random, LINES);
        var anchors = Map.of((long) LINES, link(whole, LINES));
        for (int i = 0; i < EACH / Tamper.values().length + 1; i++) {
            var lines = new ArrayList<>(whole);

            long place = tamper(lines, tamper, random);

            assertThat(walk(lines, anchors).flaws())
                    .as("%s at %d", tamper, place)
                    .anySatisfy(flaw -> assertThat(place).isBetween(flaw.from(), flaw.to()));
        }
    }

    @Test
    void tellsWhatKindItIs() {
        assertThat(kinds(Tamper.CHANGE_ACTION)).containsExactly(Kind.ALTERED);
        assertThat(kinds(Tamper.DELETE)).containsExactly(Kind.DELETED);
        assertThat(kinds(Tamper.SWAP_LINES)).contains(Kind.MOVED);
        assertThat(kinds(Tamper.INSERT_UNLINKED)).containsExactly(Kind.INSERTED);
        assertThat(kinds(Tamper.CUT_OFF)).containsExactly(Kind.TRUNCATED);
        assertThat(kinds(Tamper.WRITE_ANEW_AFTER_A_CUT)).containsExactly(Kind.REWRITTEN);
    }

    private List<Kind> kinds(Tamper tamper) {
        var random = new Random(7);
        var lines = chain(random, LINES);
        var anchors = Map.of((long) LINES, link(lines, LINES));
        tamper(lines, tamper, random);
        return walk(lines, anchors).flaws().stream().map(AuditFlaw::kind).toList();
    }

    private long tamper(List<AuditLine> lines, Tamper tamper, Random random) {
        int at = 1 + random.nextInt(LINES - 2);
        var line = lines.get(at);
        switch (tamper) {
            case CHANGE_TIME -> lines.set(at, saying(line, line.at().plusMillis(1), line.account(), line.action()));
            case CHANGE_PERSON -> lines.set(at, saying(line, line.at(), UUID.randomUUID(), line.action()));
            case CHANGE_ACTION -> lines.set(at, saying(line, line.at(), line.account(), "DISCARDED"));
            case CHANGE_KIND -> lines.set(at, of(line, "NEED", line.record(), line.revision()));
            case CHANGE_KIND_TO_NONE -> lines.set(at, of(line, "GHOST", line.record(), line.revision()));
            case CHANGE_LETTERS_OF_KIND -> lines.set(at, of(line, "seed", line.record(), line.revision()));
            case CHANGE_RECORD -> lines.set(at, of(line, line.kind(), UUID.randomUUID(), line.revision()));
            case CHANGE_REVISION -> lines.set(at, of(line, line.kind(), line.record(), line.revision() + 1));
            case CHANGE_AND_SEAL_WITH_ANOTHER_SECRET -> {
                var changed = saying(line, line.at(), line.account(), "DISCARDED");
                lines.set(at, changed.sealed(foreign.seal(changed)));
            }
            case CHANGE_SEAL -> lines.set(at, line.sealed(flipped(requireNonNull(line.seal()), random)));
            case CHANGE_LINK -> lines.set(at, line.linked(at + 1, flipped(requireNonNull(line.link()), random)));
            case DELETE -> lines.remove(at);
            case DELETE_AND_CLOSE_THE_GAP -> {
                lines.remove(at);
                lines.replaceAll(each ->
                        place(each) > at + 1 ? each.linked(place(each) - 1, requireNonNull(each.link())) : each);
            }
            case SWAP_PLACES -> swap(lines, at, 1 + random.nextInt(LINES - 2), false);
            case SWAP_LINES -> {
                int other = at == 1 ? 2 : at - 1;
                swap(lines, at, other, true);
                return Math.min(at, other) + 1;
            }
            case INSERT_AMONG_OTHERS -> {
                lines.replaceAll(
                        each -> place(each) > at ? each.linked(place(each) + 1, requireNonNull(each.link())) : each);
                lines.add(forged(random, at + 1));
            }
            case INSERT_AT_THE_END -> {
                lines.add(forged(random, LINES + 1));
                return LINES + 1;
            }
            case INSERT_UNLINKED -> {
                lines.add(genuine(random, LINES + 1).sealed(new byte[32]));
                return 0;
            }
            case CUT_OFF -> {
                lines.subList(at, LINES).clear();
                return at + 1;
            }
            case WRITE_ANEW_AFTER_A_CUT -> {
                // with the product's own hand: it went on after somebody had cut off the end
                lines.subList(at, LINES).clear();
                extend(lines, random, LINES - at + 5);
                return LINES;
            }
        }
        lines.sort(Comparator.comparing(AuditLine::place));
        return at + 1;
    }

    private void swap(List<AuditLine> lines, int one, int other, boolean keepLinks) {
        int second = one == other ? one + 1 : other;
        var a = lines.get(one);
        var b = lines.get(second);
        lines.set(one, b.linked(place(a), requireNonNull(keepLinks ? a.link() : b.link())));
        lines.set(second, a.linked(place(b), requireNonNull(keepLinks ? b.link() : a.link())));
    }

    private AuditVerdict walk(List<AuditLine> lines, Map<Long, byte[]> anchors) {
        var walk = new AuditWalk(seals, anchors);
        lines.forEach(walk::look);
        return walk.verdict();
    }

    private List<AuditLine> chain(Random random, int count) {
        var lines = new ArrayList<AuditLine>();
        extend(lines, random, count);
        return lines;
    }

    private void extend(List<AuditLine> lines, Random random, int count) {
        LongStream.rangeClosed(lines.size() + 1L, lines.size() + (long) count).forEach(place -> {
            var before = lines.isEmpty() ? AuditSeals.NO_LINK : link(lines, lines.size());
            var line = genuine(random, place);
            lines.add(line.linked(place, seals.link(before, place, requireNonNull(line.seal()))));
        });
    }

    private AuditLine genuine(Random random, long number) {
        var line = line(random, number);
        return line.sealed(seals.seal(line));
    }

    private AuditLine forged(Random random, long place) {
        var line = line(random, place);
        var seal = foreign.seal(line);
        return line.sealed(seal).linked(place, foreign.link(AuditSeals.NO_LINK, place, seal));
    }

    private static AuditLine line(Random random, long number) {
        return new AuditLine(
                new UUID(random.nextLong(), number),
                BEGIN.plus(number, ChronoUnit.SECONDS),
                random.nextInt(10) == 0 ? null : new UUID(1, random.nextInt(20)),
                "PUBLISHED",
                "SEED",
                new UUID(2, random.nextInt(50)),
                random.nextInt(1, 9),
                null,
                null,
                null);
    }

    private static AuditLine saying(AuditLine line, Instant at, @Nullable UUID account, String action) {
        return new AuditLine(
                line.id(),
                at,
                account,
                action,
                line.kind(),
                line.record(),
                line.revision(),
                line.seal(),
                line.place(),
                line.link());
    }

    private static AuditLine of(AuditLine line, String kind, UUID record, int revision) {
        return new AuditLine(
                line.id(),
                line.at(),
                line.account(),
                line.action(),
                kind,
                record,
                revision,
                line.seal(),
                line.place(),
                line.link());
    }

    private static long place(AuditLine line) {
        return requireNonNull(line.place());
    }

    private static byte[] link(List<AuditLine> lines, int place) {
        return requireNonNull(lines.get(place - 1).link());
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        var flipped = bytes.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }
}
