package kakehashi.coordinator;

import jakarta.validation.constraints.Size;
import java.util.List;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.Text;
import kakehashi.shared.LocalizedText;
import kakehashi.vocabulary.KnownCode;
import kakehashi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// A question on its way in.
///
/// @param fields     it is about, five-digit codes of the review sections
/// @param prefecture where help is wanted; null for anywhere
record QuestionDraft(
        @Nullable @Text(max = 80, line = true) String title,
        @Nullable @Text(max = QuestionDraft.MOST) String text,
        @Size(max = 20, message = "too-many") List<@KnownCode(Vocabulary.SMALL_SECTIONS) String> fields,
        @Nullable @KnownCode(Vocabulary.PREFECTURES) String prefecture) {

    /// Characters of a question, and of an answer.
    static final int MOST = 2_000;

    QuestionDraft {
        title = LocalizedText.present(title);
        text = LocalizedText.present(text);
        fields = fields == null ? List.of() : List.copyOf(fields);
        prefecture = LocalizedText.present(prefecture);
    }

    /// @throws Refused [ContentRefusal.Invalid]
    String titleOrRefused() {
        return present("title", title);
    }

    /// @throws Refused [ContentRefusal.Invalid]
    String textOrRefused() {
        return present("text", text);
    }

    static String present(String field, @Nullable String text) {
        if (text == null) {
            throw new Refused(new ContentRefusal.Invalid(List.of(Violation.inBody(field, "required"))));
        }
        return text;
    }
}
