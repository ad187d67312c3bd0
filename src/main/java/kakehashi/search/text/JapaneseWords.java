package kakehashi.search.text;

import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;

/// Words of Japanese text in their base form, compounds cut into their parts (search mode of kuromoji),
/// formulas whole.
final class JapaneseWords extends Analysis.Folded {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new JapaneseTokenizer(null, true, Mode.SEARCH);
        var base = new JapaneseBaseFormFilter(tokenizer);
        var speaking = new JapanesePartOfSpeechStopFilter(base, JapaneseAnalyzer.getDefaultStopTags());
        var lower = new LowerCaseFilter(new JapaneseKatakanaStemFilter(new WholeFormulas(speaking)));
        return new TokenStreamComponents(tokenizer, new StopFilter(lower, JapaneseAnalyzer.getDefaultStopSet()));
    }
}
