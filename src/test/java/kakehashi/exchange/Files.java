package kakehashi.exchange;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import kakehashi.shared.Language;
import kakehashi.shared.RecordKind;
import kakehashi.testing.People;

/// Files on their way in and out over HTTP.
final class Files {

    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv";

    /// As it stands, without a charset of the client's own.
    private static final RestAssuredConfig RAW = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private Files() {}

    static Response take(People who, RecordKind kind, String type, byte[] file, String wishes) {
        return take(who, Language.JA, kind, type, file, wishes);
    }

    /// @param wishes further query parameters, `&publish=true`
    static Response take(People who, Language language, RecordKind kind, String type, byte[] file, String wishes) {
        return who.asks(language)
                .config(RAW)
                .contentType(type)
                .body(file)
                .post("/imports?kind=" + kind.code() + wishes);
    }

    static String give(People who, RecordKind kind, String format) {
        var answer = who.asks().get("/exports?kind=%s&format=%s".formatted(kind.code(), format));
        return new String(answer.asByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
