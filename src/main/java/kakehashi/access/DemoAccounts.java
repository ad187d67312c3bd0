package kakehashi.access;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The five accounts of the demonstration. They exist in the demo profile and in tests, and nowhere else:
/// no setting switches them on.
@ApplicationScoped
class DemoAccounts {

    static final String PASSWORD = "kakehashi";
    static final String PROFILE = "demo";
    /// A name that no mail can ever reach (RFC 2606).
    private static final String MAILS = "@kakehashi.example";

    private static final String COMPANY = "org-aozora-mobility";
    private static final String UNIVERSITY = "org-minamo-ut";

    /// One account as the login page shows it.
    record DemoAccount(
            String name,
            Role role,
            String displayName,
            @Nullable String organization,
            @Nullable String researcher) {

        /// In the small houses of the demonstration, who works also releases.
        Set<Role> roles() {
            return role == Role.COMPANY || role == Role.COORDINATOR ? Set.of(role, Role.MANAGER) : Set.of(role);
        }
    }

    private static final List<DemoAccount> ALL = List.of(
            new DemoAccount("company", Role.COMPANY, "企業 太郎（見本）", COMPANY, null),
            new DemoAccount("coordinator", Role.COORDINATOR, "橋本 渡（見本）", UNIVERSITY, null),
            new DemoAccount("researcher", Role.RESEARCHER, "研究 花子（見本）", UNIVERSITY, "r-minamo-001"),
            new DemoAccount("officer", Role.OFFICER, "安全 守（見本）", UNIVERSITY, null),
            new DemoAccount("admin", Role.ADMIN, "管理 次郎（見本）", null, null));

    private final boolean exist;

    DemoAccounts() {
        this(ConfigUtils.getProfiles(), LaunchMode.current());
    }

    DemoAccounts(List<String> profiles, LaunchMode mode) {
        exist = profiles.contains(PROFILE) || mode == LaunchMode.TEST;
    }

    /// Whether this process is a demonstration or a test.
    boolean exist() {
        return exist;
    }

    List<DemoAccount> all() {
        return exist() ? ALL : List.of();
    }

    @Nullable
    SignedIn named(String name) {
        return all().stream()
                .filter(account -> account.name.equals(name))
                .map(account -> new SignedIn(
                        "demo:" + account.name,
                        account.displayName,
                        account.roles(),
                        account.organization,
                        account.researcher,
                        account.name + MAILS,
                        true))
                .findAny()
                .orElse(null);
    }
}
