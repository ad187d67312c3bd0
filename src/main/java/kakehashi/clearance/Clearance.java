package kakehashi.clearance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.access.Caller;
import kakehashi.clearance.form.Advice;
import kakehashi.clearance.form.Answer;
import kakehashi.clearance.form.Edition;
import kakehashi.clearance.form.Form;
import kakehashi.clearance.form.Reply;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.Publishable;
import kakehashi.shared.Ids;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// One check of one record and one counterpart; what was decided is never changed.
@Entity
@Table(name = "clearances")
class Clearance {

    private static final int REFERENCE_DIGITS = 8;

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    RecordKind kind;

    UUID record;

    /// Whose record it is.
    UUID organization;

    /// The organization of the other side.
    UUID counterpart;

    /// One person of the other side; null for everybody there.
    @Nullable
    UUID researcher;

    @Enumerated(EnumType.STRING)
    ClearanceState state;

    int revision;

    /// Version of the form the answers were given under.
    String form;

    /// Versions of the lists, by list.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Map<String, String> lists;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<Answer> answers;

    /// As the form said when the answers were handed in; null before.
    @Enumerated(EnumType.STRING)
    @Nullable
    Advice advice;

    /// Of the record, when the answers were handed in; null before, as are the names of the other side.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Nullable
    LocalizedText title;

    @Column(name = "counterpart_name")
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Nullable
    LocalizedText counterpartName;

    @Column(name = "researcher_name")
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Nullable
    LocalizedText researcherName;

    @Column(name = "record_revision")
    int recordRevision;

    @Column(name = "created_by")
    UUID createdBy;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "submitted_by")
    @Nullable
    UUID submittedBy;

    @Nullable
    String submitter;

    @Column(name = "submitted_at")
    @Nullable
    Instant submittedAt;

    @Column(name = "decided_by")
    @Nullable
    UUID decidedBy;

    @Nullable
    String decider;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Nullable
    String reason;

    @Nullable
    String message;

    /// Earlier decisions to wait, the first one first.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<Hold> earlier;

    @Column(name = "valid_until")
    @Nullable
    Instant validUntil;

    /// What the approval opened details by.
    @Nullable
    UUID tie;

    /// When an approval ended, or will by itself; null while nobody knows.
    @Formula("approval_ends(tie)")
    @Nullable
    Instant endsAt;

    protected Clearance() {}

    /// A draft without answers.
    Clearance(
            Publishable<?> record, UUID counterpart, @Nullable UUID researcher, Edition edition, UUID by, Instant now) {
        this.id = Ids.next();
        this.kind = record.kind();
        this.record = record.id();
        this.organization = record.organization();
        this.counterpart = counterpart;
        this.researcher = researcher;
        this.state = ClearanceState.DRAFT;
        this.revision = 1;
        this.form = edition.form().version();
        this.lists = edition.listVersions();
        this.answers = List.of();
        this.earlier = List.of();
        this.recordRevision = record.revision();
        this.createdBy = by;
        this.createdAt = now;
    }

    /// What people call it by, on paper and on the phone.
    String reference() {
        var digits = id.toString();
        return digits.substring(digits.length() - REFERENCE_DIGITS).toUpperCase(Locale.ROOT);
    }

    /// Whether the answers were given under `edition`.
    boolean isUnder(Edition edition) {
        return form.equals(edition.form().version()) && lists.equals(edition.listVersions());
    }

    boolean holds(Instant now) {
        return state == ClearanceState.APPROVED && (endsAt == null || now.isBefore(endsAt));
    }

    /// What the form says to the answers given; null while a question is open.
    @Nullable
    Advice advised(Form form) {
        return advice == null ? form.advise(replies()) : advice;
    }

    private Map<String, Reply> replies() {
        var replies = new HashMap<String, Reply>();
        answers.forEach(answer -> {
            if (answer.question() != null && answer.reply() != null) {
                replies.put(answer.question(), answer.reply());
            }
        });
        return replies;
    }

    /// Puts these answers in place of the present ones.
    ///
    /// @throws Refused [ClearanceRefusal.NotADraft]
    void answer(Edition edition, List<Answer> given) {
        requireDraft();
        form = edition.form().version();
        lists = edition.listVersions();
        answers = List.copyOf(given);
        revision++;
    }

    /// Hands the answers in, with the names that everything has now.
    ///
    /// @param edition in force now
    /// @throws Refused [ClearanceRefusal.NotADraft], [ClearanceRefusal.FormOutdated] or
    ///     [ClearanceRefusal.Incomplete]; the check is then unchanged
    void submit(Edition edition, Publishable<?> record, Counterpart with, Caller by, Instant now) {
        requireDraft();
        if (!isUnder(edition)) {
            throw new Refused(new ClearanceRefusal.FormOutdated(edition.form().version()));
        }
        requireComplete(edition.form());
        advice = edition.form().advise(replies());
        title = record.sheet().heading();
        recordRevision = record.revision();
        counterpartName = with.name();
        researcherName = with.person();
        submittedBy = by.account();
        submitter = by.name();
        submittedAt = now;
        step(ClearanceState.SUBMITTED);
    }

    private void requireComplete(Form asked) {
        var replies = replies();
        var open = new ArrayList<Violation>();
        asked.questions().forEach(question -> {
            if (!replies.containsKey(question.id())) {
                open.add(Violation.inBody("answers." + question.id(), "required"));
            }
        });
        if (!open.isEmpty()) {
            throw new Refused(new ClearanceRefusal.Incomplete(open));
        }
    }

    /// Notes what an officer decided.
    ///
    /// @throws Refused [ClearanceRefusal.NotSubmitted] or [ClearanceRefusal.AlreadyDecided]
    void decide(DecisionDraft draft, Caller by, Instant now) {
        requireWaiting();
        if (state == ClearanceState.HOLD) {
            earlier = Stream.concat(
                            earlier.stream(), Stream.of(new Hold(reason, message, Objects.requireNonNull(decidedAt))))
                    .toList();
        }
        reason = draft.reason();
        message = LocalizedText.present(draft.message());
        validUntil = draft.validUntil();
        decidedBy = by.account();
        decider = by.name();
        decidedAt = now;
        step(Objects.requireNonNull(draft.decision()).state());
    }

    /// @throws Refused [ClearanceRefusal.NotSubmitted] or [ClearanceRefusal.AlreadyDecided]
    void requireWaiting() {
        switch (state) {
            case DRAFT -> throw new Refused(new ClearanceRefusal.NotSubmitted());
            case APPROVED, REJECTED -> throw new Refused(new ClearanceRefusal.AlreadyDecided());
            case SUBMITTED, HOLD -> {
                // may be decided
            }
        }
    }

    private void requireDraft() {
        if (state != ClearanceState.DRAFT) {
            throw new Refused(new ClearanceRefusal.NotADraft());
        }
    }

    private void step(ClearanceState next) {
        state = next;
        revision++;
    }
}
