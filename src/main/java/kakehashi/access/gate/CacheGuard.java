package kakehashi.access.gate;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Says who may keep an answer of the API: nobody, once it is for somebody.
///
/// What the asker brings decides, right or wrong: a cookie that is none of ours costs a copy, no secret.
/// An answer that says itself who may keep it is believed.
///
/// Source: RFC 9111 §3 and §4.1.
class CacheGuard {

    private static final String API = "/api/";
    private static final String FOR_NOBODY = "private, no-store";
    private static final String ASK_AGAIN = "no-cache";
    private static final List<String> VARYING =
            List.of(HttpHeaders.COOKIE, HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT_LANGUAGE);

    @ServerResponseFilter
    public void guard(ContainerRequestContext request, ContainerResponseContext response) {
        if (!request.getUriInfo().getPath().startsWith(API)) {
            return;
        }
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.VARY, varying(headers));
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, isForSomebody(request) ? FOR_NOBODY : ASK_AGAIN);
        }
    }

    private static boolean isForSomebody(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) != null
                || SessionCookies.areAmong(request.getCookies().keySet());
    }

    private static String varying(MultivaluedMap<String, Object> headers) {
        var names = new LinkedHashSet<String>();
        headers.getOrDefault(HttpHeaders.VARY, List.of()).forEach(name -> names.add(String.valueOf(name)));
        names.addAll(VARYING);
        return names.stream().collect(Collectors.joining(", "));
    }
}
