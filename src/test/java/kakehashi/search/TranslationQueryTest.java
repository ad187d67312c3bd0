package kakehashi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.search.TranslationQuery.Word;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// All translations of one word count as one term.
class TranslationQueryTest {

    private static final String FIELD = "english";

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final List<IndexReader> readers = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (var reader : readers) {
            reader.close();
        }
        directory.close();
    }

    @Test
    void addsUpTheOccurrencesOfAllTranslations() throws IOException {
        var searcher = holding("learning training x x", "learning learning x x", "learning x x x", "x x x x");

        var scores = scores(searcher, query(searcher, 3, List.of("learning"), List.of("training")));

        assertThat(scores).containsOnlyKeys("0", "1", "2");
        assertThat(scores.get("0")).isEqualTo(scores.get("1")).isGreaterThan(scores.get("2"));
    }

    @Test
    void isAsOneTermForOneTranslation() throws IOException {
        var searcher = holding("polymer x", "polymer polymer y", "z");

        assertThat(scores(searcher, query(searcher, 2, List.of("polymer"))))
                .isEqualTo(scores(searcher, new TermQuery(new Term(FIELD, "polymer"))));
    }

    @Test
    void countsATranslationOfSeveralWordsByTheWordThereIsLeastOf() throws IOException {
        var searcher = holding("solid electrolyte solid x", "electrolyte x x x", "solid electrolyte x x");

        var scores = scores(searcher, query(searcher, 2, List.of("solid", "electrolyte")));

        assertThat(scores).containsOnlyKeys("0", "2");
        assertThat(scores.get("0")).isEqualTo(scores.get("2"));
    }

    @Test
    void findsNothingOfWhatNobodyHas() throws IOException {
        var searcher = holding("x");

        assertThat(scores(searcher, query(searcher, 1, List.of("y"), List.of("x", "y"))))
                .isEmpty();
    }

    private IndexSearcher holding(String... texts) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (int i = 0; i < texts.length; i++) {
                var document = new Document();
                document.add(new StringField("id", String.valueOf(i), Field.Store.YES));
                document.add(new TextField(FIELD, texts[i], Field.Store.NO));
                writer.addDocument(document);
                writer.commit(); // every one in a segment of its own
            }
        }
        var reader = DirectoryReader.open(directory);
        readers.add(reader);
        return new IndexSearcher(reader);
    }

    @SafeVarargs
    private static Query query(IndexSearcher searcher, int records, List<String>... translations) throws IOException {
        var alternatives = new ArrayList<List<Word>>();
        for (var translation : translations) {
            var words = new ArrayList<Word>();
            for (var word : translation) {
                var term = new Term(FIELD, word);
                words.add(new Word(term, TermStates.build(searcher, term, true)));
            }
            alternatives.add(words);
        }
        return new TranslationQuery(FIELD, alternatives, records);
    }

    private static Map<String, Float> scores(IndexSearcher searcher, Query query) throws IOException {
        var scores = new HashMap<String, Float>();
        for (var hit : searcher.search(query, 100).scoreDocs) {
            scores.put(searcher.storedFields().document(hit.doc).get("id"), hit.score);
        }
        return scores;
    }
}
