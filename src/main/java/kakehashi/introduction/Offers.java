package kakehashi.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kakehashi.access.Accounts;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.State;
import kakehashi.deadline.Timetables;
import kakehashi.disclosure.Disclosure;
import kakehashi.organization.Organizations;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedText;
import kakehashi.thread.Content;
import kakehashi.thread.Entries;
import kakehashi.thread.Entry;
import kakehashi.thread.Slot;
import org.jspecify.annotations.Nullable;

/// What has to hold between two sides before something can happen: whether they can be brought together, what binds
/// them to secrecy, which times one has offered the other.
@ApplicationScoped
class Offers {

    private final Introductions introductions;
    private final Entries entries;
    private final Organizations organizations;
    private final Accounts accounts;
    private final Disclosure disclosure;
    private final Timetables timetables;

    Offers(
            Introductions introductions,
            Entries entries,
            Organizations organizations,
            Accounts accounts,
            Disclosure disclosure,
            Timetables timetables) {
        this.introductions = introductions;
        this.entries = entries;
        this.organizations = organizations;
        this.accounts = accounts;
        this.disclosure = disclosure;
        this.timetables = timetables;
    }

    /// Why the two cannot be brought together; null when they can.
    @Nullable
    IntroductionRefusal obstacle(Matched matched, Side asking) {
        var need = matched.organizationOf(Side.NEED);
        var offer = matched.organizationOf(Side.OFFER);
        if (need.equals(offer)) {
            return new IntroductionRefusal.SameOrganization();
        }
        if (organizations.deskOf(need) == null || organizations.deskOf(offer) == null) {
            return new IntroductionRefusal.DeskMissing();
        }
        var asked = accounts.desk(matched.organizationOf(asking.other()), Language.JA);
        if (!Policy.may(asked, Right.READ, matched.recordOf(asking))) {
            return new IntroductionRefusal.NotReadable();
        }
        var open = introductions.open(matched.need().id(), matched.offer().id());
        return open == null ? null : new IntroductionRefusal.AlreadyAsked(open.id.toString());
    }

    /// How what is written now is kept: under an agreement on secrecy about the need, or before there is one.
    State secrecy(Matched matched) {
        var people = matched.offer().people();
        boolean bound = disclosure.binds(
                matched.need().id(), matched.offer().organization(), people.isEmpty() ? null : people.getFirst());
        return bound ? State.NDA : State.PRE_NDA;
    }

    /// Times as they can be offered.
    ///
    /// @param zone null for that of the product
    /// @throws Refused [ContentRefusal.Invalid] naming the time that cannot be
    Content.SlotOffer checked(List<Slot> slots, @Nullable String zone, @Nullable String text, Instant now) {
        var faults = IntStream.range(0, slots.size())
                .mapToObj(i -> faults("slots[%d]".formatted(i), slots.get(i), now))
                .flatMap(List::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(faults));
        }
        return new Content.SlotOffer(List.copyOf(slots), zone(zone), LocalizedText.present(text));
    }

    private static List<Violation> faults(String field, Slot slot, Instant now) {
        var faults = new ArrayList<Violation>();
        if (!slot.isPossible(now)) {
            faults.add(Violation.inBody(field, "not-plausible"));
        }
        if (slot.place() != null && slot.place().length() > Slot.LONGEST_PLACE) {
            faults.add(Violation.inBody(field + ".place", "too-long", Map.of("max", Slot.LONGEST_PLACE)));
        }
        return faults;
    }

    private String zone(@Nullable String zone) {
        if (zone == null) {
            return timetables.zone().getId();
        }
        try {
            return ZoneId.of(zone).getId();
        } catch (DateTimeException unknown) {
            throw new Refused(new ContentRefusal.Invalid(List.of(Violation.inBody("zone", "unknown-code"))));
        }
    }

    /// What `by` has offered for that time, the last time they did.
    ///
    /// @throws Refused [IntroductionRefusal.SlotNotOffered] unless they have and it is still to come
    Slot offered(Introduction it, Side by, Slot wanted, Instant now) {
        return entries.of(it.id).stream()
                .filter(entry -> wanted.isPossible(now) && by.name().equals(entry.side()))
                .map(Entry::content)
                .flatMap(content ->
                        content instanceof Content.SlotOffer(var slots, var _, var _) ? slots.stream() : Stream.of())
                .filter(wanted::isAt)
                .reduce((_, later) -> later)
                .orElseThrow(() -> new Refused(new IntroductionRefusal.SlotNotOffered()));
    }
}
