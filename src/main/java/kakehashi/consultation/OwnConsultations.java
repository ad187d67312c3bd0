package kakehashi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.PersonalData;
import org.jspecify.annotations.Nullable;

/// The questions a person asked, and what they wrote down at a desk. Both stay with the organizations when the account
/// goes: what is open is taken back from the desk, and what the person had there is nobody's again.
@ApplicationScoped
class OwnConsultations implements PersonalData {

    private final Consultations consultations;
    private final Notes notes;
    private final Asking asking;

    OwnConsultations(Consultations consultations, Notes notes, Asking asking) {
        this.consultations = consultations;
        this.notes = notes;
        this.asking = asking;
    }

    /// @param asked the latest first
    /// @param notes the oldest first
    record All(List<Told> asked, List<Written> notes) {}

    /// One question.
    record Told(
            UUID id,
            UUID receiver,
            ConsultationState state,
            ConsultationSheet sheet,
            @Nullable String answer,
            Instant createdAt,
            @Nullable Instant closedAt) {}

    /// One note.
    record Written(UUID consultation, Instant at, String text) {}

    @Override
    public String name() {
        return "consultations";
    }

    @Override
    public All of(Caller person) {
        var account = Objects.requireNonNull(person.account());
        return new All(
                consultations.askedBy(account).stream()
                        .map(it ->
                                new Told(it.id, it.receiver, it.state, it.sheet, it.answer, it.createdAt, it.closedAt))
                        .toList(),
                notes.by(account).stream()
                        .map(note -> new Written(note.consultation, note.at, note.text))
                        .toList());
    }

    @Override
    public void forget(Caller person) {
        var account = Objects.requireNonNull(person.account());
        consultations.askedBy(account).stream()
                .filter(it -> it.state.isOpen())
                .map(it -> consultations.locked(it.id))
                .filter(it -> it.state.isOpen())
                .forEach(it -> asking.withdraw(it, person));
        consultations.ledBy(account).stream()
                .map(it -> consultations.locked(it.id))
                .filter(it -> it.state.isOpen())
                .forEach(it -> it.assign(null));
    }
}
