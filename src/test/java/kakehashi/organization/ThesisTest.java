package kakehashi.organization;

import static kakehashi.testing.Api.assertViolation;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kakehashi.testing.Bodies;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an investor says of what it puts money into.
@QuarkusTest
class ThesisTest {

    private static final Map<String, Object> THESIS = Map.of(
            "text", Sheets.ja("電池に出資する。"),
            "fields", List.of("26020"),
            "trl", Map.of("min", 2, "max", 5),
            "prefectures", List.of("13"),
            "ticketMin", 30_000_000,
            "ticketMax", 200_000_000);

    @Test
    void isKeptAsItWasWritten() {
        var answer = People.ADMIN.asks().body(investor()).post("/organizations");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(answer.<String>path("thesis.text.ja")).isEqualTo("電池に出資する。");
        assertThat(answer.<Integer>path("thesis.ticketMax")).isEqualTo(200_000_000);
    }

    @Test
    void belongsToInvestorsAlone() {
        var university = Sheets.with(investor(), "types", List.of("NATIONAL_UNIVERSITY"));

        assertViolation(People.ADMIN.asks().body(university).post("/organizations"), 422, "thesis", "investors-only");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // where | value | told of | code
                "/thesis | {} | thesis.text | required",
                "/thesis/fields | ['D'] | thesis.fields[0] | unknown-code",
                "/thesis/prefectures | ['99'] | thesis.prefectures[0] | unknown-code",
                "/thesis/trl | {'min':6,'max':3} | thesis.trl | not-in-order",
                "/thesis/trl | {'min':0} | thesis.trl | not-in-order",
                "/thesis/ticketMin | 300000000 | thesis.ticketMax | not-in-order",
                "/thesis/ticketMin | -1 | thesis.ticketMin | out-of-range",
            })
    void refusesWhatDoesNotFitTogether(String path, String value, String field, String code) {
        var body = Bodies.with(investor(), path, value.replace('\'', '"'));

        assertViolation(People.ADMIN.asks().body(body).post("/organizations"), 422, field, code);
    }

    private static Map<String, Object> investor() {
        return Sheets.with(
                Sheets.with(Sheets.organization("試しの投資会社（見本）"), "types", List.of("INVESTOR")), "thesis", THESIS);
    }
}
