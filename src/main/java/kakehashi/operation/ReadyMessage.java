package kakehashi.operation;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Tells the person at the terminal that work can begin, and where.
@Singleton
class ReadyMessage {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final SmallRyeHealthReporter health;
    private final int port;
    private final String data;

    ReadyMessage(
            SmallRyeHealthReporter health,
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "kakehashi.data.directory") String data) {
        this.health = health;
        this.port = port;
        this.data = data;
    }

    /// Waits until every readiness check agrees, as `/q/health/ready` would say.
    void awaitAndPrint(StartOptions options) {
        while (health.getReadiness().isDown()) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        System.out.println(text(options));
    }

    private String text(StartOptions options) {
        return """

                架け橋 Kakehashi  http://localhost:%d
                %s
                データ / data: %s
                終了 / stop: Ctrl-C
                """.formatted(port, accounts(options), data);
    }

    private static String accounts(StartOptions options) {
        boolean demo = ConfigUtils.isProfileActive("demo");
        if (!demo && !options.keycloak()) {
            return "ログイン / login: OpenID Connect";
        }
        // The realm of the trial has no officer.
        return "アカウント / accounts: company, coordinator, researcher, %sadmin（パスワード / password: kakehashi）"
                .formatted(demo ? "officer, " : "");
    }
}
