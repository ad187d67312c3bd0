package kakehashi.search.lexicon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// A dictionary file of an operator, in the form of EDICT, of EDICT2, or of SudachiDict's `synonyms.txt`.
///
/// May be compressed by gzip. Written in UTF-8 or EUC-JP, which is found out.
record Dictionary(Path file) {

    private static final int GZIP = 0x8b1f;
    private static final Charset EUC_JP = Charset.forName("EUC-JP");

    /// @return entries in the order of the file; those without a translation are left out
    /// @throws DictionaryRefused the file is missing, damaged or of another form
    List<LexiconEntry> entries() {
        var lines = text().lines().toList();
        int first = firstOf(lines);
        if (first == lines.size()) {
            throw new DictionaryRefused(file, "has no entries");
        }
        var line = lines.get(first);
        if (Synonyms.looksLike(line)) {
            return synonyms(lines);
        }
        if (Edict.looksLike(line)) {
            return edict(lines);
        }
        throw new DictionaryRefused(file, first + 1, """
                is neither of the form of EDICT ("spelling [reading] /gloss/gloss/") \
                nor of SudachiDict's synonyms.txt ("group,…,word,,")""");
    }

    private static int firstOf(List<String> lines) {
        int first = 0;
        while (first < lines.size() && isSkipped(lines.get(first))) {
            first++;
        }
        return first;
    }

    private static boolean isSkipped(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    private List<LexiconEntry> edict(List<String> lines) {
        var entries = new ArrayList<LexiconEntry>();
        each(lines, line -> {
            var entry = Edict.entry(line);
            if (entry != null) {
                entries.add(entry);
            }
        });
        return entries;
    }

    private List<LexiconEntry> synonyms(List<String> lines) {
        var synonyms = new Synonyms();
        each(lines, synonyms::add);
        return synonyms.entries();
    }

    private void each(List<String> lines, LineReader reader) {
        for (int i = 0; i < lines.size(); i++) {
            if (!isSkipped(lines.get(i))) {
                try {
                    reader.read(lines.get(i));
                } catch (IllegalArgumentException wrong) {
                    throw new DictionaryRefused(file, i + 1, String.valueOf(wrong.getMessage()));
                }
            }
        }
    }

    private interface LineReader {
        void read(String line);
    }

    private String text() {
        var bytes = bytes();
        for (var charset : List.of(StandardCharsets.UTF_8, EUC_JP)) {
            try {
                var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException _) {
                // the next one
            }
        }
        throw new DictionaryRefused(file, "is written neither in UTF-8 nor in EUC-JP");
    }

    private byte[] bytes() {
        try {
            var bytes = Files.readAllBytes(file);
            boolean isCompressed = bytes.length > 1 && (bytes[0] & 0xff | (bytes[1] & 0xff) << 8) == GZIP;
            if (!isCompressed) {
                return bytes;
            }
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return unpacked.readAllBytes();
            }
        } catch (NoSuchFileException _) {
            throw new DictionaryRefused(file, "is not there");
        } catch (IOException e) {
            throw new DictionaryRefused(file, "cannot be read (%s)".formatted(e));
        }
    }
}
