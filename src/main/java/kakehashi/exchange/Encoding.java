package kakehashi.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;

/// Finds out how a file is encoded, strictly: no character is ever replaced in silence.
///
/// A file that is almost UTF-8 is a broken UTF-8 file, although CP932 could be read into most of its bytes.
final class Encoding {

    /// Shift_JIS as Windows and Excel write it.
    static final Charset CP932 = Charset.forName("windows-31j");

    private static final int BUFFER = 1 << 16;

    private Encoding() {}

    /// @param otherThanUtf8 whether CP932 is accepted as well
    /// @throws Refused [ContentRefusal.Unreadable] naming the encoding that was seen
    static Charset of(Path file, boolean otherThanUtf8) throws IOException {
        var mark = mark(file);
        if (!mark.isEmpty()) {
            throw refused(mark);
        }
        if (isReadable(file, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (isMostlyUtf8(file)) {
            throw refused("broken UTF-8");
        }
        if (!isReadable(file, CP932)) {
            throw refused("no known encoding");
        }
        if (otherThanUtf8) {
            return CP932;
        }
        throw refused("CP932 (Shift_JIS)");
    }

    /// The name of a wide encoding whose byte order mark the file begins with, else empty.
    private static String mark(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var first = in.readNBytes(2);
            boolean wide = first.length == 2
                    && ((first[0] == (byte) 0xFE && first[1] == (byte) 0xFF)
                            || (first[0] == (byte) 0xFF && first[1] == (byte) 0xFE));
            return wide ? "UTF-16" : "";
        }
    }

    private static boolean isReadable(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(BUFFER);
        var characters = CharBuffer.allocate(BUFFER);
        try (var in = Files.newByteChannel(file)) {
            while (true) {
                boolean end = in.read(bytes) < 0;
                bytes.flip();
                if (decoder.decode(bytes, characters, end).isError()) {
                    return false;
                }
                bytes.compact();
                characters.clear();
                if (end) {
                    return true;
                }
            }
        }
    }

    /// Whether more of the characters beyond ASCII are whole UTF-8 sequences than are not.
    private static boolean isMostlyUtf8(Path file) throws IOException {
        long whole = 0;
        long broken = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int next = in.read();
            while (next >= 0) {
                int following = following(next);
                int lead = next;
                next = in.read();
                if (lead < 0x80) {
                    continue;
                }
                int seen = 0;
                while (seen < following && next >= 0x80 && next < 0xC0) {
                    seen++;
                    next = in.read();
                }
                if (following > 0 && seen == following) {
                    whole++;
                } else {
                    broken++;
                }
            }
        }
        return whole > broken;
    }

    /// Bytes that follow a leading byte in UTF-8; 0 for bytes that cannot lead.
    private static int following(int lead) {
        if (lead >= 0xC2 && lead < 0xE0) {
            return 1;
        }
        if (lead >= 0xE0 && lead < 0xF0) {
            return 2;
        }
        return lead >= 0xF0 && lead < 0xF5 ? 3 : 0;
    }

    private static Refused refused(String seen) {
        return new Refused(
                new ContentRefusal.Unreadable(List.of(Violation.inBody("", "unknown-encoding", Map.of("seen", seen)))));
    }
}
