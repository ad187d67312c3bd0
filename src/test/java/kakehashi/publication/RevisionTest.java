package kakehashi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kakehashi.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionTest {

    @Test
    void acceptsTheTagOfThePresentRevision() {
        Revision.require("\"7\"", 7);
        Revision.require("  \"7\" ", 7);

        assertThat(Revision.tag(7)).isEqualTo("\"7\"");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            nullValues = "-",
            value = {
                "-,       publication-version-missing",
                "'',      publication-version-missing",
                "' ',     publication-version-missing",
                "'\"6\"',  publication-stale",
                "'\"8\"',  publication-stale",
                "7,       publication-stale",
                "'W/\"7\"', publication-stale",
                "*,       publication-stale",
            })
    void refusesEverythingElse(@Nullable String ifMatch, String code) {
        assertThatThrownBy(() -> Revision.require(ifMatch, 7))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
