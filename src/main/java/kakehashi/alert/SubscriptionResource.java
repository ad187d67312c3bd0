package kakehashi.alert;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.Callers;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.SheetRules;
import kakehashi.publication.Turns;
import kakehashi.search.CatalogueQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/// What the caller wants to hear of.
@Path("/api/v1/me/subscriptions")
class SubscriptionResource {

    private final Subscriptions subscriptions;
    private final Askers askers;
    private final Callers callers;
    private final SheetRules rules;
    private final Turns turns;
    private final Clock clock;
    private final AlertConfig config;

    SubscriptionResource(
            Subscriptions subscriptions,
            Askers askers,
            Callers callers,
            SheetRules rules,
            Turns turns,
            Clock clock,
            AlertConfig config) {
        this.subscriptions = subscriptions;
        this.askers = askers;
        this.callers = callers;
        this.rules = rules;
        this.turns = turns;
        this.clock = clock;
        this.config = config;
    }

    record SubscriptionList(List<SubscriptionView> items) {}

    /// The latest first.
    @GET
    @Transactional
    public SubscriptionList list() {
        var caller = callers.signedInOrRefused();
        return new SubscriptionList(views(caller, subscriptions.of(account(caller))));
    }

    /// Keeps a question. One that is kept already is answered as it is; one that was deleted comes back.
    @POST
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "the subscription made, or the one that asks the same",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubscriptionView.class)))
    public RestResponse<SubscriptionView> subscribe(SubscriptionDraft draft) {
        var caller = callers.signedInOrRefused();
        requireNoProblems(problems(draft));
        var subscription = kept(draft, caller);
        return RestResponse.ResponseBuilder.<SubscriptionView>created(
                        URI.create("/api/v1/me/subscriptions/" + subscription.id()))
                .entity(view(caller, subscription))
                .build();
    }

    /// Renames, pauses, changes how often mail comes. A deleted subscription comes back.
    @PUT
    @Path("/{id}")
    @Transactional
    public SubscriptionView change(@PathParam("id") UUID id, SubscriptionChoice choice) {
        var caller = callers.signedInOrRefused();
        var problems = rules.check(choice);
        if (choice.name() != null && choice.name().isBlank()) {
            problems = List.of(Violation.inBody("name", "required"));
        }
        requireNoProblems(problems);
        var subscription = subscriptions.of(account(caller), id);
        apply(choice, subscription);
        return view(caller, subscription);
    }

    /// Deletes; for a while it can be taken back by changing it.
    @DELETE
    @Path("/{id}")
    @Transactional
    public void end(@PathParam("id") UUID id) {
        subscriptions.of(account(callers.signedInOrRefused()), id).end(clock.instant());
    }

    private void apply(SubscriptionChoice choice, Subscription subscription) {
        var now = clock.instant();
        subscription.revive();
        if (choice.name() != null) {
            subscription.rename(choice.name().strip());
        }
        if (choice.mail() != null) {
            subscription.send(choice.mail(), now, config);
        }
        if (choice.paused() != null && choice.paused() != subscription.isPaused()) {
            if (choice.paused()) {
                subscription.pause(now);
            } else {
                subscription.resume(now);
            }
        }
    }

    private Subscription kept(SubscriptionDraft draft, Caller caller) {
        var account = account(caller);
        var made = made(draft, caller);
        turns.await("subscriptions", account);
        var same = subscriptions.same(account, made.fingerprint());
        if (same != null) {
            same.revive();
            return same;
        }
        if (subscriptions.of(account).size() >= config.subscriptions()) {
            throw new Refused(new AlertRefusal.TooMany(config.subscriptions()));
        }
        made.send(requireNonNullElse(draft.mail(), Mailing.OFF), clock.instant(), config);
        subscriptions.persist(made);
        return made;
    }

    private Subscription made(SubscriptionDraft draft, Caller caller) {
        var name = requireNonNull(draft.name()).strip();
        if (draft.search() != null) {
            return Subscription.toSearch(account(caller), name, draft.search().normal(), clock.instant());
        }
        var asked = requireNonNull(draft.record());
        var asking =
                new AskingRecord(requireNonNull(asked.kind()), requireNonNull(asked.id()), requireNonNull(asked.of()));
        askers.requireReadable(caller, asking);
        return Subscription.toRecord(account(caller), name, asking, clock.instant());
    }

    private List<Violation> problems(SubscriptionDraft draft) {
        var problems = new ArrayList<>(rules.check(draft));
        if (draft.name() == null || draft.name().isBlank()) {
            problems.add(Violation.inBody("name", "required"));
        }
        if (draft.search() == null && draft.record() == null) {
            problems.add(Violation.inBody("search", "required"));
        }
        if (draft.search() != null && draft.record() != null) {
            problems.add(Violation.inBody("record", "one-only"));
        }
        if (draft.search() != null) {
            problems.addAll(problems(draft.search()));
        }
        if (draft.record() != null) {
            problems.addAll(problems(draft.record()));
        }
        return problems;
    }

    private static List<Violation> problems(CatalogueQuestion search) {
        if (search.isEmpty()) {
            return List.of(Violation.inBody("search", "required"));
        }
        return search.problems().stream()
                .map(each -> Violation.inBody("search." + each.field(), each.code(), each.facts()))
                .toList();
    }

    private static List<Violation> problems(SubscriptionDraft.RecordQuestion record) {
        var problems = new ArrayList<Violation>();
        if (record.kind() == null) {
            problems.add(Violation.inBody("record.kind", "required"));
        }
        if (record.id() == null) {
            problems.add(Violation.inBody("record.id", "required"));
        }
        if (record.of() == null) {
            problems.add(Violation.inBody("record.of", "required"));
        } else if (record.kind() != null && !AskingRecord.isPossible(record.kind(), record.of())) {
            problems.add(Violation.inBody("record.of", "unknown-code"));
        }
        return problems;
    }

    private static void requireNoProblems(List<Violation> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(problems));
        }
    }

    private SubscriptionView view(Caller caller, Subscription subscription) {
        return views(caller, List.of(subscription)).getFirst();
    }

    private List<SubscriptionView> views(Caller caller, List<Subscription> list) {
        var asked = askers.of(list);
        return list.stream()
                .map(each -> {
                    var asking = each.asking();
                    return new Fits.Asked(each, caller, asking == null ? null : asked.get(asking.id()));
                })
                .map(SubscriptionView::of)
                .toList();
    }

    private static UUID account(Caller caller) {
        return requireNonNull(caller.account());
    }
}
