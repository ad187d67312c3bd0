package kakehashi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.ObjLongConsumer;
import kakehashi.search.lexicon.LearnedPair;
import kakehashi.search.text.Analysis;
import kakehashi.shared.RecordKind;
import org.apache.lucene.store.AlreadyClosedException;

/// The live generation, and the way from one generation to the next.
final class GenerationalIndex implements SearchIndex {

    private final Generations generations;
    private final Engine engine;
    private final Suggestions suggestions;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private Generation live;
    private boolean mustBeRebuilt;

    private GenerationalIndex(Generations generations, Engine engine, Generation live, boolean mustBeRebuilt) {
        this.generations = generations;
        this.engine = engine;
        this.suggestions = new Suggestions(engine.fields());
        this.live = live;
        this.mustBeRebuilt = mustBeRebuilt;
    }

    static GenerationalIndex open(Path directory, Engine engine) {
        return quietly(() -> {
            Analysis.warm();
            var generations = new Generations(directory);
            boolean usable = generations.isLiveUsable(engine.fingerprint());
            var live = usable ? generations.live() : generations.next();
            return new GenerationalIndex(generations, engine, new Generation(live, engine), !usable);
        });
    }

    @Override
    public void replace(Collection<Entry> entries) {
        on(generation -> generation.replace(entries));
    }

    @Override
    public void restrict(Collection<Entry> entries) {
        on(generation -> generation.restrict(entries));
    }

    @Override
    public void remove(Collection<UUID> ids) {
        on(generation -> generation.remove(ids));
    }

    @Override
    public void refresh() {
        on(Generation::refresh);
    }

    @Override
    public void commit(Map<String, String> userData) {
        on(generation -> generation.commit(userData));
    }

    @Override
    public Map<String, String> userData() {
        return ask(Generation::userData);
    }

    @Override
    public int count() {
        return ask(Generation::count);
    }

    @Override
    public void revisions(ObjLongConsumer<UUID> eachEntry) {
        ask(generation -> generation.ofAll(readers -> Revisions.forEach(readers, eachEntry)));
    }

    @Override
    public String digest() {
        return ask(generation -> generation.ofAll(Revisions::digest));
    }

    @Override
    public boolean mustBeRebuilt() {
        lock.readLock().lock();
        try {
            return mustBeRebuilt;
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public Rebuild rebuild() {
        return quietly(() -> new GenerationRebuild(this, generations.next(), engine));
    }

    /// Puts a complete generation in the place of the live one.
    void swap(Path path, Generation complete) throws IOException {
        lock.writeLock().lock();
        try {
            var old = live;
            generations.pointTo(path);
            complete.inherit(old);
            live = complete;
            mustBeRebuilt = false;
            old.close();
            generations.removeOthers(path);
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public List<LearnedPair> pairs() {
        return ask(Generation::pairs);
    }

    @Override
    public boolean hasLearned() {
        return ask(Generation::hasLearned);
    }

    @Override
    public long version() {
        return ask(Generation::version);
    }

    @Override
    public void pack() {
        atLength(Generation::pack);
    }

    @Override
    public void expunge() {
        atLength(Generation::expunge);
    }

    @Override
    public void learn() {
        atLength(Generation::learn);
    }

    /// Not while holding the lock: a rebuild that waits to be swapped in would keep all others waiting, too.
    private void atLength(IoConsumer<Generation> act) {
        var generation = ask(each -> each);
        try {
            quietly(() -> {
                act.accept(generation);
                return true;
            });
        } catch (AlreadyClosedException _) {
            // another generation took its place meanwhile
        }
    }

    @Override
    public Candidates candidates(Question question, Admission admission) {
        return ask(generation ->
                LuceneCandidates.of(generation.read(admission.restricted()), question, null, generation.engine()));
    }

    @Override
    public Candidates candidates(Question question, Collection<UUID> among) {
        return ask(
                generation -> LuceneCandidates.of(generation.read(), question, new Among(among), generation.engine()));
    }

    @Override
    public Sweep sweep(RecordKind kind) {
        return ask(generation -> LuceneSweep.of(generation.read(), kind, generation.engine()));
    }

    @Override
    public CataloguePage search(CatalogueQuery query, Admission admission) {
        return ask(generation -> {
            try (var reading = generation.read(admission.restricted())) {
                return new CatalogueSearch(reading.searcher(), query, null).page();
            }
        });
    }

    @Override
    public CataloguePage search(CatalogueQuery query, Collection<UUID> among) {
        return ask(generation -> {
            try (var reading = generation.read()) {
                return new CatalogueSearch(reading.searcher(), query, new Among(among)).page();
            }
        });
    }

    @Override
    public List<Suggestion> suggest(String prefix, int limit) {
        return ask(generation -> {
            try (var reading = generation.read()) {
                return suggestions.of(reading.searcher(), generation.engine().lexicon(), prefix, limit);
            }
        });
    }

    @Override
    public void close() {
        on(Generation::close);
    }

    private void on(IoConsumer<Generation> act) {
        ask(generation -> {
            act.accept(generation);
            return true;
        });
    }

    private <T> T ask(IoFunction<Generation, T> question) {
        lock.readLock().lock();
        try {
            return question.apply(live);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.readLock().unlock();
        }
    }

    static <T> T quietly(IoSupplier<T> act) {
        try {
            return act.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface IoFunction<A, T> {
        T apply(A argument) throws IOException;
    }

    interface IoConsumer<A> {
        void accept(A argument) throws IOException;
    }

    interface IoSupplier<T> {
        T get() throws IOException;
    }
}
