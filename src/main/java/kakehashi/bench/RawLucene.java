package kakehashi.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kakehashi.search.text.Analysis;
import kakehashi.search.text.Analysis.Token;
import kakehashi.shared.Language;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/// Lucene and nothing else, in this process: one field of words, any word of the text, BM25, no conditions.
final class RawLucene implements Contender {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TITLE = "title";
    private static final String TEXT = "text";

    private final FSDirectory directory;
    private final IndexWriter writer;
    private DirectoryReader reader;

    RawLucene(Path path) throws IOException {
        directory = FSDirectory.open(path);
        var config = new IndexWriterConfig(Analysis.WORDS);
        writer = new IndexWriter(directory, config);
        reader = DirectoryReader.open(writer);
    }

    @Override
    public String name() {
        return "raw Lucene";
    }

    @Override
    public void add(List<String> seeds) throws IOException {
        for (var line : seeds) {
            var seed = SeedText.of(JSON.readTree(line));
            var document = new Document();
            document.add(new StoredField(TITLE, seed.title()));
            document.add(new TextField(TEXT, seed.text(), Store.YES));
            writer.addDocument(document);
        }
    }

    @Override
    public void settle() throws IOException {
        writer.commit();
        var newer = DirectoryReader.openIfChanged(reader);
        if (newer != null) {
            reader.close();
            reader = newer;
        }
    }

    @Override
    public void pack() throws IOException {
        writer.forceMerge(1);
        settle();
    }

    @Override
    public List<String> find(String text) throws IOException {
        var searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        var query = new BooleanQuery.Builder();
        for (var word : new HashSet<>(
                Analysis.words(Language.JA, text).stream().map(Token::term).toList())) {
            query.add(new TermQuery(new Term(TEXT, word)), Occur.SHOULD);
        }
        var titles = new ArrayList<String>();
        var stored = searcher.storedFields();
        for (var hit : searcher.search(query.build(), TOP).scoreDocs) {
            titles.add(stored.document(hit.doc).get(TITLE));
        }
        return titles;
    }

    @Override
    public long bytes() throws IOException {
        long sum = 0;
        for (var file : directory.listAll()) {
            sum += directory.fileLength(file);
        }
        return sum;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        writer.close();
        directory.close();
    }
}
