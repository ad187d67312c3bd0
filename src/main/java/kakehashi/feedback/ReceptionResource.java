package kakehashi.feedback;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.need.Needs;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import kakehashi.researcher.Researchers;
import kakehashi.seed.Seeds;

/// What others think of a record, for the organization it belongs to.
@Path("/api/v1")
class ReceptionResource {

    private final Seeds seeds;
    private final Needs needs;
    private final Researchers researchers;
    private final Judgments judgments;
    private final Callers callers;

    ReceptionResource(Seeds seeds, Needs needs, Researchers researchers, Judgments judgments, Callers callers) {
        this.seeds = seeds;
        this.needs = needs;
        this.researchers = researchers;
        this.judgments = judgments;
        this.callers = callers;
    }

    @GET
    @Path("/seeds/{id}/reception")
    @Transactional
    public Reception ofSeed(@PathParam("id") UUID id) {
        return of(seeds, id);
    }

    @GET
    @Path("/needs/{id}/reception")
    @Transactional
    public Reception ofNeed(@PathParam("id") UUID id) {
        return of(needs, id);
    }

    @GET
    @Path("/researchers/{id}/reception")
    @Transactional
    public Reception ofResearcher(@PathParam("id") UUID id) {
        return of(researchers, id);
    }

    private Reception of(Records<?, ? extends Publishable<?>> room, UUID id) {
        var caller = callers.current();
        var record = room.readableBy(caller, id);
        Policy.require(caller, Right.HISTORY, record);
        return Reception.of(judgments.peopleByVerdict(id, record.organization()));
    }
}
