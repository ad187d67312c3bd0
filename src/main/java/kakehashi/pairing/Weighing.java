package kakehashi.pairing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kakehashi.matching.Matching;
import kakehashi.search.Question;
import kakehashi.search.Sweep;
import org.jspecify.annotations.Nullable;

/// Makes a pairing of the present records, from an earlier one where that is left to stand.
///
/// Every pair is weighed from the side of the need. Few words find and order the places of both lists; what is kept in
/// either is then weighed by everything the ranking knows.
final class Weighing {

    /// Pairs of one need weighed at a time.
    private static final int PORTION = 4_096;

    private final Sweep seeds;
    private final List<@Nullable Question> questions;
    private final Matching matching;
    private final Widths widths;
    private final int threads;
    private final Shortlists ofNeeds;
    private final Shortlists ofSeeds;

    /// @param questions what each need asks; null for one that asks nothing
    /// @param threads   how many needs are asked at a time
    Weighing(Sweep seeds, List<@Nullable Question> questions, Matching matching, Widths widths, int threads) {
        this.seeds = seeds;
        this.questions = questions;
        this.matching = matching;
        this.widths = widths;
        this.threads = threads;
        ofNeeds = new Shortlists(questions.size(), widths.seedsKept());
        ofSeeds = new Shortlists(seeds.count(), widths.needsKept());
    }

