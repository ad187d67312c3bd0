package kakehashi.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kakehashi.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingTest {

    private static final String TEXT = "整理番号,名称（日本語）\r\nx-1,ﾊﾞﾈ鋼の①髙﨑〜熱処理\r\n";

    @TempDir
    Path directory;

    @Test
    void knowsUtf8WithAndWithoutMark() throws IOException {
        assertThat(Encoding.of(file(TEXT.getBytes(UTF_8)), true)).isEqualTo(UTF_8);
        assertThat(Encoding.of(file(("\uFEFF" + TEXT).getBytes(UTF_8)), true)).isEqualTo(UTF_8);
        assertThat(Encoding.of(file("x-1,plain\n".getBytes(UTF_8)), true)).isEqualTo(UTF_8);
        assertThat(Encoding.of(file(new byte[0]), true)).isEqualTo(UTF_8);
    }

    @Test
    void acceptsCp932WhereItIsAllowed() throws IOException {
        var file = file(TEXT.replace("〜", "～").getBytes(Encoding.CP932));

        assertThat(Encoding.of(file, true)).isEqualTo(Encoding.CP932);
        assertThat(seen(file, false)).isEqualTo("CP932 (Shift_JIS)");
    }

    @Test
    void namesBrokenUtf8RatherThanReadingItAsSomethingElse() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("x-1,超伝導薄膜の成膜技術".getBytes(UTF_8));
        bytes.write(0xE3);
        bytes.write('\n');

        assertThat(seen(file(bytes.toByteArray()), true)).isEqualTo("broken UTF-8");
    }

    @Test
    void namesUtf16() throws IOException {
        assertThat(seen(file(("\uFEFF" + TEXT).getBytes(UTF_16LE)), true)).isEqualTo("UTF-16");
    }

    @Test
    void saysThatItKnowsNoSuchEncoding() throws IOException {
        assertThat(seen(file("x-1,caf\u00e9 \u00ff\u00fe\u00a0\n".getBytes(ISO_8859_1)), true))
                .isEqualTo("no known encoding");
    }

    @Test
    void readsCharactersThatLieAcrossABuffer() throws IOException {
        var text = "a" + "電".repeat(50_000);

        assertThat(Encoding.of(file(text.getBytes(UTF_8)), true)).isEqualTo(UTF_8);
        assertThat(Encoding.of(file(text.getBytes(Encoding.CP932)), true)).isEqualTo(Encoding.CP932);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(directory, "file", ".csv"), content);
    }

    private static Object seen(Path file, boolean otherThanUtf8) {
        var refused = catchThrowableOfType(Refused.class, () -> Encoding.of(file, otherThanUtf8));
        return refused.refusal().violations().getFirst().facts().getOrDefault("seen", "");
    }
}
