package kakehashi.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kakehashi.search.lexicon.LearnedPair;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.util.BytesRef;

/// One index on disk, from its creation until another one takes its place: the public entries in one directory, the
/// restricted ones in another, so that whoever may find none of those never touches them.
final class Generation implements Closeable {

    static final String FINGERPRINT = "analysis";

    /// Rows of an import come faster than they can be analysed: what they wait for is this.
    private static final int WRITING_THREADS = Runtime.getRuntime().availableProcessors();

    /// From this many entries on, analysis is worth threads of its own.
    private static final int LARGE_BATCH = 32;

    private final Engine engine;
    private volatile Learned learned;
    private final Shelf open;
    private final Shelf restricted;
    private final ExecutorService analysts;

    Generation(Path path, Engine engine) throws IOException {
        this.engine = engine;
        this.learned = Learned.nothing(engine);
        open = new Shelf(open(path), engine, PublicSearcher.factory(engine.ofLong()));
        restricted = new Shelf(restricted(path), engine, new SearcherFactory());
        analysts = Executors.newFixedThreadPool(
                WRITING_THREADS,
                Thread.ofPlatform().daemon().name("search-analyst-", 0).factory());
    }

    /// Where the public entries of a generation are.
    static Path open(Path generation) {
        return generation.resolve("public");
    }

    /// Where its restricted ones are.
    static Path restricted(Path generation) {
        return generation.resolve("restricted");
    }

    /// With what the catalogue taught; whoever asks takes it once.
    Engine engine() {
        return learned.engine();
    }

    List<LearnedPair> pairs() {
        return learned.pairs();
    }

    /// Whether the pairs are those of the records that are visible now.
    boolean hasLearned() throws IOException {
        return learned.version() == open.version();
    }

    /// Some state of the records; another number after each change.
    long version() throws IOException {
        return open.version() + restricted.version();
    }

    int count() throws IOException {
        return open.count() + restricted.count();
    }

    /// Learns from the public records that are visible now. Dear.
    void learn() throws IOException {
        try (var reading = read()) {
            learned = Learned.of(reading.searcher(), engine);
        }
    }

    void pack() throws IOException {
        open.pack();
        restricted.pack();
    }

    void expunge() throws IOException {
        open.expunge();
        restricted.expunge();
    }

    /// Takes over what another one learned, until this one learns itself.
    void inherit(Generation other) {
        learned = other.learned.handedOn();
    }

    /// The public entries.
    Reading read() throws IOException {
        return new Reading((PublicSearcher) open.searchers().acquire(), open.searchers()::release);
    }

    /// The public entries, and of the restricted ones those with these ids.
    Reading read(Collection<UUID> admitted) throws IOException {
        if (admitted.isEmpty() || restricted.isUnused()) {
            return read();
        }
        var ofAll = (PublicSearcher) open.searchers().acquire();
        IndexSearcher ofSome = restricted.searchers().acquire();
        try {
            var reader = new AdmittedReader(
                    (DirectoryReader) ofSome.getIndexReader(),
                    admitted.stream().map(id -> new BytesRef(id.toString())).toList());
            var both = new MultiReader(new IndexReader[] {ofAll.getIndexReader(), reader}, false);
            var searcher = new AdmittingSearcher(ofAll, reader, both, engine.ofLong());
            return new Reading(searcher, _ -> {
                both.close();
                release(ofAll, ofSome);
            });
        } catch (IOException | RuntimeException fault) {
            release(ofAll, ofSome);
            throw fault;
        }
    }

    private void release(IndexSearcher ofAll, IndexSearcher ofSome) throws IOException {
        restricted.searchers().release(ofSome);
        open.searchers().release(ofAll);
    }

    /// All entries, whoever may find them.
    <T> T ofAll(GenerationalIndex.IoFunction<List<IndexReader>, T> question) throws IOException {
        var ofAll = open.searchers().acquire();
        var ofSome = restricted.searchers().acquire();
        try {
            return question.apply(List.of(ofAll.getIndexReader(), ofSome.getIndexReader()));
        } finally {
            release(ofAll, ofSome);
        }
    }

    void replace(Collection<Entry> entries) throws IOException {
        move(entries, restricted, open);
    }

    void restrict(Collection<Entry> entries) throws IOException {
        move(entries, open, restricted);
    }

    /// An entry is on one shelf; it leaves the other one first.
    private void move(Collection<Entry> entries, Shelf from, Shelf to) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        from.remove(entries.stream().map(Entry::id).toList());
        var newest = new LinkedHashMap<UUID, Entry>();
        entries.forEach(entry -> newest.put(entry.id(), entry));
        var all = List.copyOf(newest.values());
        var meanings = meanings(all);
        if (all.size() < LARGE_BATCH) {
            for (var entry : all) {
                to.write(entry, meanings.get(entry.id()));
            }
            return;
        }
        var parts = IntStream.range(0, WRITING_THREADS)
                .mapToObj(part -> analysts.submit(() -> {
                    for (int i = part; i < all.size(); i += WRITING_THREADS) {
                        to.write(all.get(i), meanings.get(all.get(i).id()));
                    }
                    return part;
                }))
                .toList();
        for (var part : parts) {
            await(part);
        }
    }

    private static void await(Future<?> part) throws IOException {
        try {
            part.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Map<UUID, float[]> meanings(List<Entry> entries) {
        return engine.meanings() == null ? Map.of() : engine.meanings().of(entries);
    }

    void remove(Collection<UUID> ids) throws IOException {
        open.remove(ids);
        restricted.remove(ids);
    }

    void refresh() throws IOException {
        open.refresh();
        restricted.refresh();
    }

    /// The public entries last: what they say of the whole is true then.
    void commit(Map<String, String> userData) throws IOException {
        var data = new HashMap<>(userData);
        data.put(FINGERPRINT, engine.fingerprint());
        restricted.commit(data);
        open.commit(data);
    }

    Map<String, String> userData() {
        var data = open.committedData();
        data.remove(FINGERPRINT);
        return data;
    }

    @Override
    public void close() throws IOException {
        analysts.shutdown();
        restricted.close();
        open.close();
    }
}
