package kakehashi.publication;

import static kakehashi.testing.Api.draft;
import static kakehashi.testing.Api.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.audit.AuditLine;
import kakehashi.audit.AuditReport;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Images;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Who reads what not everybody may read leaves a line in the audit, and nobody else does.
@QuarkusTest
class ReadsTest {

    @Inject
    AuditReport report;

    @Inject
    Stored stored;

    @ParameterizedTest
    @CsvSource({
        "'',             READ,            RESTRICTED_READ",
        "/history,       HISTORY_READ,    HISTORY_READ",
        "/versions/1,    HISTORY_READ,    HISTORY_READ",
        "/matches,       READ,            ",
        "/reception,     ,                ",
    })
    void notesWhatAMemberReads(String part, String ofADraft, String ofAPublicOne) {
        var draft = draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var open = published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());

        assertThat(read(People.COORDINATOR, draft, part)).isEqualTo(200);
        assertThat(read(People.COORDINATOR, open, part)).isEqualTo(200);

        assertThat(notes(draft)).isEqualTo(ofADraft == null ? List.of() : List.of(ofADraft));
        assertThat(notes(open)).isEqualTo(ofAPublicOne == null ? List.of() : List.of(ofAPublicOne));
    }

    @Test
    void saysWhoItWasAndWhichRevision() {
        var made = draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed())
                .after(seed -> seed.revise(People.COORDINATOR, Sheets.seed("第二稿")));
        var reader = UUID.fromString(People.COORDINATOR.asks().get("/session").path("account.id"));

        made.read(People.COORDINATOR);
        made.read(People.COORDINATOR);

        assertThat(lines(made).stream().filter(line -> line.action().equals("READ")))
                .hasSize(2)
                .allSatisfy(line -> {
                    assertThat(line.account()).isEqualTo(reader);
                    assertThat(line.revision()).isEqualTo(2);
                });
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void notesEveryKind(RecordKind kind) {
        var keeper = kind == RecordKind.ORGANIZATION ? People.ADMIN : People.COORDINATOR;
        var made = draft(keeper, kind, Sheets.of(kind));

        made.read(keeper);

        assertThat(notes(made)).containsExactly("READ");
    }

    @Test
    void notesNothingOfWhatEverybodyMayRead() {
        var made = published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());

        assertThat(read(People.NOBODY, made, "")).isEqualTo(200);
        assertThat(read(People.COMPANY, made, "")).isEqualTo(200);
        assertThat(read(People.NEIGHBOUR, made, "/matches")).isEqualTo(200);

        assertThat(notes(made)).isEmpty();
    }

    @Test
    void notesNothingOfWhatWasNotShown() {
        var made = draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());

        assertThat(read(People.COMPANY, made, "")).isEqualTo(404);
        assertThat(read(People.COMPANY, made, "/history")).isEqualTo(404);
        assertThat(read(People.COORDINATOR, made, "/versions/7")).isEqualTo(404);

        assertThat(notes(made)).isEmpty();
    }

    @Test
    void notesPicturesOfADraft() {
        var made = draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var picture = Images.keptFor(made);

        assertThat(read(People.COORDINATOR, made, "/images/" + picture)).isEqualTo(200);

        assertThat(notes(made)).containsExactly("READ");
    }

    @Test
    void notesEachRecordOfAFile() {
        var draft = draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var open = published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var foreign = published(People.NEIGHBOUR, RecordKind.SEED, Sheets.aSeed());

        var file = People.COORDINATOR.asks().get("/exports?kind=seed").asString();

        assertThat(file).contains(draft.id().toString(), foreign.id().toString());
        assertThat(notes(draft)).containsExactly("EXPORTED");
        assertThat(notes(open)).containsExactly("EXPORTED");
        assertThat(notes(foreign)).isEmpty();
    }

    /// Whoever can stop the audit must not read in the dark.
    @Test
    void showsNothingThatCannotBeNoted() {
        var made = draft(People.COORDINATOR, RecordKind.SEED, Sheets.seed("書けなければ見せない"));
        stored.execute("alter table audit rename to audit_away");

        Response answer;
        try {
            answer = made.read(People.COORDINATOR);
        } finally {
            stored.execute("alter table audit_away rename to audit");
        }

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.asString()).doesNotContain("書けなければ見せない");
    }

    private static int read(People who, Made made, String part) {
        return who.asks().get(made.path() + part).statusCode();
    }

    private List<AuditLine> lines(Made made) {
        var lines = new ArrayList<AuditLine>();
        report.lines(new AuditReport.Asked(made.id(), null, null, null), lines::add);
        return lines;
    }

    /// All but the steps of its life.
    private List<String> notes(Made made) {
        return lines(made).stream()
                .map(AuditLine::action)
                .filter(action -> action.endsWith("READ") || action.equals("EXPORTED"))
                .toList();
    }
}
