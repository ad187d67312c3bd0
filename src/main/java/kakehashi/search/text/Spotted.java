package kakehashi.search.text;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import kakehashi.search.text.Analysis.Token;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// What is spotted here and there in a whole text, as terms of a field.
final class Spotted extends Analyzer {

    private final Function<String, List<Token>> spotting;

    Spotted(Function<String, List<Token>> spotting) {
        this.spotting = spotting;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new OfText());
    }

    private final class OfText extends Tokenizer {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private Iterator<Token> left = List.<Token>of().iterator();
        private int length;

        @Override
        public void reset() throws IOException {
            super.reset();
            var text = new StringWriter();
            input.transferTo(text);
            left = spotting.apply(text.toString()).iterator();
            length = text.getBuffer().length();
        }

        /// The places of a further text of the field are counted from here.
        @Override
        public void end() throws IOException {
            super.end();
            offset.setOffset(length, length);
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!left.hasNext()) {
                return false;
            }
            var token = left.next();
            term.append(token.term());
            offset.setOffset(token.start(), token.end());
            return true;
        }
    }
}
