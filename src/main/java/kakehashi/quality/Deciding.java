package kakehashi.quality;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.exchange.RecordRooms;
import kakehashi.freshness.Confirming;
import kakehashi.problem.Refused;
import kakehashi.publication.Lifecycle;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import kakehashi.publication.Revision;
import kakehashi.publication.Sheet;
import kakehashi.publication.Versions;
import kakehashi.shared.Ids;

/// Takes decisions about what records want, and takes them back.
@ApplicationScoped
class Deciding {

    static final Period LATER = Period.ofDays(14);

    private final Decisions decisions;
    private final RecordRooms rooms;
    private final Lifecycle lifecycle;
    private final Versions versions;
    private final Confirming confirming;
    private final ObjectMapper json;
    private final Clock clock;

    Deciding(
            Decisions decisions,
            RecordRooms rooms,
            Lifecycle lifecycle,
            Versions versions,
            Confirming confirming,
            ObjectMapper json,
            Clock clock) {
        this.decisions = decisions;
        this.rooms = rooms;
        this.lifecycle = lifecycle;
        this.versions = versions;
        this.confirming = confirming;
        this.json = json;
        this.clock = clock;
    }

    /// @throws Refused what is missing of the draft, what the policy declines, or
    ///     [kakehashi.publication.PublicationRefusal.Stale] when a record is not as it was seen
    @Transactional
    Decision decide(ChoiceDraft draft, Caller caller) {
        var organization = caller.organization();
        if (organization == null) {
            throw new Refused(new AccessRefusal.OrganizationMissing());
        }
        return decide(rooms.of(requireNonNull(draft.kind())), draft, organization, caller);
    }

    private <S extends Sheet, R extends Publishable<S>> Decision decide(
            Records<S, R> records, ChoiceDraft draft, UUID organization, Caller caller) {
        var rule = requireNonNull(draft.rule());
        var choice = requireNonNull(draft.choice());
        var record = records.readableBy(caller, requireNonNull(draft.record()));
        Policy.require(caller, rule.right(record.stage()), record);
        var now = clock.instant();
        var decision = new Decision(Ids.next(), organization, rule, record, choice, caller, now);
        switch (choice) {
            case LATER -> decision.until = later(now);
            case DIFFERENT -> {}
            case ACCEPTED -> accept(records, decision, draft, caller);
        }
        if (draft.other() != null) {
            decision.other = records.readableBy(caller, draft.other()).id();
        }
        decisions.persist(decision);
        return decision;
    }

    private static Instant later(Instant now) {
        return now.atZone(ZoneOffset.UTC).plus(LATER).toInstant();
    }

    private <S extends Sheet, R extends Publishable<S>> void accept(
            Records<S, R> records, Decision decision, ChoiceDraft draft, Caller caller) {
        var seen = Revision.tag(requireNonNull(draft.revision()));
        var changed = switch (decision.rule) {
            case ENGLISH_TITLE ->
                revise(records, decision.record, caller, seen, sheet -> {
                    sheet.withObject("/title").put("en", draft.english());
                    return sheet;
                });
            case READINESS -> revise(records, decision.record, caller, seen, sheet -> sheet.put("trl", draft.trl()));
            case DUPLICATE -> merge(records, decision, draft, caller, seen);
            case UNCONFIRMED -> confirm(records, decision, caller, seen);
            case UNMATCHED -> throw new IllegalStateException("nothing is proposed");
        };
        decision.after = changed.revision();
    }

    private Publishable<?> confirm(Records<?, ?> records, Decision decision, Caller caller, String seen) {
        decision.unconfirmed = confirming.waiting(records.readableBy(caller, decision.record));
        return confirming.confirm(decision.record, caller, seen);
    }

    private <S extends Sheet, R extends Publishable<S>> R merge(
            Records<S, R> records, Decision decision, ChoiceDraft draft, Caller caller, String seen) {
        var goes = records.readableBy(caller, requireNonNull(draft.other()));
        decision.keep(goes);
        var given = given(goes, records.readableBy(caller, decision.record), caller);
        var gone = lifecycle.take(
                records,
                goes.id(),
                Merging.rightFor(goes),
                Publishable::giveWay,
                caller,
                Revision.tag(requireNonNull(draft.otherRevision())));
        decision.otherAfter = gone.revision();
        return revise(records, decision.record, caller, seen, sheet -> Merging.filled(sheet, given));
    }

    private <S extends Sheet, R extends Publishable<S>> R revise(
            Records<S, R> records, UUID id, Caller caller, String seen, UnaryOperator<ObjectNode> change) {
        var sheet = change.apply(tree(records.readableBy(caller, id).sheetFor(caller)));
        return lifecycle.revise(records, id, sheet(records, sheet), caller, seen);
    }

    private ObjectNode given(Publishable<?> goes, Publishable<?> stays, Caller caller) {
        return switch (Merging.given(goes, stays)) {
            case ALL -> tree(goes.sheetFor(caller));
            case PUBLIC -> tree(goes.publicPart());
            case NOTHING -> json.createObjectNode();
        };
    }

    private ObjectNode tree(Sheet sheet) {
        return json.valueToTree(sheet);
    }

    private <S extends Sheet> S sheet(Records<S, ?> records, JsonNode tree) {
        try {
            return json.treeToValue(tree, records.sheetType());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a sheet cannot be read", impossible);
        }
    }

    /// Takes back what the caller decided: what was put off comes up again, what was done is undone.
    ///
    /// @throws Refused [AccessRefusal.Hidden] for what somebody else decided, [QualityRefusal.TooLate] when a
    ///     record has changed since
    @Transactional
    void takeBack(UUID id, Caller caller) {
        var decision = decisions
                .locked(id)
                .filter(each -> each.isMadeBy(caller))
                .orElseThrow(() -> new Refused(new AccessRefusal.Hidden()));
        if (decision.choice == Choice.ACCEPTED) {
            revert(rooms.of(decision.kind), decision, caller);
        }
        decisions.delete(decision);
    }

    private <S extends Sheet, R extends Publishable<S>> void revert(
            Records<S, R> records, Decision decision, Caller caller) {
        var record = records.readableBy(caller, decision.record);
        decision.requireUntouched(record, decision.after);
        if (decision.unconfirmed != null) {
            confirming.takeBack(records, record.id(), decision.unconfirmed, caller, Revision.tag(decision.after));
        } else if (decision.after != decision.before) {
            var before = versions.version(record, decision.before, caller).sheet();
            lifecycle.revise(records, record.id(), sheet(records, before), caller, Revision.tag(decision.after));
        }
        var stage = decision.otherStage;
        if (stage != null) {
            var gone = records.readableBy(caller, requireNonNull(decision.other));
            decision.requireUntouched(gone, requireNonNull(decision.otherAfter));
            lifecycle.take(
                    records,
                    gone.id(),
                    Right.RETURN,
                    (other, now) -> other.restore(stage, decision.otherReach, now),
                    caller,
                    Revision.tag(gone.revision()));
        }
    }
}
