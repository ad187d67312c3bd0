package kakehashi.attachment.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Stream;
import kakehashi.testing.Files;
import kakehashi.testing.Images;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Only known forms, and only when the content is what the name says.
class AttachmentFormTest {

    private static final String TYPES = "[Content_Types].xml";

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("論文.pdf", Files.pdf("x"), AttachmentForm.PDF),
                Arguments.of("PAPER.PDF", Files.pdf("x"), AttachmentForm.PDF),
                Arguments.of("a.b.png", Images.png(), AttachmentForm.PNG),
                Arguments.of("a.jpg", Images.photograph(4, 3, "x"), AttachmentForm.JPEG),
                Arguments.of("a.jpeg", Images.photograph(4, 3, "x"), AttachmentForm.JPEG),
                Arguments.of("a.docx", Files.packed(TYPES, "word/document.xml"), AttachmentForm.DOCX),
                Arguments.of("a.xlsx", Files.packed(TYPES, "xl/workbook.xml"), AttachmentForm.XLSX),
                Arguments.of("a.pptx", Files.packed(TYPES, "ppt/presentation.xml"), AttachmentForm.PPTX),
                Arguments.of("a.csv", "温度,伝導度\r\n25,1.2\r\n".getBytes(UTF_8), AttachmentForm.CSV),
                Arguments.of("a.csv", "温度,伝導度\r\n".getBytes(Charset.forName("windows-31j")), AttachmentForm.CSV),
                Arguments.of("a.txt", "\uFEFFメモ\t1\n".getBytes(UTF_8), AttachmentForm.TEXT),
                Arguments.of("a.txt", new byte[0], AttachmentForm.TEXT));
    }

    @ParameterizedTest
    @MethodSource
    void taken(String name, byte[] content, AttachmentForm form) {
        assertThat(AttachmentForm.of(name, content)).isEqualTo(form);
    }

    static Stream<Arguments> notTaken() {
        var office = Files.packed(TYPES, "word/document.xml");
        return Stream.of(
                Arguments.of("a program called a paper", "a.pdf", "MZ\0\0".getBytes(UTF_8)),
                Arguments.of("a paper called a picture", "a.png", Files.pdf("x")),
                Arguments.of("a page", "a.html", "<p>".getBytes(UTF_8)),
                Arguments.of("a drawing that can hold a script", "a.svg", "<svg/>".getBytes(UTF_8)),
                Arguments.of("macros by their name", "a.docm", office),
                Arguments.of("macros inside", "a.docx", Files.packed(TYPES, "word/a.xml", "word/vbaProject.bin")),
                Arguments.of("a table called a text", "a.docx", Files.packed(TYPES, "xl/workbook.xml")),
                Arguments.of("an archive called a text", "a.docx", Files.packed("word/a.exe")),
                Arguments.of("half an archive", "a.docx", Arrays.copyOf(office, office.length / 2)),
                Arguments.of("a program called a note", "a.txt", new byte[] {'M', 'Z', 0, 3}),
                Arguments.of("broken text", "a.csv", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0}),
                Arguments.of("no ending", "pdf.", Files.pdf("x")),
                Arguments.of("nothing", "a.pdf", new byte[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void notTaken(String what, String name, byte[] content) {
        assertThat(AttachmentForm.of(name, content)).as(what).isNull();
    }

    /// The name of the form alone is the name of a file without an ending.
    @Test
    void hasAnEnding() {
        @Nullable AttachmentForm found = AttachmentForm.of("pdf", Files.pdf("x"));

        assertThat(found).isNull();
    }

    @Test
    void knowsEachEndingOnce() {
        assertThat(AttachmentForm.allEndings()).doesNotHaveDuplicates().contains("pdf", "jpeg", "docx");
    }
}