    /// @param earlier [Pairing#none] to weigh all
    /// @param needs   those that ask, in the order of `questions`
    Pairing from(Pairing earlier, String measure, Side needs, Instant now) {
        var offered = Side.of(seeds);
        var needNumbers = needs.numbersOf(earlier.needs());
        var seedNumbers = offered.numbersOf(earlier.seeds());
        var asked = inherited(ofNeeds, earlier.ofNeeds(), needNumbers, seedNumbers);
        asked.or(ofNeeds.unsure(widths.seeds()));
        asked.stream().forEach(ofNeeds::clear);
        var kept = needNumbers.clone();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] >= 0 && asked.get(kept[i])) {
                kept[i] = -1; // it will offer itself anew
            }
        }
        var changed = inherited(ofSeeds, earlier.ofSeeds(), seedNumbers, kept);
        inParallel(asked, (need, asking) -> {
            find(asking, null, (seed, strength) -> {
                ofNeeds.offer(need, seed, strength);
                ofSeeds.offer(seed, need, strength);
            });
            weigh(need, asking, unweighed(need));
        });
        var unsure = ofSeeds.unsure(widths.needs());
        unsure.andNot(changed); // their rows hold all there is so far
        unsure.stream().forEach(ofSeeds::clear);
        askRest(asked, changed, unsure);
        weighRest();
        boolean isWhole = asked.cardinality() == needs.count() && changed.cardinality() == offered.count();
        return new Pairing(measure, isWhole ? now : earlier.wholeAt(), now, needs, offered, ofNeeds, ofSeeds);
    }

    /// Lets rows take over what is left of them.
    ///
    /// @return the rows that had nothing to take over
    private static BitSet inherited(Shortlists lists, Shortlists earlier, int[] rows, int[] others) {
        var fresh = new BitSet(lists.rows());
        fresh.set(0, lists.rows());
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] >= 0) {
                lists.inherit(rows[row], earlier, row, others);
                fresh.clear(rows[row]);
            }
        }
        return fresh;
    }

    /// Asks what is left to be asked: needs that stayed of seeds that did not, and all needs of seeds that lost theirs.
    private void askRest(BitSet asked, BitSet changed, BitSet unsure) {
        var either = (BitSet) changed.clone();
        either.or(unsure);
        inParallel(either.isEmpty() ? new BitSet() : all(), (need, asking) -> {
            boolean isAsked = asked.get(need);
            var found = new BitSet();
            find(asking, isAsked ? unsure : either, (seed, strength) -> {
                found.set(seed);
                ofSeeds.offer(seed, need, strength);
                if (!isAsked && changed.get(seed)) {
                    ofNeeds.offer(need, seed, strength);
                }
            });
            weigh(need, asking, found.stream().filter(seed -> ofSeeds.has(seed, need) || ofNeeds.has(need, seed)));
        });
    }

    private BitSet all() {
        var all = new BitSet();
        all.set(0, ofNeeds.rows());
        return all;
    }

    private interface Offer {
        void make(int seed, short strength);
    }

    private void find(Sweep.Asking asking, @Nullable BitSet among, Offer offer) {
        asking.find(
                widths.least(),
                among,
                (seed, strength) -> offer.make(seed, (short) Math.round(strength * Shortlists.STEPS)));
    }

    /// Weighs what is not weighed yet: what was found by needs whose own lists it is not in.
    private void weighRest() {
        var bySeed = new Inverted(ofSeeds, ofNeeds.rows());
        inParallel(bySeed.needs(), (need, asking) -> weigh(need, asking, bySeed.of(need)));
    }

    private IntStream unweighed(int need) {
        return IntStream.range(0, ofNeeds.size(need))
                .filter(place -> ofNeeds.score(need, place) == Shortlists.UNWEIGHED)
                .map(place -> ofNeeds.other(need, place));
    }

    /// Weighs pairs once for both lists.
    private void weigh(int need, Sweep.Asking asking, IntStream seedsOfNeed) {
        var pairs = seedsOfNeed.sorted().toArray();
        var question = requireNonNull(questions.get(need)); // it found them
        for (int from = 0; from < pairs.length; from += PORTION) {
            var portion = Arrays.copyOfRange(pairs, from, Math.min(pairs.length, from + PORTION));
            var measured = asking.measure(portion);
            var scores = matching.scores(question, measured.candidates(), measured.knowMeaning());
            for (int i = 0; i < portion.length; i++) {
                short score = (short) Math.round(scores[i] * Shortlists.STEPS);
                ofNeeds.weigh(need, portion[i], score);
                ofSeeds.weigh(portion[i], need, score);
            }
        }
    }

    /// The unweighed pairs of seeds' lists by their needs.
    private static final class Inverted {

        private final int[] starts;
        private final int[] seeds;

        Inverted(Shortlists ofSeeds, int needs) {
            starts = new int[needs + 1];
            forEach(ofSeeds, (seed, need) -> starts[need + 1]++);
            for (int need = 0; need < needs; need++) {
                starts[need + 1] += starts[need];
            }
            seeds = new int[starts[needs]];
            var next = starts.clone();
            forEach(ofSeeds, (seed, need) -> seeds[next[need]++] = seed);
        }

        private interface Pair {
            void take(int seed, int need);
        }

        private static void forEach(Shortlists ofSeeds, Pair pair) {
            for (int seed = 0; seed < ofSeeds.rows(); seed++) {
                for (int place = 0; place < ofSeeds.size(seed); place++) {
                    if (ofSeeds.score(seed, place) == Shortlists.UNWEIGHED) {
                        pair.take(seed, ofSeeds.other(seed, place));
                    }
                }
            }
        }

        BitSet needs() {
            var needs = new BitSet();
            for (int need = 0; need + 1 < starts.length; need++) {
                needs.set(need, starts[need] < starts[need + 1]);
            }
            return needs;
        }

        IntStream of(int need) {
            return Arrays.stream(seeds, starts[need], starts[need + 1]);
        }
    }

    private interface Act {
        void on(int need, Sweep.Asking asking);
    }

    /// Makes the question of each need ready and lets `act` use it.
    private void inParallel(BitSet needs, Act act) {
        var all = needs.stream().toArray();
        var next = new AtomicInteger();
        Callable<Boolean> work = () -> {
            for (int i = next.getAndIncrement(); i < all.length && !isStopped(); i = next.getAndIncrement()) {
                var question = questions.get(all[i]);
                if (question != null) {
                    act.on(all[i], seeds.asking(question));
                }
            }
            return true;
        };
        var workers = Thread.ofPlatform()
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .name("pairing-", 0)
                .factory();
        try (var pool = Executors.newFixedThreadPool(threads, workers)) {
            for (var done : pool.invokeAll(Collections.nCopies(threads, work))) {
                done.get();
            }
        } catch (ExecutionException fault) {
            throw new IllegalStateException("pairs could not be weighed", fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("pairing was stopped", stopped);
        }
    }

    /// What is left undone is told to whoever waits: they were interrupted, too.
    private static boolean isStopped() {
        return Thread.currentThread().isInterrupted();
    }
}
