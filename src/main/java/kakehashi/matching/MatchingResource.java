package kakehashi.matching;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.access.Callers;
import kakehashi.need.Needs;
import kakehashi.organization.Organizations;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.Publishable;
import kakehashi.publication.Reads;
import kakehashi.publication.Records;
import kakehashi.publication.SharedRecords;
import kakehashi.researcher.Researchers;
import kakehashi.search.Admission;
import kakehashi.search.Question;
import kakehashi.search.SearchIndex;
import kakehashi.seed.Seeds;
import kakehashi.shared.RecordKind;

/// Ranks records for a text or for a saved record. Text being matched is never in an address.
@Path("/api/v1")
class MatchingResource {

    private final Questions questions;
    private final Matching matching;
    private final SearchIndex index;
    private final SharedRecords shared;
    private final Reads reads;
    private final Visible visible;
    private final Seeds seeds;
    private final Needs needs;
    private final Researchers researchers;
    private final Organizations organizations;
    private final Callers callers;

    MatchingResource(
            Questions questions,
            Matching matching,
            SearchIndex index,
            SharedRecords shared,
            Reads reads,
            Visible visible,
            Seeds seeds,
            Needs needs,
            Researchers researchers,
            Organizations organizations,
            Callers callers) {
        this.questions = questions;
        this.matching = matching;
        this.index = index;
        this.shared = shared;
        this.reads = reads;
        this.visible = visible;
        this.seeds = seeds;
        this.needs = needs;
        this.researchers = researchers;
        this.organizations = organizations;
        this.callers = callers;
    }

    /// Ranks for a text that is not saved.
    @POST
    @Path("/matches")
    @Transactional
    public MatchAnswer preview(MatchQuestion question) {
        long started = System.nanoTime();
        var asked = questions.of(question);
        return noted(asked.of(), answer(asked, started));
    }

    /// Seeds or researchers for a need.
    @GET
    @Path("/needs/{id}/matches")
    @Transactional
    public MatchAnswer ofNeed(
            @PathParam("id") UUID id,
            @QueryParam("of") @DefaultValue("seed") String of,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @BeanParam WideningParameters widening) {
        return of(needs, id, of, limit, widening);
    }

    /// Needs for a seed, or seeds like it.
    @GET
    @Path("/seeds/{id}/matches")
    @Transactional
    public MatchAnswer ofSeed(
            @PathParam("id") UUID id,
            @QueryParam("of") @DefaultValue("need") String of,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @BeanParam WideningParameters widening) {
        return of(seeds, id, of, limit, widening);
    }

    /// Needs for a researcher.
    @GET
    @Path("/researchers/{id}/matches")
    @Transactional
    public MatchAnswer ofResearcher(
            @PathParam("id") UUID id,
            @QueryParam("of") @DefaultValue("need") String of,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @BeanParam WideningParameters widening) {
        return of(researchers, id, of, limit, widening);
    }

    /// Seeds whose people wish to found a firm, for an investor; none for an organization without a thesis.
    @GET
    @Path("/organizations/{id}/matches")
    @Transactional
    public MatchAnswer ofOrganization(
            @PathParam("id") UUID id,
            @QueryParam("of") @DefaultValue("seed") String of,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @BeanParam WideningParameters widening) {
        return of(organizations, id, of, limit, widening);
    }

    private MatchAnswer of(
            Records<?, ? extends Publishable<?>> room, UUID id, String wanted, int limit, WideningParameters widening) {
        long started = System.nanoTime();
        var kind = kind(wanted, room.kind());
        var record = room.readableBy(callers.current(), id);
        // One more than asked where the asking record may find itself.
        int most = checked(limit) + (kind == record.kind() ? 1 : 0);
        var question = questions.of(record, callers.current(), kind, most);
        return question == null
                ? MatchAnswer.NONE
                : noted(kind, answer(widening.applied(question), started).without(id, limit));
    }

    private MatchAnswer answer(Question question, long started) {
        var caller = callers.current();
        var admission = new Admission(shared.readableBy(caller, EnumSet.of(question.of())));
        try (var candidates = index.candidates(question, admission)) {
            return visible.to(caller, question.of(), matching.answer(question, candidates, started));
        }
    }

    private MatchAnswer noted(RecordKind kind, MatchAnswer answer) {
        reads.noteFound(callers.current(), kind, answer.restricted());
        return answer;
    }

    private static RecordKind kind(String of, RecordKind by) {
        return Questions.sought(by).stream()
                .filter(kind -> kind.code().equals(of))
                .findAny()
                .orElseThrow(() -> refused("of", "unknown-code", Map.of()));
    }

    private static int checked(int limit) {
        if (limit < 1 || limit > Questions.MOST) {
            throw refused("limit", "out-of-range", Map.of("min", 1, "max", Questions.MOST));
        }
        return limit;
    }

    private static Refused refused(String parameter, String code, Map<String, Object> facts) {
        return new Refused(new ContentRefusal.Invalid(List.of(Violation.inQuery(parameter, code, facts))));
    }
}
