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
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// One index on disk, from its creation until another one takes its place.
final class Generation implements Closeable {

    static final String FINGERPRINT = "analysis";

    private static final double BUFFER_MEGABYTES = 96;

    /// Rows of an import come faster than they can be analysed: what they wait for is this.
    private static final int WRITING_THREADS = Runtime.getRuntime().availableProcessors();

    /// Entries that left are analysed again at the start; few of them may be waiting for a merge.
    private static final double MOST_DELETED_PERCENT = 10;

    /// Entries outside the largest segment, with those that left it, above which all are merged at rest.
    private static final long MOST_SCATTERED_PERCENT = 10;

    /// From this many entries on, analysis is worth threads of its own.
    private static final int LARGE_BATCH = 32;

    private final Engine engine;
    private volatile Learned learned;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final ExecutorService analysts;

    Generation(Path path, Engine engine) throws IOException {
        this.engine = engine;
        this.learned = Learned.nothing(engine);
        directory = FSDirectory.open(path);
        var config = new IndexWriterConfig(Fields.analyzer())
                .setSimilarity(engine.ofLong())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(new TieredMergePolicy()
                        .setDeletesPctAllowed(MOST_DELETED_PERCENT)
                        // asked for by name, all of them go
                        .setForceMergeDeletesPctAllowed(0))
                .setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        searchers = new SearcherManager(writer, PublicSearcher.factory(engine.ofLong()));
        analysts = Executors.newFixedThreadPool(
                WRITING_THREADS,
                Thread.ofPlatform().daemon().name("search-analyst-", 0).factory());
    }

    SearcherManager searchers() {
        return searchers;
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
        return learned.version() == version();
    }

    /// Some state of the records; another number after each change.
    long version() throws IOException {
        return reading(searcher -> ((DirectoryReader) searcher.getIndexReader()).getVersion());
    }

    /// Learns from the records that are visible now. Dear.
    void learn() throws IOException {
        learned = reading(searcher -> Learned.of(searcher, engine));
    }

    /// Merges all segments to one when more than a tenth of what they hold is outside the largest, or deleted. An
    /// entry is so written some ten times at most until the index is twice as large. Dear.
    void pack() throws IOException {
        if (reading(searcher -> isScattered(searcher.getIndexReader()))) {
            writer.forceMerge(1);
            writer.commit();
            refresh();
        }
    }

    /// Writes segments anew that hold anything of entries which left. Dear.
    void expunge() throws IOException {
        writer.forceMergeDeletes();
        writer.commit();
        refresh();
        writer.deleteUnusedFiles();
    }

    private static boolean isScattered(IndexReader reader) {
        int largest = reader.leaves().stream()
                .mapToInt(leaf -> leaf.reader().numDocs())
                .max()
                .orElse(0);
        long others = reader.leaves().stream()
                        .mapToLong(leaf -> leaf.reader().maxDoc())
                        .sum()
                - largest;
        return others * 100 > reader.numDocs() * MOST_SCATTERED_PERCENT;
    }

    /// Takes over what another one learned, until this one learns itself.
    void inherit(Generation other) {
        learned = other.learned.handedOn();
    }

    <T> T reading(GenerationalIndex.IoFunction<PublicSearcher, T> question) throws IOException {
        var searcher = (PublicSearcher) searchers.acquire();
        try {
            return question.apply(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    void replace(Collection<Entry> entries) throws IOException {
        var newest = new LinkedHashMap<UUID, Entry>();
        entries.forEach(entry -> newest.put(entry.id(), entry));
        var all = List.copyOf(newest.values());
        var meanings = meanings(all);
        if (all.size() < LARGE_BATCH) {
            for (var entry : all) {
                write(entry, meanings);
            }
            return;
        }
        var parts = IntStream.range(0, WRITING_THREADS)
                .mapToObj(part -> analysts.submit(() -> {
                    for (int i = part; i < all.size(); i += WRITING_THREADS) {
                        write(all.get(i), meanings);
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

    private void write(Entry entry, Map<UUID, float[]> meanings) throws IOException {
        var document = Layout.document(entry);
        var meaning = meanings.get(entry.id());
        if (meaning != null) {
            document.add(new KnnFloatVectorField(Fields.MEANING, meaning, VectorSimilarityFunction.DOT_PRODUCT));
        }
        writer.updateDocument(term(entry.id()), document);
    }

    private Map<UUID, float[]> meanings(List<Entry> entries) {
        return engine.meanings() == null ? Map.of() : engine.meanings().of(entries);
    }

    void remove(Collection<UUID> ids) throws IOException {
        writer.deleteDocuments(ids.stream().map(Generation::term).toArray(Term[]::new));
    }

    private static Term term(UUID id) {
        return new Term(Fields.ID, id.toString());
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void commit(Map<String, String> userData) throws IOException {
        var data = new HashMap<>(userData);
        data.put(FINGERPRINT, engine.fingerprint());
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    Map<String, String> userData() {
        var data = new HashMap<String, String>();
        var committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        data.remove(FINGERPRINT);
        return data;
    }

    @Override
    public void close() throws IOException {
        analysts.shutdown();
        searchers.close();
        writer.close();
        directory.close();
    }
}
