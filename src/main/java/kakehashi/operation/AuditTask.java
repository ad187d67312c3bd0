package kakehashi.operation;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Accounts;
import kakehashi.access.Wall;
import kakehashi.audit.AuditCheck;
import kakehashi.audit.AuditReport;
import kakehashi.audit.AuditReport.Asked;
import kakehashi.evidence.EvidencePages;
import kakehashi.exchange.CsvTable;
import kakehashi.shared.Language;
import org.jspecify.annotations.Nullable;

/// Looks through the audit for lines that are not as the product wrote them; or, when asked for a record, a person or a
/// stretch of days, prints what it says of them, tab-separated, line by line or summed up by person and record.
@Singleton
class AuditTask implements Task {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final String BREACH = "--breach";
    private static final String CSV = "--csv";
    private static final String EVIDENCE = "--evidence";
    private static final String LANGUAGE = "--language";
    private static final Set<String> OPTIONS =
            Set.of("--record", "--account", "--from", "--to", BREACH, CSV, EVIDENCE, LANGUAGE);
    private static final String USAGE = "audit takes --record ID, --account ID, --from DAY, --to DAY,"
            + " and --breach with or without --csv FILE, or --evidence FILE with or without --language en, not %s";
    private static final String TAB = "\t";
    private static final String COLUMNS = "at\taccount\tname\taction\tkind\trecord\trevision%n";

    private final AuditCheck check;
    private final AuditReport report;
    private final BreachList breach;
    private final EvidencePages pages;
    private final Accounts accounts;
    private final Wall wall;

    AuditTask(
            AuditCheck check,
            AuditReport report,
            BreachList breach,
            EvidencePages pages,
            Accounts accounts,
            Wall wall) {
        this.pages = pages;
        this.check = check;
        this.report = report;
        this.breach = breach;
        this.accounts = accounts;
        this.wall = wall;
    }

    @Override
    public String name() {
        return "audit";
    }

    /// @return 0 when the audit is whole or what was asked for was printed, 1 when it is not whole
    @Override
    public int run(List<String> arguments) throws IOException {
        return wall.asProduct(() -> look(arguments));
    }

    private int look(List<String> arguments) throws IOException {
        if (arguments.isEmpty()) {
            return check();
        }
        var options = options(arguments);
        var asked = asked(options);
        if (options.containsKey(EVIDENCE)) {
            Files.writeString(
                    Path.of(options.getOrDefault(EVIDENCE, "")),
                    pages.forOperators(asked, language(options)).html());
        } else if (options.containsKey(BREACH)) {
            tally(asked, options.get(CSV));
        } else {
            print(asked);
        }
        return 0;
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

    private void tally(Asked asked, @Nullable String file) throws IOException {
        if (file == null) {
            System.out.println(String.join(TAB, BreachList.COLUMNS));
            breach.write(asked, ZONE, row -> System.out.println(String.join(TAB, row)));
            return;
        }
        try (var table = new CsvTable(Files.newOutputStream(Path.of(file)), BreachList.COLUMNS)) {
            var sum = breach.write(asked, ZONE, table::add);
            System.out.printf(
                    "rows %d, people %d, records %d, of them profiles %d%n",
                    sum.rows(), sum.people(), sum.records(), sum.profiles());
        }
    }

    private void print(Asked asked) {
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
    }

    /// Empty when the account is gone.
    private String name(UUID account) {
        return Optional.ofNullable(accounts.nameOf(account)).orElse("");
    }

    private static Map<String, String> options(List<String> arguments) {
        var options = new HashMap<String, String>();
        var left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            var option = left.removeFirst();
            boolean isFlag = option.equals(BREACH);
            if (!OPTIONS.contains(option) || (!isFlag && left.isEmpty())) {
                throw new StartRefused(USAGE.formatted(String.join(" ", arguments)));
            }
            options.put(option, isFlag ? "" : left.removeFirst());
        }
        if (options.containsKey(CSV) && !options.containsKey(BREACH)) {
            throw new StartRefused(USAGE.formatted(String.join(" ", arguments)));
        }
        return options;
    }

    private static Asked asked(Map<String, String> options) {
        return new Asked(
                id(options, "--record"), id(options, "--account"), day(options, "--from", 0), day(options, "--to", 1));
    }

    private static Language language(Map<String, String> options) {
        var code = options.getOrDefault(LANGUAGE, Language.JA.code());
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findAny()
                .orElseThrow(() -> new StartRefused("%s takes ja or en, not %s".formatted(LANGUAGE, code)));
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
