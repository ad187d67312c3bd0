package kakehashi.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// The markup of mail, in `templates/notice`.
@CheckedTemplate(basePath = "notice")
final class LetterTemplates {

    private LetterTemplates() {}

    static native TemplateInstance letter(Letter letter);
}
