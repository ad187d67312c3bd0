package kakehashi.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import kakehashi.shared.Language;

/// Who sends a request: nobody, the four accounts of the demonstration, and two people of other organizations.
///
/// The coordinator and the researcher belong to one university, the company to its own; the administrator belongs
/// nowhere. The last two exist in tests alone.
public enum People {
    NOBODY,
    COMPANY,
    COORDINATOR,
    RESEARCHER,
    ADMIN,
    /// A coordinator of another university.
    NEIGHBOUR,
    /// Somebody of another company.
    RIVAL;

    public static final String PASSWORD = "kakehashi";

    public String login() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// A request to the API by HTTP Basic, JSON both ways, answers in Japanese.
    public RequestSpecification asks() {
        return asks(Language.JA);
    }

    /// As [#asks()], answers in `language`.
    public RequestSpecification asks(Language language) {
        var request =
                given().basePath("/api/v1").contentType(ContentType.JSON).header("Accept-Language", language.code());
        return this == NOBODY ? request : request.auth().preemptive().basic(login(), PASSWORD);
    }
}
