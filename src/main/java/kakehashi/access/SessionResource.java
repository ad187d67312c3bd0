package kakehashi.access;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Who the caller is, and the account itself.
@Path("/api/v1")
class SessionResource {

    private final Callers callers;
    private final Accounts accounts;
    private final PersonalRecords records;
    private final DemoAccounts demo;
    private final String version;
    private final int staleMonths;

    SessionResource(
            Callers callers,
            Accounts accounts,
            PersonalRecords records,
            DemoAccounts demo,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "freshness.months", defaultValue = "12") int staleMonths) {
        this.callers = callers;
        this.accounts = accounts;
        this.records = records;
        this.demo = demo;
        this.version = version;
        this.staleMonths = staleMonths;
    }

    /// @param researcher the caller's own profile
    /// @param pledged    whether they have made the present pledge of secrecy
    /// @param proved     whether they may release and export without showing anew that it is them
    record Session(
            SessionAccount account,
            List<Role> roles,
            @Nullable UUID organization,
            @Nullable UUID researcher,
            @Nullable Language language,
            boolean pledged,
            boolean proved,
            boolean demo) {}

    record SessionAccount(UUID id, String name) {}

    record LanguageChoice(@Nullable Language language) {}

    /// @param accounts the demonstration accounts; empty outside the demo profile
    /// @param login    `form` for the demonstration, `oidc` otherwise
    /// @param staleMonths months after which a record that nobody looked after is stale
    record Environment(boolean demo, String login, String version, int staleMonths, List<DemoLogin> accounts) {}

    record DemoLogin(String name, Role role, String password) {}

    /// 204 when nobody is signed in.
    @GET
    @Path("/session")
    @APIResponse(responseCode = "200", description = "who the caller is")
    @APIResponse(responseCode = "204", description = "nobody")
    public @Nullable Session session() {
        var caller = callers.current();
        if (caller.isNobody()) {
            return null;
        }
        var id = Objects.requireNonNull(caller.account());
        var account = Objects.requireNonNull(accounts.findById(id));
        return new Session(
                new SessionAccount(id, caller.name()),
                caller.roles().stream().sorted().toList(),
                caller.organization(),
                caller.researcher(),
                account.language,
                caller.ties().pledged(),
                caller.proved(),
                demo.exist());
    }

    @PUT
    @Path("/session/language")
    @Consumes(MediaType.APPLICATION_JSON)
    public void speak(LanguageChoice choice) {
        var account = Objects.requireNonNull(callers.signedInOrRefused().account());
        if (choice.language() == null) {
            throw new Refused(new ContentRefusal.Invalid(List.of(Violation.inBody("language", "required"))));
        }
        accounts.speak(account, choice.language());
    }

    /// Everything that is kept of the caller, room by room. Of the versions they wrote and the lines of the audit it
    /// says when and of which record: what records say belongs to their organizations.
    @GET
    @Path("/account/data")
    public RestResponse<Map<String, Object>> data() {
        var caller = callers.signedInOrRefused();
        Policy.requireProof(caller);
        return RestResponse.ResponseBuilder.ok(records.of(caller))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"kakehashi-account.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /// Deletes the caller's own account with all that goes with it; the session ends. What they wrote stays with their
    /// organization, and names nobody.
    @DELETE
    @Path("/account")
    public RestResponse<Void> deleteAccount() {
        records.forget(callers.signedInOrRefused());
        return RestResponse.ResponseBuilder.<Void>noContent()
                .header("Clear-Site-Data", "\"cookies\", \"storage\"")
                .build();
    }

    /// What a client must know before anybody signs in.
    @GET
    @Path("/environment")
    public Environment environment() {
        var logins = demo.all().stream()
                .map(account -> new DemoLogin(account.name(), account.role(), DemoAccounts.PASSWORD))
                .toList();
        return new Environment(demo.exist(), demo.exist() ? "form" : "oidc", version, staleMonths, logins);
    }
}
