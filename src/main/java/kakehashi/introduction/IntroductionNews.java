package kakehashi.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.organization.Desk;
import kakehashi.organization.Organizations;
import org.jspecify.annotations.Nullable;

/// What can be told of an introduction to people who are away, and who these are.
@ApplicationScoped
public class IntroductionNews {

    private final Introductions introductions;
    private final MatchedRecords records;
    private final IntroductionViews views;
    private final MeetingCalendar calendar;
    private final Organizations organizations;
    private final Accounts accounts;

    IntroductionNews(
            Introductions introductions,
            MatchedRecords records,
            IntroductionViews views,
            MeetingCalendar calendar,
            Organizations organizations,
            Accounts accounts) {
        this.introductions = introductions;
        this.records = records;
        this.views = views;
        this.calendar = calendar;
        this.organizations = organizations;
        this.accounts = accounts;
    }

    /// Whom news is for, on one side.
    ///
    /// @param people       whoever is in charge, else everybody who speaks for the record
    /// @param researcher   the responsible person of the offer, with an account, when told with the desk
    /// @param organization whose desk it is
    /// @param desk         null when it names none
    public record Told(
            Set<UUID> people,
            @Nullable UUID researcher,
            UUID organization,
            @Nullable Desk desk) {}

    /// Null when the introduction or one of its records is no more.
    ///
    /// @param accepted whether the desk has accepted: some universities tell the researcher only then
    public @Nullable Told told(UUID introduction, Side side, boolean accepted) {
        var it = introductions.findById(introduction);
        var matched = it == null ? null : records.all(List.of(it)).get(it);
        if (it == null || matched == null) {
            return null;
        }
        var organization = matched.organizationOf(side);
        var desk = organizations.deskOf(organization);
        var owner = it.ownerOf(side);
        var people = owner == null
                ? accounts.those(organization, caller -> Policy.speaksFor(caller, matched.recordOf(side)))
                : Set.of(owner);
        boolean copied =
                side == Side.OFFER && (accepted || desk == null || desk.copiesOrDefault() == Desk.Copies.AT_ONCE);
        var researcher = copied && it.researcher != null ? accounts.ofProfile(it.researcher) : null;
        return new Told(people, researcher, organization, desk);
    }

    /// An introduction as one reader may know it at this moment.
    ///
    /// @param calendar the meeting for a calendar; null while no time is fixed
    public record News(IntroductionSummary introduction, byte @Nullable [] calendar) {}

    /// Null when the reader has no part in it any more.
    ///
    /// @param desk the side whose desk the reader stands for; null when they are somebody with an account
    public @Nullable News of(UUID introduction, Caller reader, @Nullable Side desk) {
        var it = introductions.findById(introduction);
        var matched = it == null ? null : records.all(List.of(it)).get(it);
        if (it == null || matched == null) {
            return null;
        }
        var side = desk == null ? matched.sideOf(reader) : desk;
        if (side == null || Introducing.isHidden(it, side)) {
            return null;
        }
        var summary = views.summaries(List.of(new Introductions.Seen(it, side)), reader)
                .getFirst();
        return new News(summary, it.meeting == null ? null : calendar.of(summary, reader.language()));
    }
}
