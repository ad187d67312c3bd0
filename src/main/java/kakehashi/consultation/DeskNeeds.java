package kakehashi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.access.Caller;

/// Which needs a desk made of what it was asked, for those who answer there; of which question is not told.
@ApplicationScoped
public class DeskNeeds {

    private final MadeNeeds made;

    DeskNeeds(MadeNeeds made) {
        this.made = made;
    }

    /// Ids of needs in whatever stage, made at the desk of the caller's organization; none for who does not answer
    /// there.
    public Set<UUID> madeAtTheDeskOf(Caller caller) {
        var desk = caller.organization();
        return desk == null || !Receiver.isAnsweredBy(caller)
                ? Set.of()
                : made.at(desk).stream().map(each -> each.need).collect(Collectors.toSet());
    }
}
