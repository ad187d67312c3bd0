package kakehashi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://db/kakehashi", "jdbc:postgresql://db/kakehashi"})
    void takesAnOperatorsDatabaseInBothSpellings(String url) {
        var database = Database.external(Map.of("DB_URL", url, "DB_USER", "u", "DB_PASSWORD", "p"));

        assertThat(database).isEqualTo(new Database("jdbc:postgresql://db/kakehashi", "u", "p"));
    }

    @Test
    void isOursWhenTheOperatorNamesNone() {
        assertThat(Database.external(Map.of("DB_URL", " "))).isNull();
    }

    @Test
    void leavesUserAndPasswordToAnAddressThatCarriesThem() {
        assertThat(new Database("jdbc:postgresql://db/k?user=u", "", "").properties())
                .containsOnlyKeys("quarkus.datasource.jdbc.url");
    }
}
