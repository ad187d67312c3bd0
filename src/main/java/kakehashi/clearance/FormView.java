package kakehashi.clearance;

import java.util.List;
import kakehashi.clearance.form.ControlList;
import kakehashi.clearance.form.Edition;
import kakehashi.clearance.form.Question;
import kakehashi.shared.LocalizedText;

/// What is asked, as clients show it.
///
/// @param edition to be sent with the answers
/// @param address where the law it follows is explained
/// @param lists   which version of whose list a question is answered by
record FormView(
        String version,
        String edition,
        LocalizedText name,
        String address,
        List<QuestionView> questions,
        List<ListView> lists) {

    /// One question, and what its words mean.
    record QuestionView(String id, LocalizedText text, LocalizedText hint) {}

    /// One version of a list that somebody else keeps.
    record ListView(
            String id, String version, String question, LocalizedText name, LocalizedText authority, String address) {}

    static FormView of(Edition edition) {
        var form = edition.form();
        return new FormView(
                form.version(),
                edition.code(),
                form.name(),
                form.address(),
                form.questions().stream().map(FormView::view).toList(),
                edition.lists().stream().map(FormView::view).toList());
    }

    private static QuestionView view(Question question) {
        return new QuestionView(question.id(), question.text(), question.hint());
    }

    private static ListView view(ControlList list) {
        return new ListView(list.id(), list.version(), list.question(), list.name(), list.authority(), list.address());
    }
}
