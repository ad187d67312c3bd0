package kakehashi.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.access.Caller;
import kakehashi.matching.Questions;
import kakehashi.need.Needs;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import kakehashi.researcher.Researchers;
import kakehashi.search.Question;
import kakehashi.seed.Seeds;
import kakehashi.shared.RecordKind;

/// The records that subscriptions ask for.
@ApplicationScoped
class Askers {

    private final Needs needs;
    private final Seeds seeds;
    private final Researchers researchers;
    private final Questions questions;

    Askers(Needs needs, Seeds seeds, Researchers researchers, Questions questions) {
        this.needs = needs;
        this.seeds = seeds;
        this.researchers = researchers;
        this.questions = questions;
    }

    /// @throws Refused [kakehashi.access.AccessRefusal.Hidden] when the caller may not read the record
    void requireReadable(Caller caller, AskingRecord asking) {
        room(asking.kind()).readableBy(caller, asking.id());
    }

    /// The records of those subscriptions that ask for one; at most one statement a kind.
    Map<UUID, Publishable<?>> of(Collection<Subscription> subscriptions) {
        Map<RecordKind, Set<UUID>> asked = subscriptions.stream()
                .map(Subscription::asking)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(
                        AskingRecord::kind, Collectors.mapping(AskingRecord::id, Collectors.toSet())));
        var found = new HashMap<UUID, Publishable<?>>();
        asked.forEach((kind, ids) -> room(kind).byIds(ids).forEach(each -> found.put(each.id(), each)));
        return found;
    }

    /// What the page of its matches asks, by what `reader` may read of the record.
    Question question(Publishable<?> asker, Caller reader, RecordKind of, int limit) {
        return Objects.requireNonNull(
                questions.of(asker, reader, of, limit), "a subscription keeps to what can be asked");
    }

    private Records<?, ? extends Publishable<?>> room(RecordKind kind) {
        return switch (kind) {
            case NEED -> needs;
            case SEED -> seeds;
            case RESEARCHER -> researchers;
            case ORGANIZATION -> throw noAsker();
        };
    }

    private static IllegalArgumentException noAsker() {
        return new IllegalArgumentException("organizations are not matched");
    }
}
