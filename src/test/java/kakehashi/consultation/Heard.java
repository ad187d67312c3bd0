package kakehashi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/// Hears what happens to consultations, as rooms above do.
@ApplicationScoped
public class Heard {

    private final List<ConsultationFact> facts = new CopyOnWriteArrayList<>();

    void on(@Observes ConsultationFact fact) {
        facts.add(fact);
    }

    /// Of one consultation, in a word each.
    List<String> of(String id) {
        return facts.stream()
                .filter(fact -> fact.about().id().equals(UUID.fromString(id)))
                .map(fact -> switch (fact) {
                    case ConsultationFact.Received _ -> "received";
                    case ConsultationFact.Assigned _ -> "assigned";
                    case ConsultationFact.Stepped stepped -> stepped.state().name();
                    case ConsultationFact.TakenBack back -> "back to " + back.state();
                    case ConsultationFact.Reminded _ -> "reminded";
                    case ConsultationFact.Overdue _ -> "overdue";
                })
                .toList();
    }
}
