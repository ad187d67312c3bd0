package kakehashi.coordinator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.shared.Ids;
import org.jspecify.annotations.Nullable;

/// What one coordinator asks all others (誰か助けて). It belongs to the organization it was asked from.
@Entity
@Table(name = "coordinator_questions")
class Question {

    @Id
    UUID id;

    UUID organization;

    /// Who asks.
    UUID account;

    int revision;

    String title;

    String text;

    /// Five-digit codes. Never changed in place.
    String[] fields;

    /// Where help is wanted; null for anywhere.
    @Nullable
    String prefecture;

    @Column(name = "created_at")
    Instant createdAt;

    /// Null while it is open.
    @Column(name = "solved_at")
    @Nullable
    Instant solvedAt;

    protected Question() {}

    Question(UUID organization, UUID account, QuestionDraft draft, Instant now) {
        this.id = Ids.next();
        this.organization = organization;
        this.account = account;
        this.createdAt = now;
        write(draft);
    }

    /// Puts another text in place of the present one.
    void revise(QuestionDraft draft) {
        write(draft);
    }

    private void write(QuestionDraft draft) {
        title = draft.titleOrRefused();
        text = draft.textOrRefused();
        fields = draft.fields().toArray(String[]::new);
        prefecture = draft.prefecture();
        revision++;
    }

    /// Somebody has helped; again changes nothing.
    void solve(Instant now) {
        if (solvedAt == null) {
            solvedAt = now;
            revision++;
        }
    }

    /// Help is wanted after all.
    void reopen() {
        if (solvedAt != null) {
            solvedAt = null;
            revision++;
        }
    }

    boolean isSolved() {
        return solvedAt != null;
    }
}
