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
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import kakehashi.matching.Matching;
import kakehashi.search.Question;
import kakehashi.search.Sweep;
import org.jspecify.annotations.Nullable;

/// Makes a pairing of the present records, from an earlier one where that is left to stand.
///
/// Every pair is weighed from the side of the need. Few words find and order the places of both lists; what is kept in
/// either is then weighed by everything the ranking knows.
///
/// @param least   how well few words must find a pair, 0 to below 1
/// @param threads how many needs are asked at a time
final class Weighing {

    /// Pairs of one need weighed at a time.
    private static final int PORTION = 4_096;

    private final Sweep seeds;
    private final List<@Nullable Question> questions;
    private final Matching matching;
    private final double least;
    private final int threads;
    private final Shortlists ofNeeds;
    private final Shortlists ofSeeds;

    /// @param questions what each need asks; null for one that asks nothing
    Weighing(Sweep seeds, List<@Nullable Question> questions, Matching matching, double least, int threads) {
        this.seeds = seeds;
        this.questions = questions;
        this.matching = matching;
        this.least = least;
        this.threads = threads;
        ofNeeds = new Shortlists(questions.size(), Pairing.SEEDS_KEPT);
        ofSeeds = new Shortlists(seeds.count(), Pairing.NEEDS_KEPT);
    }

    /// @param earlier [Pairing#none] to weigh all
    /// @param needs   those that ask, in the order of `questions`
    Pairing from(Pairing earlier, String measure, Side needs, Instant now) {
        var offered = Side.of(seeds);
        var needNumbers = needs.numbersOf(earlier.needs());
        var seedNumbers = offered.numbersOf(earlier.seeds());
        var asked = inherited(ofNeeds, earlier.ofNeeds(), needNumbers, seedNumbers);
        asked.or(ofNeeds.unsure(Pairing.SEEDS_OF_NEED));
        asked.stream().forEach(ofNeeds::clear);
        var kept = needNumbers.clone();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] >= 0 && asked.get(kept[i])) {
                kept[i] = -1; // it will offer itself anew
            }
        }
        var changed = inherited(ofSeeds, earlier.ofSeeds(), seedNumbers, kept);
        inParallel(asked, need -> find(need, null, (seed, strength) -> {
            ofNeeds.offer(need, seed, strength);
            ofSeeds.offer(seed, need, strength);
        }));
        var unsure = ofSeeds.unsure(Pairing.NEEDS_OF_SEED);
        unsure.andNot(changed); // their rows hold all there is so far
        unsure.stream().forEach(ofSeeds::clear);
        askRest(asked, changed, unsure);
        weigh();
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
        var needs = new BitSet();
        needs.set(0, ofNeeds.rows());
        inParallel(needs, need -> {
            boolean isAsked = asked.get(need);
            var among = isAsked ? unsure : either;
            if (!among.isEmpty()) {
                find(need, among, (seed, strength) -> {
                    ofSeeds.offer(seed, need, strength);
                    if (!isAsked && changed.get(seed)) {
                        ofNeeds.offer(need, seed, strength);
                    }
                });
            }
        });
    }

    private interface Offer {
        void make(int seed, short strength);
    }

    private void find(int need, @Nullable BitSet among, Offer offer) {
        var question = questions.get(need);
        if (question != null) {
            seeds.find(
                    question,
                    least,
                    among,
                    (seed, strength) -> offer.make(seed, (short) Math.round(strength * Shortlists.STEPS)));
        }
    }

    /// Weighs what is not weighed yet, once for both lists.
    private void weigh() {
        var bySeed = new Inverted(ofSeeds, ofNeeds.rows());
        var needs = new BitSet();
        needs.set(0, ofNeeds.rows());
        inParallel(needs, need -> {
            var own = IntStream.range(0, ofNeeds.size(need))
                    .filter(place -> ofNeeds.score(need, place) == Shortlists.UNWEIGHED)
                    .map(place -> ofNeeds.other(need, place));
            var pairs = IntStream.concat(own, bySeed.of(need)).sorted().distinct().toArray();
            for (int from = 0; from < pairs.length; from += PORTION) {
                weigh(need, Arrays.copyOfRange(pairs, from, Math.min(pairs.length, from + PORTION)));
            }
        });
    }

    private void weigh(int need, int[] pairs) {
        var question = requireNonNull(questions.get(need)); // it found them
        var measured = seeds.measure(question, pairs);
        var scores = matching.scores(question, measured.candidates(), measured.knowMeaning());
        for (int i = 0; i < pairs.length; i++) {
            short score = (short) Math.round(scores[i] * Shortlists.STEPS);
            ofNeeds.weigh(need, pairs[i], score);
            ofSeeds.weigh(pairs[i], need, score);
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

        IntStream of(int need) {
            return Arrays.stream(seeds, starts[need], starts[need + 1]);
        }
    }

    private void inParallel(BitSet needs, IntConsumer act) {
        var all = needs.stream().toArray();
        var next = new AtomicInteger();
        Callable<Boolean> work = () -> {
            for (int i = next.getAndIncrement(); i < all.length; i = next.getAndIncrement()) {
                act.accept(all[i]);
            }
            return true;
        };
        var workers = Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("pairing-", 0).factory();
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
}
