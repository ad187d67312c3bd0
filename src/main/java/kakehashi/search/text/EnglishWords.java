package kakehashi.search.text;

import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Stems of English words, without the commonest.
final class EnglishWords extends Analysis.Folded {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        var lower = new LowerCaseFilter(new EnglishPossessiveFilter(tokenizer));
        var speaking = new StopFilter(lower, EnglishAnalyzer.getDefaultStopSet());
        return new TokenStreamComponents(tokenizer, new PorterStemFilter(speaking));
    }
}
