package kakehashi.disclosure;

import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.access.Caller;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.Tie;
import kakehashi.access.Wall;
import kakehashi.need.Needs;
import kakehashi.problem.Refused;
import kakehashi.publication.Publishable;
import kakehashi.seed.Seeds;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// What binds the caller: the pledge of secrecy, and the records of others they are let in on.
@Path("/api/v1")
class OwnTiesResource {

    private final Needs needs;
    private final Seeds seeds;
    private final Pledges pledges;
    private final Disclosure disclosure;
    private final Callers callers;
    private final Wall wall;
    private final Event<TiesChanged> facts;
    private final Clock clock;

    OwnTiesResource(
            Needs needs,
            Seeds seeds,
            Pledges pledges,
            Disclosure disclosure,
            Callers callers,
            Wall wall,
            Event<TiesChanged> facts,
            Clock clock) {
        this.needs = needs;
        this.seeds = seeds;
        this.pledges = pledges;
        this.disclosure = disclosure;
        this.callers = callers;
        this.wall = wall;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param wording    name of the present wording
    /// @param acceptedAt when the caller made this pledge; null when they have not
    record PledgeView(
            String wording, LocalizedText text, @Nullable Instant acceptedAt) {}

    /// @param wording the wording read
    record PledgeDraft(@Nullable String wording) {}

    /// A record of others that the caller is let in on.
    ///
    /// @param accepts wording of an agreement that waits for the caller's own acceptance; null when none does
    record LetIn(
            RecordKind kind,
            UUID id,
            @Nullable LocalizedText title,
            List<Tie> ties,
            @Nullable String accepts) {}

    record LetInList(List<LetIn> items) {}

    @GET
    @Path("/me/pledge")
    @Transactional
    public PledgeView pledge() {
        var account = Objects.requireNonNull(callers.signedInOrRefused().account());
        return new PledgeView(PledgeText.WORDING, PledgeText.text(), pledges.acceptedAt(account, PledgeText.WORDING));
    }

    /// Makes the pledge; without it nothing of others' that is not public is shown.
    @PUT
    @Path("/me/pledge")
    @Transactional
    public void make(PledgeDraft draft) {
        var account = Objects.requireNonNull(callers.signedInOrRefused().account());
        if (!PledgeText.WORDING.equals(draft.wording())) {
            throw new Refused(new DisclosureRefusal.OtherWording());
        }
        pledges.keep(account, PledgeText.WORDING, clock.instant());
        facts.fire(new TiesChanged(account));
    }

    /// The latest changed first.
    @GET
    @Path("/me/ties")
    @Transactional
    public LetInList ties() {
        var caller = callers.signedInOrRefused();
        var tied = caller.ties().records();
        var records = new ArrayList<Publishable<?>>();
        Stream.of(needs, seeds).forEach(room -> records.addAll(room.byIds(tied.keySet())));
        var readable = records.stream().map(Publishable::id).collect(Collectors.toSet());
        // what waits for an acceptance is named by its id, before it may be read
        var closed = tied.keySet().stream().filter(id -> !readable.contains(id)).toList();
        wall.asProduct(() -> Stream.of(needs, seeds).forEach(room -> records.addAll(room.byIds(closed))));
        return new LetInList(records.stream()
                .filter(record -> !tied.getOrDefault(record.id(), Set.of()).contains(Tie.BLOCKED))
                .sorted((one, other) -> other.updatedAt().compareTo(one.updatedAt()))
                .map(record -> letIn(record, tied, caller, readable.contains(record.id())))
                .filter(each -> each.title != null || each.accepts != null)
                .toList());
    }

    private LetIn letIn(Publishable<?> record, Map<UUID, Set<Tie>> tied, Caller caller, boolean readable) {
        var ties = EnumSet.copyOf(Objects.requireNonNull(tied.get(record.id())));
        var agreement = ties.contains(Tie.ACCEPTED) ? null : disclosure.agreement(record.id(), caller, clock.instant());
        return new LetIn(
                record.kind(),
                record.id(),
                readable && Policy.may(caller, Right.READ, record)
                        ? record.sheet().heading()
                        : null,
                List.copyOf(ties),
                agreement == null ? null : agreement.wording);
    }
}
