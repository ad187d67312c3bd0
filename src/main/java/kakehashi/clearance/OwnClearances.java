package kakehashi.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.PersonalData;
import kakehashi.clearance.form.Answer;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// The checks a person began, handed in or decided. They stay when the account goes, as the law asks; names are taken
/// out when the term is over. What others wrote of somebody is for the university to give out.
@ApplicationScoped
class OwnClearances implements PersonalData {

    private final Clearances clearances;

    OwnClearances(Clearances clearances) {
        this.clearances = clearances;
    }

    /// One check.
    ///
    /// @param answers of whoever handed them in
    /// @param reason  of whoever decided
    record Told(
            UUID id,
            RecordKind kind,
            UUID record,
            ClearanceState state,
            Instant createdAt,
            @Nullable Instant submittedAt,
            @Nullable Instant decidedAt,
            List<Answer> answers,
            @Nullable String reason) {}

    @Override
    public String name() {
        return "clearances";
    }

    @Override
    public List<Told> of(Caller person) {
        var account = Objects.requireNonNull(person.account());
        return clearances.by(account).stream().map(it -> told(it, account)).toList();
    }

    private static Told told(Clearance it, UUID account) {
        boolean answered = account.equals(it.submittedBy == null ? it.createdBy : it.submittedBy);
        return new Told(
                it.id,
                it.kind,
                it.record,
                it.state,
                it.createdAt,
                it.submittedAt,
                it.decidedAt,
                answered ? it.answers : List.of(),
                account.equals(it.decidedBy) ? it.reason : null);
    }

    @Override
    public void forget(Caller person) {
        // kept by law
    }
}
