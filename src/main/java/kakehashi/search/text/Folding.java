package kakehashi.search.text;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/// Brings the many spellings of pasted text to one: NFKC, radicals and simplified forms to the ideographs Japanese
/// writes, private-use and invisible characters dropped.
///
/// Used for the index and for questions alike. Offsets are corrected, so that highlights point into the original.
public final class Folding extends BaseCharFilter {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private static final int BUFFER_CHARACTERS = 1024;

    private final StringBuilder folded = new StringBuilder();
    private boolean isFolded;
    private int next;
    private int drift;

    Folding(Reader original) {
        super(original);
    }

    /// Folds a text of which no offsets are needed.
    public static String fold(String text) {
        var folding = new Folding(Reader.nullReader());
        folding.foldAll(text);
        return folding.folded.toString();
    }

    /// Folds what stays one character, so that every place stays what it is: ㎛, which becomes two, is left alone, and
    /// so are ² and ⁻, which would become digits of the number before them.
    public static String inPlace(String text) {
        var folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            char character = folded.charAt(i);
            if (!FoldingTable.isPlain(character) && !isRaised(character)) {
                var normal = NFKC.normalize(text.substring(i, i + 1));
                int mapped = normal.length() == 1 ? FoldingTable.fold(normal.charAt(0)) : FoldingTable.DROPPED;
                if (mapped >= 0 && mapped <= Character.MAX_VALUE) {
                    folded.setCharAt(i, (char) mapped);
                }
            }
        }
        return folded.toString();
    }

    private static boolean isRaised(char character) {
        return "¹²³⁰⁴⁵⁶⁷⁸⁹⁺⁻".indexOf(character) >= 0;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!isFolded) {
            foldAll(readAll());
            isFolded = true;
        }
        if (next == folded.length()) {
            return -1;
        }
        int end = Math.min(folded.length(), next + length);
        folded.getChars(next, end, target, offset);
        int count = end - next;
        next = end;
        return count;
    }

    private String readAll() throws IOException {
        var original = new StringBuilder();
        var buffer = new char[BUFFER_CHARACTERS];
        for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
            original.append(buffer, 0, count);
        }
        return original.toString();
    }

    private void foldAll(String text) {
        folded.ensureCapacity(text.length());
        int start = 0;
        while (start < text.length()) {
            int end = endOfCluster(text, start);
            if (end == start + 1 && FoldingTable.isPlain(text.charAt(start))) {
                folded.append(text.charAt(start));
            } else {
                foldCluster(text, start, end);
            }
            start = end;
        }
    }

    /// A character and the marks that NFKC may join to it.
    private static int endOfCluster(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && !FoldingTable.isPlain(text.charAt(end))) {
            int codePoint = text.codePointAt(end);
            if (NFKC.hasBoundaryBefore(codePoint)) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private void foldCluster(String text, int start, int end) {
        int before = folded.length();
        NFKC.normalize(text.substring(start, end)).codePoints().forEach(codePoint -> {
            int mapped = FoldingTable.fold(codePoint);
            if (mapped != FoldingTable.DROPPED) {
                folded.appendCodePoint(mapped);
            }
        });
        noteDrift(before, end - start, folded.length() - before);
    }

    /// Every folded character of a longer form points to the original one; a shorter form ends where the original ends.
    private void noteDrift(int before, int originalLength, int foldedLength) {
        for (int extra = originalLength; extra < foldedLength; extra++) {
            drift--;
            addOffCorrectMap(before + extra, drift);
        }
        if (foldedLength < originalLength) {
            drift += originalLength - foldedLength;
            addOffCorrectMap(before + foldedLength, drift);
        }
    }
}
