package kakehashi.problem;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;

/// Refuses an empty body, and JSON's `null`, where a body is read, so that no resource has to think of it.
@Provider
class BodyNeeded implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var body = context.proceed();
        if (body == null) {
            throw new Refused(new ContentRefusal.Unreadable(List.of(Violation.inBody("", "no-body"))));
        }
        return body;
    }
}
