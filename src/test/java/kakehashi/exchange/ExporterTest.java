package kakehashi.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kakehashi.access.Accounts;
import kakehashi.shared.RecordKind;
import kakehashi.testing.People;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExporterTest {

    /// More than are read at once.
    private static final int MANY = 700;

    private static final String OWN = "zz-leaving-";

    @Inject
    Exporter exporter;

    @Inject
    Accounts accounts;

    @Inject
    Stored stored;

    @AfterEach
    void forget() {
        stored.execute("delete from seeds where external_id like '" + OWN + "%'");
        stored.execute("delete from members where subject = 'test:clerk'");
        as("clerk").delete("/account");
    }

    /// A file of a whole house takes a while to be written.
    @Test
    void endsWithTheRightToIt() throws Exception {
        var file = IntStream.range(0, MANY)
                .mapToObj("{\"externalId\":\"%s%%d\",\"title\":{\"ja\":\"去る人の記録\"}}".formatted(OWN)::formatted)
                .collect(Collectors.joining("\n"));
        as("clerk")
                .contentType("application/x-ndjson")
                .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/imports?kind=seed")
                .then()
                .statusCode(200);
        var account = UUID.fromString(as("clerk").get("/session").path("account.id"));
        var clerk = Objects.requireNonNull(accounts.addressees(Set.of(account)).get(account))
                .caller();
        var seen = new ArrayList<String>();

        exporter.each(RecordKind.SEED, clerk, record -> {
            var externalId = record.path("externalId").asText("");
            if (externalId.startsWith(OWN)) {
                if (seen.isEmpty()) {
                    as("stranger")
                            .delete("/organizations/%s/members/%s".formatted(clerk.organization(), account))
                            .then()
                            .statusCode(204);
                }
                seen.add(externalId);
            }
        });

        assertThat(seen).hasSizeBetween(1, 500);
    }

    private static RequestSpecification as(String name) {
        return given().basePath("/api/v1").auth().preemptive().basic(name, People.PASSWORD);
    }
}
