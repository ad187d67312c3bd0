package kakehashi.attachment.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/// What may be attached. The content has to be what the name says: whoever opens it trusts the name.
enum AttachmentForm {
    PDF("application/pdf", begins("255044462d"), "pdf"),
    PNG("image/png", begins("89504e470d0a1a0a"), "png"),
    JPEG("image/jpeg", begins("ffd8ff"), "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", office("word/"), "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", office("xl/"), "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", office("ppt/"), "pptx"),
    CSV("text/csv", AttachmentForm::isText, "csv"),
    TEXT("text/plain", AttachmentForm::isText, "txt");

    /// Macros: of all that a document can hold, what does harm when it is opened.
    private static final String MACROS = "vbaProject.bin";

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /// As Windows writes Japanese.
    private static final Charset CP932 = Charset.forName("windows-31j");

    private final String mediaType;
    private final Predicate<byte[]> content;
    private final List<String> endings;

    AttachmentForm(String mediaType, Predicate<byte[]> content, String... endings) {
        this.mediaType = mediaType;
        this.content = content;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    /// The form of a file called `name`, if that is what its content is.
    static @Nullable AttachmentForm of(String name, byte[] content) {
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> form.endings.contains(ending) && form.content.test(content))
                .findAny()
                .orElse(null);
    }

    /// All that a name may end in.
    static List<String> allEndings() {
        return Arrays.stream(values()).flatMap(form -> form.endings.stream()).toList();
    }

    private static Predicate<byte[]> begins(String hex) {
        var first = HexFormat.of().parseHex(hex);
        return content ->
                content.length >= first.length && Arrays.equals(content, 0, first.length, first, 0, first.length);
    }

    /// Office Open XML with its main part in `folder`. Only the list of what is in it is read: nothing is unpacked.
    private static Predicate<byte[]> office(String folder) {
        return content -> {
            try (var zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                    .get()) {
                var names = Collections.list(zip.getEntries()).stream()
                        .map(ZipArchiveEntry::getName)
                        .toList();
                return names.contains(CONTENT_TYPES)
                        && names.stream().anyMatch(name -> name.startsWith(folder))
                        && names.stream().noneMatch(name -> name.endsWith(MACROS));
            } catch (IOException | RuntimeException noZip) {
                return false; // the reader throws many kinds of runtime exceptions at damaged files
            }
        };
    }

    private static boolean isText(byte[] content) {
        return isTextIn(UTF_8, content) || isTextIn(CP932, content);
    }

    private static boolean isTextIn(Charset charset, byte[] content) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(character -> Character.isISOControl(character) && !Character.isWhitespace(character));
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }
}
