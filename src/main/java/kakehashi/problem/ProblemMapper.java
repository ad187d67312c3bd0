package kakehashi.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.shared.Language;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// The one place where exceptions become `application/problem+json`.
class ProblemMapper {

    @ServerExceptionMapper
    public Response refused(Refused refused, ContainerRequestContext request) {
        var refusal = refused.refusal();
        var answer = answer(Problem.of(refusal, language(request)));
        return refusal.retryAfter() == 0
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, refusal.retryAfter())
                        .build();
    }

    /// Unknown addresses, wrong methods and forms: what else JAX-RS itself declines.
    @ServerExceptionMapper
    public Response declined(WebApplicationException declined, ContainerRequestContext request) {
        if (declined.getCause() instanceof JsonProcessingException cause) {
            return unreadable(cause, request);
        }
        int status = declined.getResponse().getStatus();
        return answer(status, "http-" + status, request);
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException broken, ContainerRequestContext request) {
        var refusal = new ContentRefusal.Unreadable(List.of(JsonFault.violation(broken)));
        return answer(Problem.of(refusal, language(request)));
    }

    /// Named apart, because the framework answers this kind of its own accord with an empty body.
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException broken, ContainerRequestContext request) {
        return unreadable(broken, request);
    }

    @ServerExceptionMapper
    public Response nobody(UnauthorizedException nobody, ContainerRequestContext request) {
        return answer(401, "http-401", request);
    }

    @ServerExceptionMapper
    public Response notKnown(AuthenticationFailedException notKnown, ContainerRequestContext request) {
        return answer(401, "http-401", request);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden, ContainerRequestContext request) {
        return answer(403, "http-403", request);
    }

    /// Anything else is our fault: logged with an id, no detail to the caller.
    @ServerExceptionMapper
    public Response fault(Throwable fault, ContainerRequestContext request) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        Log.errorf(fault, "fault %s", id);
        var language = language(request);
        return answer(Problem.of(
                500, "http-500", Messages.text("http-500", Map.of("id", id), language), language, List.of()));
    }

    private static Response answer(int status, String code, ContainerRequestContext request) {
        var language = language(request);
        return answer(Problem.of(status, code, Messages.text(code, Map.of(), language), language, List.of()));
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    private static Language language(ContainerRequestContext request) {
        return Languages.preferred(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
