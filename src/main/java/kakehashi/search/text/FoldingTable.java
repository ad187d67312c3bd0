package kakehashi.search.text;

import kakehashi.shared.TableFile;

/// What becomes of single characters after NFKC; read from `search/folding.tsv`.
final class FoldingTable {

    static final int DROPPED = -1;

    private static final char FIRST_MARK = 0x300;
    private static final char FIRST_KANA = 0x3041;
    private static final char FIRST_VOICED_MARK = 0x3099;
    private static final char LAST_VOICED_MARK = 0x309C;
    private static final char LAST_KANA = 0x30FE;
    private static final char FIRST_IDEOGRAPH = 0x4E00;
    private static final char LAST_IDEOGRAPH = 0x9FFF;
    private static final int SPACE = ' ';

    private static final char[] TABLE = read();

    private FoldingTable() {}

    /// Whether folding surely leaves the character alone and nothing joins it to the one before.
    static boolean isPlain(char character) {
        if (character < FIRST_MARK) {
            return character >= SPACE && character < 0x7F || character == '\n';
        }
        if (character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH) {
            return TABLE[character] == character;
        }
        return character >= FIRST_KANA
                && character <= LAST_KANA
                && (character < FIRST_VOICED_MARK || character > LAST_VOICED_MARK);
    }

    /// The character to use, a space for control characters, or [#DROPPED].
    static int fold(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.PRIVATE_USE, Character.FORMAT, Character.SURROGATE -> DROPPED;
            case Character.CONTROL -> SPACE;
            default -> isVariationSelector(codePoint) ? DROPPED : mapped(codePoint);
        };
    }

    private static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    private static int mapped(int codePoint) {
        return codePoint < TABLE.length ? TABLE[codePoint] : codePoint;
    }

    private static char[] read() {
        var table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) i;
        }
        TableFile.rows("/search/folding.tsv")
                .forEach(pair -> table[pair.getFirst().charAt(0)] = pair.get(1).charAt(0));
        return table;
    }
}
