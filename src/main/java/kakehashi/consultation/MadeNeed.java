package kakehashi.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/// That a need was made of a consultation.
@Entity
@Table(name = "consultation_needs")
class MadeNeed {

    @Id
    UUID need;

    UUID consultation;

    UUID organization;

    UUID receiver;

    /// Among the needs of the consultation, from 0.
    int place;

    /// The tie by which the coordinator goes on with the need.
    UUID engagement;

    protected MadeNeed() {}

    MadeNeed(Consultation of, UUID need, int place, UUID engagement) {
        this.need = need;
        this.consultation = of.id;
        this.organization = of.organization;
        this.receiver = of.receiver;
        this.place = place;
        this.engagement = engagement;
    }
}
