package kakehashi.introduction;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Secret;
import kakehashi.deadline.Timetables;
import kakehashi.exchange.CsvTable;
import kakehashi.organization.Organizations;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.FileName;
import kakehashi.shared.Marking;
import kakehashi.shared.RecordKind;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// All introductions the caller has part in, what they are asked before, and how fast organizations answer.
@Path("/api/v1")
class IntroductionQueueResource {

    private static final String PURPOSE = "introductions";
    private static final String CSV = "text/csv";
    private static final String IN_UTF_8 = ";charset=UTF-8";
    private static final int MOST = 100;

    /// As many rows as a file may have.
    private static final int WHOLE = 50_000;

    /// Answers of this time count for how fast an organization is.
    private static final Period LATELY = Period.ofYears(1);

    private final Introductions introductions;
    private final Introducing introducing;
    private final IntroductionViews views;
    private final Prospects prospects;
    private final Answers answers;
    private final Organizations organizations;
    private final IntroductionConfig config;
    private final Timetables timetables;
    private final Callers callers;
    private final Secret secret;
    private final Clock clock;

    IntroductionQueueResource(
            Introductions introductions,
            Introducing introducing,
            IntroductionViews views,
            Prospects prospects,
            Answers answers,
            Organizations organizations,
            IntroductionConfig config,
            Timetables timetables,
            Callers callers,
            Secret secret,
            Clock clock) {
        this.introductions = introductions;
        this.introducing = introducing;
        this.views = views;
        this.prospects = prospects;
        this.answers = answers;
        this.organizations = organizations;
        this.config = config;
        this.timetables = timetables;
        this.callers = callers;
        this.secret = secret;
        this.clock = clock;
    }

    /// @param states  how many there are in each state
    /// @param mine    how many wait for the caller's side
    /// @param overdue how many of these are overdue
    record IntroductionPage(
            List<IntroductionSummary> items,
            Map<IntroductionState, Long> states,
            long mine,
            long overdue,
            @Nullable String nextCursor) {}

    /// How fast an organization answers, from the requests of the last year.
    ///
    /// @param asked      how often it was to answer; null with too few to tell
    /// @param answered   how often it did
    /// @param medianDays working days half of its answers took at most
    /// @param promised   working days in which its desk promises to answer; null without a desk
    record AnswerPace(
            @Nullable Long asked,
            @Nullable Long answered,
            @Nullable Double medianDays,
            @Nullable Integer promised) {}

    /// What is due comes first, the longest overdue before all.
    ///
    /// @param states   all when none is named
    /// @param turn     `mine` for what waits for the caller's side, `theirs` for what waits for the other one
    /// @param due      `overdue` for what is
    /// @param assigned `me`, or `nobody` for what the whole desk has
    /// @param record   the need or the offer it is about
    @GET
    @Path("/introductions")
    @Transactional
    public IntroductionPage list(
            @QueryParam("state") @Nullable List<String> states,
            @QueryParam("turn") @Nullable String turn,
            @QueryParam("due") @Nullable String due,
            @QueryParam("assigned") @Nullable String assigned,
            @QueryParam("record") @Nullable UUID record,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var caller = callers.signedInOrRefused();
        if (limit < 1 || limit > MOST) {
            throw refused("limit", "out-of-range", Map.of("min", 1, "max", MOST));
        }
        var wish = wish(states, turn, due, assigned, record);
        int offset = cursor == null ? 0 : Integer.parseInt(secret.verified(PURPOSE, "cursor", cursor, caller));
        var found = introductions.page(caller, wish, today(), offset, limit + 1);
        return new IntroductionPage(
                views.summaries(found.items().stream().limit(limit).toList(), caller),
                found.counts().states(),
                found.counts().mine(),
                found.counts().overdue(),
                found.items().size() > limit ? secret.signed(PURPOSE, String.valueOf(offset + limit), caller) : null);
    }

