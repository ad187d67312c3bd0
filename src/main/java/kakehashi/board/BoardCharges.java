package kakehashi.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.access.Charges;
import kakehashi.access.Handing;
import kakehashi.access.Thing;
import kakehashi.audit.AuditLog;

/// Cards that somebody looks after, on whatever board.
@ApplicationScoped
class BoardCharges implements Charges {

    private final Cards cards;
    private final AuditLog audit;

    BoardCharges(Cards cards, AuditLog audit) {
        this.cards = cards;
        this.audit = audit;
    }

    @Override
    public Map<String, Long> count(UUID organization, UUID account) {
        return counts(of(organization, account));
    }

    private List<Card> of(UUID organization, UUID account) {
        return cards.ownedBy(account).stream()
                .filter(card -> card.organization.equals(organization))
                .toList();
    }

    private static Map<String, Long> counts(List<Card> cards) {
        return cards.isEmpty() ? Map.of() : Map.of("cards", (long) cards.size());
    }

    @Override
    public Map<String, Long> handOver(Handing handing) {
        var own = of(handing.organization(), handing.from().account());
        for (var card : own) {
            handing.requireAble(Thing.BOARD);
            card.passTo(handing.to().account());
            audit.record(handing.by(), "CARD_HANDED_OVER", Thing.BOARD.name(), card.id, card.revision);
        }
        return counts(own);
    }
}
