package kakehashi.coordinator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import org.jspecify.annotations.Nullable;

/// What can be told of an answer to whoever asked.
@ApplicationScoped
public class QuestionNews {

    private final Questions questions;
    private final Replies replies;
    private final Accounts accounts;

    QuestionNews(Questions questions, Replies replies, Accounts accounts) {
        this.questions = questions;
        this.replies = replies;
        this.accounts = accounts;
    }

    /// Null when the answer is gone, the question is somebody else's, or the reader is no coordinator any more.
    public @Nullable QuestionBrief of(UUID reply, Caller reader) {
        var it = Policy.coordinates(reader) ? replies.findById(reply) : null;
        var question = it == null ? null : questions.findById(it.question);
        return it == null || question == null || !question.account.equals(reader.account())
                ? null
                : new QuestionBrief(question.id, question.title, accounts.nameOf(it.account));
    }
}
