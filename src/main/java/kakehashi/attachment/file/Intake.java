package kakehashi.attachment.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.Ids;
import org.jspecify.annotations.Nullable;

/// What every file passes before it is kept: its name, its size, its form, the scanner.
@ApplicationScoped
public class Intake {

    private static final int LONGEST_NAME = 200;

    /// What no file can be called somewhere, would be called differently, or lets a name look like another.
    private static final String NOT_IN_NAMES = ".*[/\\\\:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Cs}].*";

    private final Scanner scanner;
    private final AttachmentConfig config;

    Intake(Scanner scanner, AttachmentConfig config) {
        this.scanner = scanner;
        this.config = config;
    }

    /// A file that was taken in and is not kept yet.
    public record Taken(Attachment told, byte[] content) {}

    /// @throws Refused [ContentRefusal.Invalid] when it cannot be called so
    public static String name(@Nullable String sent) {
        var name = sent == null ? "" : sent.strip();
        if (name.isEmpty()) {
            throw refused("required", Map.of());
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw refused("too-long", Map.of("max", LONGEST_NAME));
        }
        if (name.matches(NOT_IN_NAMES)) {
            throw refused("wrong-form", Map.of());
        }
        return name;
    }

    private static Refused refused(String code, Map<String, Object> facts) {
        return new Refused(new ContentRefusal.Invalid(List.of(Violation.inQuery("name", code, facts))));
    }

    /// Reads a file to its end.
    ///
    /// @param name a good one
    /// @throws Refused [ContentRefusal.BodyTooLarge] or [FileRefusal]
    public Taken take(String name, InputStream body) throws IOException {
        int limit = config.mebibytes() << 20;
        var content = body.readNBytes(limit + 1);
        if (content.length > limit) {
            throw new Refused(new ContentRefusal.BodyTooLarge(limit));
        }
        var form = AttachmentForm.of(name, content);
        if (form == null) {
            throw new Refused(new FileRefusal.WrongForm(String.join(", ", AttachmentForm.allEndings())));
        }
        boolean scanned = scanner.look(content);
        return new Taken(new Attachment(Ids.next(), name, form.mediaType(), content.length, scanned), content);
    }
}
