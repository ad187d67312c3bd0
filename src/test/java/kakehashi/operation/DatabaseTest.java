package kakehashi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://db/kakehashi", "jdbc:postgresql://db/kakehashi"})
    void takesAnOperatorsDatabaseInBothSpellings(String url) {
        var database = Database.external(Map.of("DB_URL", url, "DB_USER", "u", "DB_PASSWORD", "p"));

        assertThat(database)
                .isEqualTo(new Database("jdbc:postgresql://db/kakehashi", new Database.Login("u", "p"), null));
    }

    @Test
    void leavesTheTablesToTheirOwner() {
        var database = Database.external(Map.of(
                "DB_URL",
                "postgresql://db/k",
                "DB_USER",
                "u",
                "DB_PASSWORD",
                "p",
                "DB_OWNER",
                "o",
                "DB_OWNER_PASSWORD",
                "q"));

        assertThat(Objects.requireNonNull(database).properties())
                .containsEntry("quarkus.datasource.username", "u")
                .containsEntry("quarkus.flyway.jdbc-url", "jdbc:postgresql://db/k")
                .containsEntry("quarkus.flyway.username", "o")
                .containsEntry("quarkus.flyway.password", "q");
    }

    @Test
    void isOursWhenTheOperatorNamesNone() {
        assertThat(Database.external(Map.of("DB_URL", " "))).isNull();
    }

    @Test
    void leavesUserAndPasswordToAnAddressThatCarriesThem() {
        assertThat(new Database("jdbc:postgresql://db/k?user=u", new Database.Login("", ""), null).properties())
                .containsOnlyKeys("quarkus.datasource.jdbc.url");
    }
}