    /// The same as a table for spreadsheets, in the caller's language.
    @GET
    @Path("/introductions/table")
    @Produces(CSV)
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "one introduction a line",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public Response table(
            @QueryParam("state") @Nullable List<String> states,
            @QueryParam("turn") @Nullable String turn,
            @QueryParam("due") @Nullable String due,
            @QueryParam("assigned") @Nullable String assigned,
            @QueryParam("record") @Nullable UUID record)
            throws IOException {
        var caller = callers.signedInOrRefused();
        Policy.requireProof(caller);
        var wish = wish(states, turn, due, assigned, record);
        var found = introductions.page(caller, wish, today(), 0, WHOLE).items();
        found.forEach(each ->
                introducing.noteReading("EXPORTED", each.introduction().id, each.introduction().revision, caller));
        var words = new IntroductionWords(caller.language(), timetables.zone());
        var bytes = new ByteArrayOutputStream();
        try (var table = new CsvTable(bytes, words.headings())) {
            for (var line : views.summaries(found, caller)) {
                table.add(words.cells(line));
            }
        }
        return Response.ok(bytes.toByteArray(), CSV + IN_UTF_8)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(Marking.CONFIDENTIAL, "introductions.csv"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /// What somebody needs to know before they ask for an introduction, and what they need not type again.
    ///
    /// @param kind of the offer: `seed` or `researcher`
    @GET
    @Path("/introductions/prospect")
    @Transactional
    public Prospect prospect(
            @QueryParam("need") @Nullable UUID need,
            @QueryParam("kind") @DefaultValue("seed") String kind,
            @QueryParam("offer") @Nullable UUID offer) {
        if (need == null || offer == null) {
            throw refused(need == null ? "need" : "offer", "required", Map.of());
        }
        var offered = Arrays.stream(RecordKind.values())
                .filter(each -> each.code().equals(kind))
                .findAny()
                .orElseThrow(() -> refused("kind", "unknown-code", Map.of()));
        return prospects.of(need, offered, offer, callers.signedInOrRefused());
    }

    /// How fast an organization answers, for everybody.
    @GET
    @Path("/organizations/{id}/answers")
    @Transactional
    public AnswerPace pace(@PathParam("id") UUID id) {
        organizations.readableBy(callers.current(), id);
        var since = clock.instant().atZone(timetables.zone()).minus(LATELY).toInstant();
        var pace = answers.of(id, since);
        var desk = organizations.deskOf(id);
        var promised = desk == null ? null : Integer.valueOf(timetables.daysOf(desk));
        return pace.asked() < config.leastAnswers()
                ? new AnswerPace(null, null, null, promised)
                : new AnswerPace(pace.asked(), pace.answered(), pace.median(), promised);
    }

    private LocalDate today() {
        return timetables.day(clock.instant());
    }

    private static Introductions.Wish wish(
            @Nullable List<String> states,
            @Nullable String turn,
            @Nullable String due,
            @Nullable String assigned,
            @Nullable UUID record) {
        return new Introductions.Wish(
                chosen(states),
                turn == null ? null : one("turn", turn, Map.of("mine", true, "theirs", false)),
                due != null && one("due", due, Map.of("overdue", true)),
                assigned == null
                        ? null
                        : one(
                                "assigned",
                                assigned,
                                Map.of(
                                        "me",
                                        Introductions.Wish.Assigned.ME,
                                        "nobody",
                                        Introductions.Wish.Assigned.NOBODY)),
                record);
    }

    private static <T> T one(String parameter, String word, Map<String, T> meanings) {
        var meant = meanings.get(word);
        if (meant == null) {
            throw refused(parameter, "unknown-code", Map.of());
        }
        return meant;
    }

    private static Set<IntroductionState> chosen(@Nullable List<String> names) {
        if (names == null) {
            return Set.of();
        }
        return names.stream()
                .map(name -> Arrays.stream(IntroductionState.values())
                        .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
                        .findAny()
                        .orElseThrow(() -> refused("state", "unknown-code", Map.of())))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(IntroductionState.class)));
    }

    private static Refused refused(String parameter, String code, Map<String, Object> facts) {
        return new Refused(new ContentRefusal.Invalid(List.of(Violation.inQuery(parameter, code, facts))));
    }
}
