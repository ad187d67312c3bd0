package kakehashi.coordinator;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Secret;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.publication.Revision;
import kakehashi.publication.SheetRules;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The directory of coordinators and one's own card in it, for coordinators alone.
@Path("/api/v1")
class CoordinatorResource {

    private static final String PURPOSE = "coordinators";

    private final CoordinatorCards cards;
    private final Directory directory;
    private final Callers callers;
    private final SheetRules rules;
    private final Secret secret;
    private final Clock clock;

    CoordinatorResource(
            CoordinatorCards cards,
            Directory directory,
            Callers callers,
            SheetRules rules,
            Secret secret,
            Clock clock) {
        this.cards = cards;
        this.directory = directory;
        this.callers = callers;
        this.rules = rules;
        this.secret = secret;
        this.clock = clock;
    }

    /// @param items by name
    /// @param total how many there are on all pages
    record CoordinatorPage(
            List<Directory.CoordinatorEntry> items,
            int total,
            @Nullable String nextCursor) {}

    /// One's own card.
    ///
    /// @param sheet null while there is none
    record OwnCard(@Nullable CardSheet sheet) {}

    @GET
    @Path("/coordinators")
    @Transactional
    public CoordinatorPage list(
            @BeanParam CoordinatorParameters asked,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var caller = coordinator();
        CoordinatorParameters.requireLimit(limit);
        var found = directory.find(new Directory.Wish(asked.words(), asked.field(), asked.prefecture()));
        int from = cursor == null ? 0 : Integer.parseInt(secret.verified(PURPOSE, "cursor", cursor, caller));
        int to = Math.min(found.size(), from + limit);
        return new CoordinatorPage(
                found.subList(Math.min(from, to), to),
                found.size(),
                to < found.size() ? secret.signed(PURPOSE, String.valueOf(to), caller) : null);
    }

    /// The revision of a card that does not exist yet is 0.
    @GET
    @Path("/me/coordinator-card")
    @Transactional
    public RestResponse<OwnCard> own() {
        return answer(cards.findById(account(coordinator())));
    }

    /// Puts one's own card in the directory, or another text on it.
    ///
    /// @throws Refused [ContentRefusal.Invalid] or what another revision declines
    @PUT
    @Path("/me/coordinator-card")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public RestResponse<OwnCard> write(CardSheet sheet, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var caller = coordinator();
        var problems = rules.check(sheet);
        if (!problems.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(problems));
        }
        return answer(cards.write(
                account(caller), Objects.requireNonNull(caller.organization()), sheet, ifMatch, clock.instant()));
    }

    /// Takes one's own card out of the directory.
    @DELETE
    @Path("/me/coordinator-card")
    @Transactional
    public void hide() {
        cards.deleteById(account(coordinator()));
    }

    private Caller coordinator() {
        var caller = callers.current();
        Policy.requireCoordinator(caller);
        return caller;
    }

    private static UUID account(Caller caller) {
        return Objects.requireNonNull(caller.account());
    }

    private static RestResponse<OwnCard> answer(@Nullable CoordinatorCard card) {
        return RestResponse.ResponseBuilder.ok(new OwnCard(card == null ? null : card.sheet))
                .header("ETag", Revision.tag(card == null ? 0 : card.revision))
                .build();
    }
}
