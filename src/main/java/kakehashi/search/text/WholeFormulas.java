package kakehashi.search.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/// Puts formulas and names of letters and digits together again: LiFePO + 4. They begin with a letter and have no
/// gap; 5 + nm stays two words.
///
/// The other analyses never cut them, so all three have the same term for them.
final class WholeFormulas extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private @Nullable State next;

    WholeFormulas(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next != null) {
            restoreState(next);
            next = null;
        } else if (!input.incrementToken()) {
            return false;
        }
        if (isLatin() && !Character.isDigit(term.charAt(0))) {
            takeRest();
        }
        return true;
    }

    private void takeRest() throws IOException {
        var first = captureState();
        var whole = new StringBuilder(term);
        int start = offset.startOffset();
        int end = offset.endOffset();
        while (input.incrementToken()) {
            if (offset.startOffset() != end || !isLatin()) {
                next = captureState();
                break;
            }
            whole.append(term);
            end = offset.endOffset();
        }
        restoreState(first);
        term.setEmpty().append(whole);
        offset.setOffset(start, end);
    }

    private boolean isLatin() {
        for (int i = 0; i < term.length(); i++) {
            char letter = term.charAt(i);
            boolean isLatin =
                    letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9';
            if (!isLatin) {
                return false;
            }
        }
        return term.length() > 0;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = null;
    }
}
