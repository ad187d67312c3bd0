package kakehashi.search.text;

import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Pairs of neighbouring kanji and kana, and whole words of other scripts.
final class CharacterPairs extends Analysis.Folded {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        var pairs = new CJKBigramFilter(new LowerCaseFilter(tokenizer));
        return new TokenStreamComponents(tokenizer, new StopFilter(pairs, CJKAnalyzer.getDefaultStopSet()));
    }
}
