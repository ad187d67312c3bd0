package kakehashi.operation;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Accounts;
import kakehashi.audit.AuditCheck;
import kakehashi.audit.AuditReport;
import kakehashi.audit.AuditReport.Asked;
import org.jspecify.annotations.Nullable;

/// Looks through the audit for lines that are not as the product wrote them; or, when asked for a record, a person or a
/// stretch of days, prints what it says of them, tab-separated.
@Singleton
class AuditTask implements Task {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final Set<String> OPTIONS = Set.of("--record", "--account", "--from", "--to");
    private static final String COLUMNS = "at\taccount\tname\taction\tkind\trecord\trevision%n";

    private final AuditCheck check;
    private final AuditReport report;
    private final Accounts accounts;

    AuditTask(AuditCheck check, AuditReport report, Accounts accounts) {
        this.check = check;
        this.report = report;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "audit";
    }

    /// @return 0 when the audit is whole or what was asked for was printed, 1 when it is not whole
    @Override
    public int run(List<String> arguments) throws IOException {
        return arguments.isEmpty() ? check() : print(asked(arguments));
    }

    private int check() throws IOException {
        var verdict = check.verdict();
        verdict.flaws()
                .forEach(flaw -> System.out.printf(
                        "%s\t%s\t%s%n",
                        flaw.kind(),
                        flaw.from() == flaw.to() ? flaw.from() : flaw.from() + "–" + flaw.to(),
                        flaw.line() == null ? "" : flaw.line()));
        if (verdict.found() > verdict.flaws().size()) {
            System.out.printf("… the first %d of %d%n", verdict.flaws().size(), verdict.found());
        }
        System.out.printf(
                "lines %d, waiting %d, anchors %d%nflaws %d%n",
                verdict.linked(), verdict.waiting(), verdict.anchors(), verdict.found());
        return verdict.isWhole() ? 0 : 1;
    }

    private int print(Asked asked) {
        var names = new HashMap<UUID, String>();
        System.out.printf(COLUMNS);
        report.lines(
                asked,
                line -> System.out.println(String.join(
                        "\t",
                        line.at().atZone(ZONE).toOffsetDateTime().toString(),
                        line.account() == null ? "" : line.account().toString(),
                        line.account() == null ? "" : names.computeIfAbsent(line.account(), this::name),
                        line.action(),
                        line.kindSaid(),
                        line.record().toString(),
                        Integer.toString(line.revision()))));
        return 0;
    }

    /// Empty when the account is gone.
    private String name(UUID account) {
        return Optional.ofNullable(accounts.nameOf(account)).orElse("");
    }

    private static Asked asked(List<String> arguments) {
        var options = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i += 2) {
            if (!OPTIONS.contains(arguments.get(i)) || i + 1 == arguments.size()) {
                throw new StartRefused("audit takes --record ID, --account ID, --from DAY, --to DAY, not %s"
                        .formatted(String.join(" ", arguments)));
            }
            options.put(arguments.get(i), arguments.get(i + 1));
        }
        return new Asked(
                id(options, "--record"), id(options, "--account"), day(options, "--from", 0), day(options, "--to", 1));
    }

    private static @Nullable UUID id(Map<String, String> options, String option) {
        var text = options.get(option);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new StartRefused("%s takes an id, not %s".formatted(option, text), malformed);
        }
    }

    /// @param later so many days: a stretch of days has its last one, too
    private static @Nullable Instant day(Map<String, String> options, String option, int later) {
        var text = options.get(option);
        try {
            return text == null
                    ? null
                    : LocalDate.parse(text).plusDays(later).atStartOfDay(ZONE).toInstant();
        } catch (DateTimeException malformed) {
            throw new StartRefused("%s takes a day like 2026-11-28, not %s".formatted(option, text), malformed);
        }
    }
}
