package kakehashi.coordinator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.access.Accounts;
import kakehashi.access.Wall;
import kakehashi.consultation.ConsultationState;
import kakehashi.consultation.DeskTally;
import kakehashi.deadline.Timetables;
import kakehashi.introduction.IntroductionTally;
import kakehashi.introduction.Step;
import kakehashi.organization.Desk;
import kakehashi.organization.Organizations;
import org.jspecify.annotations.Nullable;

/// Counts what people did for one organization, from what is kept of each case: who has left since is counted too.
@ApplicationScoped
class Activity {

    /// Steps that a report tells, as far as there are such: asked, answered, met, agreed.
    private static final List<String> TOLD = List.of("ASK", "ACCEPT", "DECLINE", "MEET", "AGREE");

    /// The second word on a scope is a word of agreement as the first one is.
    private static final Map<String, String> COUNTED_AS = Map.of("SETTLE", "AGREE");

    private static final Set<String> ANSWERS = Set.of("ACCEPT", "DECLINE");

    private final DeskTally desk;
    private final IntroductionTally introductions;
    private final Accounts accounts;
    private final Organizations organizations;
    private final Timetables timetables;
    private final Wall wall;

    Activity(
            DeskTally desk,
            IntroductionTally introductions,
            Accounts accounts,
            Organizations organizations,
            Timetables timetables,
            Wall wall) {
        this.desk = desk;
        this.introductions = introductions;
        this.accounts = accounts;
        this.organizations = organizations;
        this.timetables = timetables;
        this.wall = wall;
    }

    /// Names of the steps that a line counts, in the order in which they are taken.
    static List<String> steps() {
        var known = Stream.of(Step.values()).map(Enum::name).toList();
        return TOLD.stream().filter(known::contains).toList();
    }

    private static final class Deeds {
        long received;
        final Map<ConsultationState, Long> answers = new EnumMap<>(ConsultationState.class);
        long needs;
        final Map<String, Long> steps = new HashMap<>();
        final List<Integer> days = new ArrayList<>();

        ActivityLine line(@Nullable String name) {
            return new ActivityLine(name, received, answers, needs, steps, median());
        }

        private @Nullable Double median() {
            var sorted = days.stream().sorted().toList();
            int half = sorted.size() / 2;
            if (sorted.isEmpty()) {
                return null;
            }
            return sorted.size() % 2 == 1
                    ? Double.valueOf(sorted.get(half))
                    : Double.valueOf((sorted.get(half - 1) + sorted.get(half)) / 2.0);
        }
    }

    /// A line for everybody who belongs there and for whoever did something there, by name; who is gone comes last.
    List<ActivityLine> of(UUID organization, Period period) {
        // whoever manages an organization need not see each of its cases
        var deeds = wall.asProduct(() -> deeds(organization, period));
        var people = new LinkedHashSet<UUID>();
        accounts.people(organization).forEach(person -> people.add(person.account()));
        people.addAll(deeds.keySet());
        var names = accounts.names(people);
        return people.stream()
                .map(account -> deeds.getOrDefault(account, new Deeds()).line(names.get(account)))
                .sorted(Comparator.comparing(ActivityLine::name, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /// What one person did for an organization.
    ActivityLine of(UUID organization, UUID account, Period period) {
        var deeds = wall.asProduct(() -> deeds(organization, period));
        return deeds.getOrDefault(account, new Deeds()).line(accounts.nameOf(account));
    }

    private Map<UUID, Deeds> deeds(UUID organization, Period period) {
        var begin = period.begin(timetables.zone());
        var over = period.over(timetables.zone());
        var calendar = organizations.deskOf(organization);
        var all = new LinkedHashMap<UUID, Deeds>();
        desk.received(organization, begin, over).forEach((account, count) -> of(account, all).received = count);
        desk.answered(organization, begin, over).forEach(each -> count(each, of(each.account(), all), calendar));
        introductions.taken(organization, begin, over).forEach(each -> count(each, of(each.account(), all), calendar));
        return all;
    }

    private static Deeds of(UUID account, Map<UUID, Deeds> all) {
        return all.computeIfAbsent(account, _ -> new Deeds());
    }

    private void count(DeskTally.Answered answered, Deeds deeds, @Nullable Desk calendar) {
        deeds.answers.merge(answered.outcome(), 1L, Long::sum);
        deeds.needs += answered.needs();
        deeds.days.add(timetables.between(answered.asked(), answered.at(), calendar));
    }

    private void count(IntroductionTally.Taken taken, Deeds deeds, @Nullable Desk calendar) {
        deeds.steps.merge(COUNTED_AS.getOrDefault(taken.step(), taken.step()), 1L, Long::sum);
        if (ANSWERS.contains(taken.step()) && taken.asked() != null) {
            deeds.days.add(timetables.between(taken.asked(), taken.at(), calendar));
        }
    }
}
