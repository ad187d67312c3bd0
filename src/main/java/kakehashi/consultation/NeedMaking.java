package kakehashi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import kakehashi.access.Caller;
import kakehashi.access.Wall;
import kakehashi.disclosure.Disclosure;
import kakehashi.need.Need;
import kakehashi.need.NeedSheet;
import kakehashi.need.Needs;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.Draft;
import kakehashi.publication.Lifecycle;
import kakehashi.publication.SheetRules;
import kakehashi.shared.Ids;

/// Makes needs of a consultation for who asked: drafts of their own, which they alone complete and publish. Who wrote
/// them down is tied to them, and reads them again when they are shared.
@ApplicationScoped
class NeedMaking {

    private final Needs needs;
    private final MadeNeeds made;
    private final Lifecycle lifecycle;
    private final Disclosure disclosure;
    private final SheetRules rules;
    private final Wall wall;
    private final Clock clock;

    NeedMaking(
            Needs needs,
            MadeNeeds made,
            Lifecycle lifecycle,
            Disclosure disclosure,
            SheetRules rules,
            Wall wall,
            Clock clock) {
        this.needs = needs;
        this.made = made;
        this.lifecycle = lifecycle;
        this.disclosure = disclosure;
        this.rules = rules;
        this.wall = wall;
        this.clock = clock;
    }

    /// @throws Refused [ContentRefusal.Invalid] naming which need is wrong; then none is made
    void make(Consultation of, NeedsDraft draft, Caller caller) {
        var language = Objects.requireNonNullElse(draft.language(), of.sheet.language());
        var sheets = draft.needs().stream()
                .map(proposal -> proposal.sheet(language, List.of(of.fields)))
                .toList();
        wall.asProduct(() -> {
            var drafts = sheets.stream().map(sheet -> drafted(of, sheet)).toList();
            requireGood(draft, drafts);
            for (int place = 0; place < drafts.size(); place++) {
                var need = lifecycle.begin(needs, drafts.get(place), caller);
                needs.flush();
                var engagement = disclosure.engage(need, Objects.requireNonNull(caller.account()), caller);
                made.persistAndFlush(new MadeNeed(of, need.id(), place, engagement));
            }
        });
    }

    private Need drafted(Consultation of, NeedSheet sheet) {
        var need = needs.draft(Ids.next(), of.organization, null, sheet, clock.instant());
        need.belongTo(of.asker);
        return need;
    }

    private void requireGood(NeedsDraft draft, List<Need> drafts) {
        var problems = new ArrayList<>(rules.check(draft));
        IntStream.range(0, drafts.size())
                .forEach(i -> problems(drafts.get(i)).stream()
                        .map(each -> Violation.inBody(
                                "needs[%d].%s".formatted(i, each.field().replaceFirst("\\.(ja|en)$", "")),
                                each.code(),
                                each.facts()))
                        .forEach(problems::add));
        if (!problems.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(problems));
        }
    }

    /// Also what a need lacks before it could be published: nobody shall get an empty one.
    private List<Violation> problems(Need need) {
        var problems = new ArrayList<>(lifecycle.problems(needs, new Draft<>(null, null, need.sheet()), need));
        problems.addAll(need.sheet().missing());
        return problems;
    }

    /// Throws the needs away that were made in a step that is taken back.
    ///
    /// @throws Refused [ConsultationRefusal.StepStands] when who asked has begun to work on one of them
    void unmake(Consultation of, Caller caller) {
        wall.asProduct(() -> {
            for (var link : made.of(of.id)) {
                unmake(link.need, link.engagement, caller);
            }
        });
    }

    private void unmake(UUID id, UUID engagement, Caller caller) {
        var need = needs.locked(id);
        if (need == null || need.revision() > 1) {
            throw new Refused(new ConsultationRefusal.StepStands());
        }
        disclosure.disengage(need, engagement, caller);
        lifecycle.erase(needs, need, caller);
    }
}
