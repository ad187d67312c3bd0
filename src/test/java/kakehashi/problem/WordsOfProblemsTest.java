package kakehashi.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import kakehashi.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsOfProblemsTest {

    /// What this room would refuse if it were asked.
    sealed interface PantryRefusal extends Refusal {

        record ShelfEmpty() implements PantryRefusal {}

        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }
    }

    @Test
    void namesARefusalByItsRoomAndItsType() {
        assertThat(new PantryRefusal.ShelfEmpty().code()).isEqualTo("problem-shelf-empty");
        assertThat(new ContentRefusal.TextTooLong(3).code()).isEqualTo("problem-text-too-long");
    }

    @Test
    void putsFactsInTheirPlaces() {
        Map<String, Object> facts = Map.of("min", 1, "max", 9);

        assertThat(Messages.text("out-of-range", facts, Language.JA)).isEqualTo("1〜9で入力してください。");
        assertThat(Messages.text("out-of-range", facts, Language.EN)).isEqualTo("Must be between 1 and 9.");
        assertThat(Messages.text("no-such-code", facts, Language.EN)).isEqualTo("no-such-code");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                         | JA",
                "''                        | JA",
                "ja                        | JA",
                "en                        | EN",
                "en-GB                     | EN",
                "en-US,en;q=0.9,ja;q=0.8   | EN",
                "ja-JP,en;q=0.9            | JA",
                "ja;q=0.5,en;q=0.9         | EN",
                "fr,de                     | JA",
                "fr,en;q=0.3               | EN",
                "*                         | JA",
                ";;;                       | JA",
                "en;q=nonsense             | JA",
            })
    void answersInTheReadersLanguage(@Nullable String header, Language language) {
        assertThat(Languages.preferred(header)).isEqualTo(language);
    }

    @Test
    void tellsWhichFieldIsWrongInWords() {
        var refusal = new ContentRefusal.Invalid(List.of(Violation.inBody("title.ja", "too-long", Map.of("max", 200))));

        var problem = Problem.of(refusal, Language.EN);

        assertThat(problem.type()).isEqualTo("/problems/problem-invalid");
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.violations())
                .containsExactly(new Problem.Field("title.ja", "body", "too-long", "At most 200 characters."));
    }

    /// What broke is for the log; the caller gets a number to quote.
    @Test
    void tellsNothingOfAFaultButItsNumber() {
        var answer = new ProblemMapper().fault(new IllegalStateException("password=hunter2"), request());

        var problem = (Problem) answer.getEntity();
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(problem.toString()).doesNotContain("hunter2", "IllegalState");
        assertThat(problem.detail()).matches(".*番号 [0-9a-f]{8} .*");
    }

    private static ContainerRequestContext request() {
        return (ContainerRequestContext) Proxy.newProxyInstance(
                ContainerRequestContext.class.getClassLoader(),
                new Class<?>[] {ContainerRequestContext.class},
                (proxy, method, arguments) -> null);
    }
}
