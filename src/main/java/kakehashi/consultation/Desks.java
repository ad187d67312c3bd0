package kakehashi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.deadline.Timetables;
import kakehashi.organization.Organization;
import kakehashi.organization.Organizations;
import kakehashi.problem.Violation;
import kakehashi.publication.Owner;
import kakehashi.shared.LocalizedText;
import kakehashi.vocabulary.Prefecture;
import org.jspecify.annotations.Nullable;

/// Which desks answer consultations, the nearest first.
@ApplicationScoped
class Desks {

    /// As many as a page can show; whoever looks for another one gives its name.
    private static final int MOST = 50;

    private static final Set<String> COMPANIES = Set.of("LARGE_COMPANY", "SMALL_COMPANY", "STARTUP");

    /// Who looks for partners and money, and does not answer questions.
    private static final Set<String> NOT_ANSWERING =
            Set.of("LARGE_COMPANY", "SMALL_COMPANY", "STARTUP", "INVESTOR", "FINANCIAL_INSTITUTION");

    private final Organizations organizations;
    private final Timetables timetables;
    private final Clock clock;

    Desks(Organizations organizations, Timetables timetables, Clock clock) {
        this.organizations = organizations;
        this.timetables = timetables;
        this.clock = clock;
    }

    static boolean isCompany(Owner home) {
        return !Collections.disjoint(home.types(), COMPANIES);
    }

    private static boolean answers(List<String> types) {
        return types.stream().anyMatch(type -> !NOT_ANSWERING.contains(type));
    }

    /// Desks that can be asked, those of the prefecture first, then those of its region, each by name.
    ///
    /// @param prefecture null when nobody knows where they are asked from
    /// @param name       a part of the organization's name in either language; empty for all
    /// @param besides    an organization that does not ask itself
    List<DeskView> near(@Nullable String prefecture, String name, @Nullable UUID besides) {
        var now = clock.instant();
        var wanted = name.strip().toLowerCase(Locale.ROOT);
        return organizations.withDesk().stream()
                .filter(each -> answers(each.sheet().types()) && !each.id().equals(besides))
                .filter(each -> wanted.isEmpty() || isNamed(each.sheet().name(), wanted))
                .sorted(Comparator.<Organization>comparingInt(
                                each -> distance(prefecture, each.sheet().prefecture()))
                        .thenComparing(each -> each.sheet().name().preferring(kakehashi.shared.Language.JA))
                        .thenComparing(Organization::id))
                .limit(MOST)
                .map(each -> view(each, prefecture, now))
                .toList();
    }

    private static boolean isNamed(LocalizedText name, String wanted) {
        return Stream.of(name.ja(), name.en())
                .filter(Objects::nonNull)
                .anyMatch(side -> side.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private DeskView view(Organization of, @Nullable String prefecture, Instant now) {
        var sheet = of.sheet();
        var desk = sheet.desk();
        return new DeskView(
                of.id(),
                sheet.name(),
                sheet.types(),
                desk == null ? null : desk.name(),
                timetables.daysOf(desk),
                timetables.from(now, desk, false).due(),
                sheet.prefecture(),
                prefecture != null && prefecture.equals(sheet.prefecture()));
    }

    /// 0 in the same prefecture, 1 in the same region, 2 elsewhere.
    private static int distance(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            return 2;
        }
        var here = Prefecture.of(from);
        var there = Prefecture.of(to);
        if (from.equals(to)) {
            return 0;
        }
        return here != null && there != null && here.block().equals(there.block()) ? 1 : 2;
    }

    /// Why the desk of `organization` cannot be asked, empty when it can.
    ///
    /// @param field that names it
    /// @param asks  the organization that asks
    List<Violation> faults(UUID organization, String field, UUID asks) {
        if (organization.equals(asks)) {
            return List.of(Violation.inBody(field, "own-organization"));
        }
        var card = organizations.cards(List.of(organization)).get(organization);
        if (card == null) {
            return List.of(Violation.inBody(field, "unknown-record"));
        }
        return answers(card.types()) && organizations.answers(organization)
                ? List.of()
                : List.of(Violation.inBody(field, "desk-missing"));
    }
}
