package kakehashi.notification;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.Callers;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import org.jspecify.annotations.Nullable;

/// The caller's own notices over HTTP.
@Path("/api/v1")
class NoticeResource {

    private static final int SHOWN = 50;

    private final Notices notices;
    private final NoticeSettings settings;
    private final NoticeNews news;
    private final Callers callers;
    private final Clock clock;

    NoticeResource(Notices notices, NoticeSettings settings, NoticeNews news, Callers callers, Clock clock) {
        this.notices = notices;
        this.settings = settings;
        this.news = news;
        this.callers = callers;
        this.clock = clock;
    }

    /// @param unread how many of these were not read
    record NoticeList(List<NoticeView> items, long unread) {}

    /// How notices of each group come by mail.
    record NoticeChoices(
            @Nullable NoticeMailing introductions,
            @Nullable NoticeMailing messages,
            @Nullable NoticeMailing consultations,
            @Nullable NoticeMailing records,
            @Nullable NoticeMailing colleagues,
            @Nullable NoticeMailing reminders) {}

    /// The latest 50, the latest first; what the caller has no part in any more is left out.
    @GET
    @Path("/me/notices")
    @Transactional
    public NoticeList list() {
        var caller = callers.signedInOrRefused();
        var items = notices.latest(account(caller), SHOWN).stream()
                .map(notice -> view(notice, caller))
                .filter(Objects::nonNull)
                .toList();
        return new NoticeList(items, items.stream().filter(each -> !each.read()).count());
    }

    private @Nullable NoticeView view(Notice notice, Caller caller) {
        var found = news.of(notice, caller);
        return found == null ? null : NoticeView.of(notice, found.told());
    }

    /// Takes all of them for read.
    ///
    /// @param about id of an introduction or anything else: those alone that tell of it
    @PUT
    @Path("/me/notices/reading")
    @Transactional
    public void readAll(@QueryParam("about") @Nullable UUID about) {
        notices.readAll(account(callers.signedInOrRefused()), about, clock.instant());
    }

    @PUT
    @Path("/me/notices/{id}/reading")
    @Transactional
    public void read(@PathParam("id") UUID id) {
        notices.of(account(callers.signedInOrRefused()), id).readAt = clock.instant();
    }

    @DELETE
    @Path("/me/notices/{id}/reading")
    @Transactional
    public void unread(@PathParam("id") UUID id) {
        notices.of(account(callers.signedInOrRefused()), id).readAt = null;
    }

    @GET
    @Path("/me/notices/settings")
    @Transactional
    public NoticeChoices choices() {
        return choices(settings.of(account(callers.signedInOrRefused())));
    }

    /// Says how notices come by mail from now on; what is left out stays.
    @PUT
    @Path("/me/notices/settings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public NoticeChoices choose(NoticeChoices wanted) {
        var account = account(callers.signedInOrRefused());
        put(account, NoticeGroup.INTRODUCTIONS, wanted.introductions());
        put(account, NoticeGroup.MESSAGES, wanted.messages());
        put(account, NoticeGroup.CONSULTATIONS, wanted.consultations());
        put(account, NoticeGroup.RECORDS, wanted.records());
        put(account, NoticeGroup.COLLEAGUES, wanted.colleagues());
        put(account, NoticeGroup.REMINDERS, wanted.reminders());
        return choices(settings.of(account));
    }

    private void put(UUID account, NoticeGroup group, @Nullable NoticeMailing mailing) {
        if (mailing == NoticeMailing.OFF && group == NoticeGroup.REMINDERS) {
            throw new Refused(new ContentRefusal.Invalid(List.of(Violation.inBody("reminders", "unknown-code"))));
        }
        if (mailing != null) {
            settings.put(account, group, mailing);
        }
    }

    private static NoticeChoices choices(Map<NoticeGroup, NoticeMailing> all) {
        return new NoticeChoices(
                all.get(NoticeGroup.INTRODUCTIONS),
                all.get(NoticeGroup.MESSAGES),
                all.get(NoticeGroup.CONSULTATIONS),
                all.get(NoticeGroup.RECORDS),
                all.get(NoticeGroup.COLLEAGUES),
                all.get(NoticeGroup.REMINDERS));
    }

    private static UUID account(Caller caller) {
        return Objects.requireNonNull(caller.account());
    }
}
