package kakehashi.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// One directory of entries: what writes it and what reads it.
final class Shelf implements Closeable {

    private static final double BUFFER_MEGABYTES = 96;

    /// Entries that left are analysed again at the start; few of them may be waiting for a merge.
    private static final double MOST_DELETED_PERCENT = 10;

    /// Entries outside the largest segment, with those that left it, above which all are merged at rest.
    private static final long MOST_SCATTERED_PERCENT = 10;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    Shelf(Path path, Engine engine, SearcherFactory factory) throws IOException {
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
        searchers = new SearcherManager(writer, factory);
    }

    SearcherManager searchers() {
        return searchers;
    }

    /// Whether nothing was ever put here.
    boolean isUnused() {
        return writer.getDocStats().maxDoc == 0;
    }

    /// @param meaning null when it is not known
    void write(Entry entry, float @Nullable [] meaning) throws IOException {
        var document = Layout.document(entry);
        if (meaning != null) {
            document.add(new KnnFloatVectorField(Fields.MEANING, meaning, VectorSimilarityFunction.DOT_PRODUCT));
        }
        writer.updateDocument(term(entry.id()), document);
    }

    void remove(Collection<UUID> ids) throws IOException {
        if (!isUnused()) {
            writer.deleteDocuments(ids.stream().map(Shelf::term).toArray(Term[]::new));
        }
    }

    private static Term term(UUID id) {
        return new Term(Fields.ID, id.toString());
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void commit(Map<String, String> data) throws IOException {
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    Map<String, String> committedData() {
        var data = new HashMap<String, String>();
        var committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    /// Some state of the entries; another number after each change.
    long version() throws IOException {
        return reading(reader -> ((DirectoryReader) reader).getVersion());
    }

    int count() throws IOException {
        return reading(IndexReader::numDocs);
    }

    /// Merges all segments to one when more than a tenth of what they hold is outside the largest, or deleted. An
    /// entry is so written some ten times at most until the index is twice as large. Dear.
    void pack() throws IOException {
        if (reading(Shelf::isScattered)) {
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

    private <T> T reading(GenerationalIndex.IoFunction<IndexReader, T> question) throws IOException {
        var searcher = searchers.acquire();
        try {
            return question.apply(searcher.getIndexReader());
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
