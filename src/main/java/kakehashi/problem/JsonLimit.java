package kakehashi.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Refuses JSON that is deeper, or has longer texts or lists, than anything of ours, before it becomes objects.
///
/// What is no JSON at all is told by whoever reads it.
@Provider
class JsonLimit implements ReaderInterceptor {

    static final int DEPTH = 20;
    static final int CHARACTERS = 100_000;
    static final int ENTRIES = 10_000;

    private final JsonFactory json = new JsonFactory();

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() != InputStream.class
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            var body = context.getInputStream().readAllBytes(); // as much as the limit of a body allows
            refuse(body);
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    /// @throws Refused [ContentRefusal.Unreadable] naming the first place beyond a limit
    private void refuse(byte[] body) throws IOException {
        try (var parser = json.createParser(body)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                var wrong = violation(parser, token);
                if (wrong != null) {
                    throw new Refused(new ContentRefusal.Unreadable(List.of(wrong)));
                }
            }
        } catch (JsonProcessingException noJson) {
            // told where it is read
        }
    }

    private static @Nullable Violation violation(JsonParser parser, JsonToken token) throws IOException {
        var place = parser.getParsingContext();
        if (token.isStructStart() && place.getNestingDepth() > DEPTH) {
            return Violation.inBody(path(place.getParent()), "too-deep", Map.of("max", DEPTH));
        }
        if (token == JsonToken.VALUE_STRING && parser.getTextLength() > CHARACTERS) {
            return Violation.inBody(path(place), "too-long", Map.of("max", CHARACTERS));
        }
        var list = token.isStructStart() ? place.getParent() : place;
        if (list != null && list.inArray() && list.getCurrentIndex() >= ENTRIES) {
            return Violation.inBody(path(list.getParent()), "too-many", Map.of("max", ENTRIES));
        }
        return null;
    }

    /// As violations name fields: `title.ja`, `words[1]`.
    private static String path(@Nullable JsonStreamContext place) {
        if (place == null || place.inRoot()) {
            return "";
        }
        var before = path(place.getParent());
        if (place.inArray()) {
            return before + '[' + place.getCurrentIndex() + ']';
        }
        return before.isEmpty() ? String.valueOf(place.getCurrentName()) : before + "." + place.getCurrentName();
    }
}
