package kakehashi.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.clearance.form.Advice;
import kakehashi.clearance.form.Forms;
import kakehashi.need.Needs;
import kakehashi.organization.Organizations;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import kakehashi.researcher.Researchers;
import kakehashi.seed.Seeds;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// Shows checks, to each caller what the policy lets them read.
@ApplicationScoped
class ClearanceViews {

    private final Needs needs;
    private final Seeds seeds;
    private final Organizations organizations;
    private final Researchers researchers;
    private final Forms forms;
    private final Clock clock;

    ClearanceViews(
            Needs needs, Seeds seeds, Organizations organizations, Researchers researchers, Forms forms, Clock clock) {
        this.needs = needs;
        this.seeds = seeds;
        this.organizations = organizations;
        this.researchers = researchers;
        this.forms = forms;
        this.clock = clock;
    }

    /// A check with its record.
    Checked checked(Clearance clearance) {
        return checked(List.of(clearance)).getFirst();
    }

    /// In the order given; one statement for each kind of record.
    private List<Checked> checked(List<Clearance> clearances) {
        Map<UUID, Publishable<?>> records = new HashMap<>();
        for (Records<?, ? extends Publishable<?>> room : List.of(needs, seeds)) {
            var ids = clearances.stream()
                    .filter(each -> each.kind == room.kind())
                    .map(each -> each.record)
                    .collect(Collectors.toSet());
            room.byIds(ids).forEach(record -> records.put(record.id(), record));
        }
        return clearances.stream()
                .map(each -> new Checked(each, records.get(each.record)))
                .toList();
    }

    /// Those of `clearances` that the caller may know of, in the order given; at most four statements.
    List<ClearanceSummary> summaries(List<Clearance> clearances, Caller caller) {
        var seen = checked(clearances).stream()
                .filter(each -> Policy.may(caller, Right.EXIST, each))
                .toList();
        var names = names(seen.stream().map(Checked::clearance).toList());
        return seen.stream().map(each -> summary(each, names, caller)).toList();
    }

    ClearanceView view(Clearance clearance, Caller caller) {
        var checked = checked(clearance);
        var rights = Policy.readable(caller, checked);
        var inForce = forms.at(clock.instant());
        boolean draft = clearance.state == ClearanceState.DRAFT;
        var edition = draft ? inForce : forms.of(clearance.form, clearance.lists);
        boolean answers = rights.contains(Right.READ_OWN_ANSWERS);
        return new ClearanceView(
                summaries(List.of(clearance), caller).getFirst(),
                clearance.revision,
                answers ? FormView.of(edition) : null,
                answers && draft && !clearance.isUnder(inForce),
                answers ? clearance.answers : List.of(),
                rights.contains(Right.READ_ASSESSMENT) ? clearance.reason : null,
                rights.contains(Right.READ_ASSESSMENT) ? clearance.earlier : List.of());
    }

    private ClearanceSummary summary(Checked checked, Map<UUID, LocalizedText> names, Caller caller) {
        var it = checked.clearance();
        var rights = Policy.readable(caller, checked);
        if (!rights.contains(Right.READ_STATUS)) {
            return bare(it);
        }
        var now = clock.instant();
        boolean holds = it.holds(now);
        return new ClearanceSummary(
                it.id,
                it.reference(),
                it.kind,
                it.record,
                title(checked, caller),
                counterpart(it, names),
                it.state,
                rights.contains(Right.READ_OWN_ANSWERS) ? advice(it) : null,
                it.createdAt,
                it.submittedAt,
                it.submitter,
                days(it, now),
                it.decidedAt,
                it.decider,
                it.validUntil,
                it.state == ClearanceState.APPROVED && !holds ? it.endsAt : null,
                holds,
                it.message,
                allowed(checked, holds, caller));
    }

    private static ClearanceSummary bare(Clearance it) {
        return new ClearanceSummary(
                it.id,
                it.reference(),
                it.kind,
                it.record,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                List.of());
    }

    /// Before the answers were handed in, the record's own title, for who may read it.
    private static @Nullable LocalizedText title(Checked checked, Caller caller) {
        var record = checked.record();
        if (checked.clearance().title != null) {
            return checked.clearance().title;
        }
        return record != null && Policy.may(caller, Right.READ, record)
                ? record.sheet().heading()
                : null;
    }

    private @Nullable Advice advice(Clearance it) {
        return it.advised(forms.of(it.form, it.lists).form());
    }

    private static @Nullable Long days(Clearance it, Instant now) {
        if (it.submittedAt == null) {
            return null;
        }
        var until = ClearanceState.WAITING.contains(it.state) ? now : Objects.requireNonNullElse(it.decidedAt, now);
        return Duration.between(it.submittedAt, until).toDays();
    }

    private static List<Right> allowed(Checked checked, boolean holds, Caller caller) {
        var allowed = new ArrayList<Right>();
        for (var right : List.of(Right.SUBMIT, Right.DECIDE)) {
            if (Policy.may(caller, right, checked)) {
                allowed.add(right);
            }
        }
        var record = checked.record();
        if (holds && record != null && Policy.may(caller, Right.DECIDE, record)) {
            allowed.add(Right.REVOKE);
        }
        return allowed;
    }

    /// Whom a check is about, by the names they have now.
    Counterpart counterpart(Clearance it) {
        return counterpart(it, names(List.of(it)));
    }

    /// By the names they had when the answers were handed in, else by those they have now.
    private static Counterpart counterpart(Clearance it, Map<UUID, LocalizedText> names) {
        boolean draft = it.state == ClearanceState.DRAFT;
        var name = draft ? names.get(it.counterpart) : it.counterpartName;
        var person = draft && it.researcher != null ? names.get(it.researcher) : it.researcherName;
        return new Counterpart(
                it.counterpart,
                Objects.requireNonNullElse(name, LocalizedText.NONE),
                it.researcher,
                it.researcher == null ? null : Objects.requireNonNullElse(person, LocalizedText.NONE));
    }

    private Map<UUID, LocalizedText> names(List<Clearance> clearances) {
        var drafts = clearances.stream()
                .filter(each -> each.state == ClearanceState.DRAFT)
                .toList();
        var names = new HashMap<UUID, LocalizedText>();
        names.putAll(headings(organizations, ids(drafts, each -> each.counterpart)));
        names.putAll(headings(researchers, ids(drafts, each -> each.researcher)));
        return names;
    }

    private static Set<UUID> ids(List<Clearance> clearances, Function<Clearance, @Nullable UUID> id) {
        return clearances.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Map<UUID, LocalizedText> headings(
            Records<?, ? extends Publishable<?>> records, Collection<UUID> ids) {
        return records.byIds(ids).stream()
                .collect(Collectors.toMap(
                        Publishable::id, record -> record.sheet().heading()));
    }
}
