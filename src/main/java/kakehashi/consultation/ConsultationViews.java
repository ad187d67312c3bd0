package kakehashi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.consultation.ConsultationView.NeedLine;
import kakehashi.consultation.ConsultationView.NoteView;
import kakehashi.consultation.ConsultationView.StepView;
import kakehashi.deadline.Timetables;
import kakehashi.need.Need;
import kakehashi.need.Needs;
import kakehashi.organization.Organizations;
import kakehashi.publication.Owner;
import kakehashi.shared.Marking;
import org.jspecify.annotations.Nullable;

/// Shows consultations, to each caller what the policy lets them read.
@ApplicationScoped
class ConsultationViews {

    private static final int OPENING = 120;

    private final Consultations consultations;
    private final MadeNeeds made;
    private final Notes notes;
    private final Needs needs;
    private final Organizations organizations;
    private final Accounts accounts;
    private final Timetables timetables;
    private final Clock clock;

    ConsultationViews(
            Consultations consultations,
            MadeNeeds made,
            Notes notes,
            Needs needs,
            Organizations organizations,
            Accounts accounts,
            Timetables timetables,
            Clock clock) {
        this.consultations = consultations;
        this.made = made;
        this.notes = notes;
        this.needs = needs;
        this.organizations = organizations;
        this.accounts = accounts;
        this.timetables = timetables;
        this.clock = clock;
    }

    /// Names of all that is shown at once.
    private record Names(Map<UUID, Owner> organizations, Map<UUID, String> people) {

        Person person(UUID account) {
            return new Person(account, people.getOrDefault(account, ""));
        }

        @Nullable
        Owner organization(@Nullable UUID id) {
            return id == null ? null : organizations.get(id);
        }
    }

    /// Those of `found` that the caller may read, in the order given; two statements.
    List<ConsultationSummary> summaries(Collection<Consultation> found, Caller caller) {
        var seen = found.stream()
                .filter(each -> Policy.may(caller, Right.READ, each.guarded()))
                .toList();
        var names = names(seen, List.of());
        return seen.stream().map(each -> summary(each, names)).toList();
    }

    ConsultationView view(Consultation it, Caller caller) {
        var guarded = it.guarded();
        var written = Policy.may(caller, Right.READ_NOTES, guarded) ? notes.of(it.id) : List.<Note>of();
        var links = made.of(it.id);
        boolean leads = Policy.may(caller, Right.EDIT, guarded);
        boolean asks = caller.account() != null && it.team().contains(caller.account());
        var sentOn = asks ? consultations.sentOnFrom(it.id) : null;
        var names = names(List.of(it), written);
        return new ConsultationView(
                summary(it, names),
                it.revision,
                Marking.SECRET,
                it.sheet,
                it.answer,
                names.organization(it.referredTo),
                names.organization(it.referredBy),
                sentOn == null ? null : sentOn.id,
                it.steps.stream()
                        .map(step -> new StepView(step.state(), names.person(step.by()), step.at()))
                        .toList(),
                lines(links, caller),
                links.size(),
                written.stream()
                        .map(note -> new NoteView(note.id, names.person(note.account), note.at, note.text))
                        .toList(),
                leads ? it.state.next() : Set.of(),
                it.canBeTakenBack(caller.account(), clock.instant())
                        ? it.steps.getLast().at().plus(Consultation.UNDO)
                        : null,
                Policy.allowed(caller, guarded));
    }

    /// The needs that the caller may know of.
    private List<NeedLine> lines(List<MadeNeed> links, Caller caller) {
        var found = needs.byIds(links.stream().map(link -> link.need).toList());
        return links.stream()
                .flatMap(link -> found.stream().filter(need -> need.id().equals(link.need)))
                .filter(need -> Policy.may(caller, Right.READ, need))
                .map(ConsultationViews::line)
                .toList();
    }

    private static NeedLine line(Need need) {
        return new NeedLine(need.id(), need.sheet().title(), need.stage());
    }

    private ConsultationSummary summary(Consultation it, Names names) {
        return new ConsultationSummary(
                it.id,
                it.reference(),
                it.state,
                names.organization(it.organization),
                names.person(it.asker),
                names.organization(it.receiver),
                opening(it.sheet.problem()),
                it.prefecture,
                List.of(it.fields),
                it.assignee == null ? null : names.person(it.assignee),
                it.createdAt,
                it.due(),
                it.isOverdue(timetables.day(clock.instant())),
                it.closedAt,
                turn(it.state));
    }

    private static ConsultationSummary.Turn turn(ConsultationState state) {
        return switch (state) {
            case RECEIVED, SORTING, EXAMINING -> ConsultationSummary.Turn.DESK;
            case TURNED, REFERRED -> ConsultationSummary.Turn.ASKER;
            case ADVISED, DECLINED, WITHDRAWN -> ConsultationSummary.Turn.NOBODY;
        };
    }

    /// In one line.
    static String opening(String problem) {
        var line = problem.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= OPENING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, OPENING - 1)) + "…";
    }

    private Names names(List<Consultation> shown, List<Note> written) {
        var houses = new HashSet<UUID>();
        var people = new HashSet<UUID>();
        shown.forEach(it -> {
            Stream.of(it.organization, it.receiver).forEach(houses::add);
            Stream.concat(Stream.of(it.asker), it.steps.stream().map(Step::by)).forEach(people::add);
            Stream.of(it.referredTo, it.referredBy).filter(Objects::nonNull).forEach(houses::add);
            Stream.ofNullable(it.assignee).forEach(people::add);
        });
        written.forEach(note -> people.add(note.account));
        return new Names(organizations.cards(houses), accounts.names(people));
    }
}
