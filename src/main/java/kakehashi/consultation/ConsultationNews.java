package kakehashi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.deadline.Timetables;
import kakehashi.organization.Organizations;
import org.jspecify.annotations.Nullable;

/// What can be told of a consultation to people who are away, and who these are.
@ApplicationScoped
public class ConsultationNews {

    private final Consultations consultations;
    private final Organizations organizations;
    private final Accounts accounts;
    private final Timetables timetables;
    private final Clock clock;

    ConsultationNews(
            Consultations consultations,
            Organizations organizations,
            Accounts accounts,
            Timetables timetables,
            Clock clock) {
        this.consultations = consultations;
        this.organizations = organizations;
        this.accounts = accounts;
        this.timetables = timetables;
        this.clock = clock;
    }

    /// Null when the reader has no part in it any more.
    ///
    /// @param desk whose desk the reader stands for; null when they are somebody with an account
    public @Nullable ConsultationBrief of(UUID consultation, Caller reader, @Nullable UUID desk) {
        var it = consultations.findById(consultation);
        if (it == null) {
            return null;
        }
        boolean mayKnow = desk == null ? Policy.may(reader, Right.READ, it.guarded()) : desk.equals(it.receiver);
        if (!mayKnow) {
            return null;
        }
        var owners = organizations.cards(List.of(it.organization, it.receiver));
        boolean atTheDesk = desk != null || it.receiver.equals(reader.organization());
        return new ConsultationBrief(
                it.id,
                it.reference(),
                it.state,
                owners.get(it.organization),
                owners.get(it.receiver),
                it.state.isOpen() && atTheDesk,
                it.due(),
                it.isOverdue(timetables.day(clock.instant())));
    }

    /// Who answers at the desk: whoever has it, else everybody who can.
    public Set<UUID> answering(ConsultationFact.About about) {
        if (about.assignee() != null) {
            return Set.of(about.assignee());
        }
        var it = consultations.findById(about.id());
        if (it == null) {
            return Set.of();
        }
        return accounts.those(about.receiver(), caller -> Policy.may(caller, Right.EDIT, it.guarded()));
    }
}
