package kakehashi;

import static kakehashi.testing.Api.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kakehashi.shared.Language;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Bodies;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Bad input in records: the field, what is wrong with it in both languages, and nothing half-applied.
@QuarkusTest
class BadRecordsTest {

    @Inject
    Stored stored;

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // kind       | put where            | value                          | told of              | code
                //           | status
                // unknown field codes
                "SEED         | /fields              | [\"26020\",\"99999\"]          | fields[1]            | unknown-code        | 422",
                "SEED         | /fields              | [\"D\"]                        | fields[0]            | unknown-code        | 422",
                "SEED         | /eradFields          | [\"MAGIC\"]                    | eradFields[0]        | unknown-code        | 422",
                "NEED         | /fields              | [\"26O20\"]                    | fields[0]            | unknown-code        | 422",
                "RESEARCHER   | /fields              | [\"00000\"]                    | fields[0]            | unknown-code        | 422",
                "SEED         | /modes               | [\"HANDSHAKE\"]                | modes[0]             | unknown-code        | 400",
                "SEED         | /modes               | [3]                            | modes[0]             | unknown-code        | 400",
                "SEED         | /ipc                 | [\"H01M 10/0562\",\"Z99\"]     | ipc[1]               | wrong-form          | 422",
                "NEED         | /partner/prefectures | [\"48\"]                       | partner.prefectures[0] | unknown-code      | 422",
                "NEED         | /needKind            | \"LATER\"                      | needKind             | unknown-code        | 400",
                "ORGANIZATION | /prefecture          | \"00\"                         | prefecture           | unknown-code        | 422",
                // TRL 0 or 10
                "SEED         | /trl                 | 0                              | trl                  | out-of-range        | 422",
                "SEED         | /trl                 | 10                             | trl                  | out-of-range        | 422",
                "SEED         | /trl                 | -1                             | trl                  | out-of-range        | 422",
                "SEED         | /trl                 | 4.5                            | trl                  | wrong-type          | 400",
                "SEED         | /trl                 | \"four\"                       | trl                  | wrong-type          | 400",
                "NEED         | /trl                 | {\"min\":0,\"max\":3}          | trl.min              | out-of-range        | 422",
                "NEED         | /trl                 | {\"min\":3,\"max\":10}         | trl.max              | out-of-range        | 422",
                "NEED         | /trl                 | {\"min\":6,\"max\":3}          | trl                  | not-in-order        | 422",
                // half a date
                "NEED         | /deadline            | \"2027-04\"                    | deadline             | half-date           | 400",
                "NEED         | /deadline            | \"2027-02-30\"                 | deadline             | half-date           | 400",
                "RESEARCHER   | /birthDate           | \"1986-07\"                    | birthDate            | half-date           | 400",
                "RESEARCHER   | /birthDate           | \"1786-07-11\"                 | birthDate            | not-plausible       | 422",
                "RESEARCHER   | /degree              | {\"state\":\"DOCTOR\",\"obtainedOn\":\"2014\"} | degree.obtainedOn | half-date | 400",
                "RESEARCHER   | /degree              | {\"obtainedOn\":\"2014-03-25\"} | degree.state        | required            | 422",
                "RESEARCHER   | /degree              | {\"state\":\"DOCTORAL_COURSE\",\"enrolledOn\":\"2027-04-01\",\"expectedOn\":\"2027-03-31\"} | degree.enrolledOn | dates-not-in-order | 422",
                // wrong check digits
                "ORGANIZATION | /houjinNumber        | \"1234567890123\"              | houjinNumber         | wrong-check-digit   | 422",
                "ORGANIZATION | /houjinNumber        | \"123456789012\"               | houjinNumber         | wrong-form          | 422",
                "ORGANIZATION | /ror                 | \"02mp31p97\"                  | ror                  | wrong-check-digit   | 422",
                "ORGANIZATION | /ror                 | \"university\"                 | ror                  | wrong-form          | 422",
                "RESEARCHER   | /orcid               | \"0000-0002-1825-0098\"        | orcid                | wrong-check-digit   | 422",
                "RESEARCHER   | /orcid               | \"0000-0002-1825\"             | orcid                | wrong-form          | 422",
                "RESEARCHER   | /eradNumber          | \"8078895\"                    | eradNumber           | wrong-form          | 422",
                "RESEARCHER   | /researchmap         | \"水面 透\"                    | researchmap          | wrong-form          | 422",
                "ORGANIZATION | /desk/mail           | \"nobody\"                     | desk.mail            | wrong-form          | 422",
                // NUL and lone surrogates
                "SEED         | /title               | {\"ja\":\"電池\\u0000\"}       | title.ja             | unsafe-character    | 422",
                "SEED         | /summary             | {\"ja\":\"電池\\u0000\"}       | summary.ja           | unsafe-character    | 422",
                "SEED         | /summary             | {\"en\":\"half \\ud800 \"}     | summary.en           | unsafe-character    | 422",
                "SEED         | /keywords            | {\"ja\":[\"電池\",\"\\udc00\"]} | keywords.ja         | unsafe-character    | 422",
                "NEED         | /problem             | {\"ja\":\"\\ud800\\ud800困る\"} | problem.ja          | unsafe-character    | 422",
                "RESEARCHER   | /name/kana           | \"みなも\\u0000\"              | name.kana            | unsafe-character    | 422",
                "ORGANIZATION | /website             | \"https://a.example/\\u0007\"  | website              | unsafe-character    | 422",
                "SEED         | /externalId          | \"x\\u0000\"                   | externalId           | unsafe-character    | 422",
                // zero-width and bidi controls in titles
                "SEED         | /title               | {\"ja\":\"全固体\\u200b電池\"} | title.ja             | invisible-character | 422",
                "SEED         | /title               | {\"en\":\"solid\\u202e state\"} | title.en            | invisible-character | 422",
                "NEED         | /title               | {\"ja\":\"\\u2066電池\"}       | title.ja             | invisible-character | 422",
                "RESEARCHER   | /name/ja             | \"水面\\ufeff透\"              | name.ja              | invisible-character | 422",
                "ORGANIZATION | /name                | {\"ja\":\"試しの\\u200d森\"}   | name.ja              | invisible-character | 422",
                "SEED         | /title               | {\"ja\":\"一行目\\n二行目\"}   | title.ja             | unsafe-character    | 422",
                // holes and strangers
                "SEED         | /fields              | [null]                         | fields[0]            | wrong-type          | 400",
                "SEED         | /title               | \"電池\"                       | title                | wrong-type          | 400",
                "SEED         | /researchers         | [\"x-1\"]                      | researchers[0]       | unknown-record      | 400",
                "SEED         | /researchers         | [\"01900000-0000-7000-8000-000000000001\"] | researchers[0] | unknown-record | 422",
                "SEED         | /desiredMonths       | 0                              | desiredMonths        | out-of-range        | 422",
            })
    void refusesTheFieldInBothLanguagesAndKeepsNothing(
            RecordKind kind, String path, String value, String field, String code, int status) {
        var body = Bodies.with(Sheets.of(kind), path, value);
        var before = stored.rows();

        var japanese = send(kind, body, Language.JA);
        var english = send(kind, body, Language.EN);

        Api.assertViolation(japanese, status, field, code);
        Api.assertViolation(english, status, field, code);
        assertRefused(japanese, status, status == 400 ? "problem-unreadable" : "problem-invalid");
        assertThat(japanese.<String>path("violations[0].message")).containsPattern("[ぁ-んァ-ヶ一-鿿]");
        assertThat(english.<String>path("violations[0].message")).matches("\\p{ASCII}+");
        assertThat(japanese.<String>path("violations[0].in")).isEqualTo("body");
        assertThat(stored.rows()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}: {1} of {2} characters")
    @CsvSource({
        // kind, where, characters, told of, most
        "SEED, /title/ja, 201, title.ja, 200",
        "SEED, /summary/ja, 20001, summary.ja, 20000",
        "SEED, /plainSummary/ja, 201, plainSummary.ja, 200",
        "NEED, /title/ja, 41, title.ja, 40",
        "NEED, /title/en, 121, title.en, 120",
        "NEED, /problem/ja, 20001, problem.ja, 20000",
        "RESEARCHER, /name/ja, 101, name.ja, 100",
        "SEED, /externalId, 101, externalId, 100",
    })
    void namesTheMostCharactersOfAField(RecordKind kind, String path, int characters, String field, int most) {
        var tooLong = Bodies.with(Sheets.of(kind), path, '"' + "電".repeat(characters) + '"');
        var before = stored.rows();

        var refused = send(kind, tooLong, Language.JA);

        Api.assertViolation(refused, 422, field, "too-long");
        assertThat(refused.<String>path("violations[0].message")).contains(String.valueOf(most));
        assertThat(stored.rows()).isEqualTo(before);
        var longest = Bodies.with(Sheets.of(kind), path, '"' + "鮨".repeat(most) + '"');
        assertThat(send(kind, longest, Language.JA).statusCode()).isEqualTo(201);
    }

    @Test
    void foldsTheFullWidthDigitsOfACorporateNumber() {
        var sheet = Sheets.with(Sheets.anOrganization(), "houjinNumber", "４０１１００１０９８９９３");

        var made = send(RecordKind.ORGANIZATION, Bodies.text(sheet), Language.JA);

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.<String>path("houjinNumber")).isEqualTo("4011001098993");
    }

    @Test
    void warnsOfAnEradNumberInsteadOfRefusingIt() {
        var sheet = Sheets.with(Sheets.aResearcher(), "eradNumber", "10788951");

        var made = send(RecordKind.RESEARCHER, Bodies.text(sheet), Language.JA);

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.<String>path("eradNumber")).isEqualTo("10788951");
        assertThat(made.<List<Map<String, String>>>path("warnings"))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning).containsEntry("field", "eradNumber").containsEntry("code", "wrong-check-digit");
                    assertThat(warning.get("message")).contains("検査数字");
                });
    }

    @ParameterizedTest
    @EnumSource
    void leavesARecordAsItWasWhenARevisionIsBad(RecordKind kind) {
        var who = owner(kind);
        var made = Api.draft(who, kind, Sheets.of(kind));
        var before = made.read(who).asString();
        var rows = stored.rows();

        var refused = who.asks()
                .header("If-Match", made.etag())
                .body(Bodies.with(
                        Sheets.of(kind), kind == RecordKind.RESEARCHER ? "/name/ja" : heading(kind), "\"\\u202e\""))
                .put(made.path());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(made.read(who).asString()).isEqualTo(before);
        assertThat(stored.rows()).isEqualTo(rows);
    }

    private static String heading(RecordKind kind) {
        return kind == RecordKind.ORGANIZATION ? "/name/ja" : "/title/ja";
    }

    private static Response send(RecordKind kind, String body, Language language) {
        return owner(kind).asks(language).body(body).post("/" + kind.plural());
    }

    private static People owner(RecordKind kind) {
        return switch (kind) {
            case SEED, RESEARCHER -> People.COORDINATOR;
            case NEED -> People.COMPANY;
            case ORGANIZATION -> People.ADMIN;
        };
    }
}
