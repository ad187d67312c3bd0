package kakehashi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartSettingsTest {

    @Test
    void becomesADemonstrationWhenAskedAndNoIdentityServerIsConfigured() {
        var settings = new StartSettings("prod", "127.0.0.1", 8080, null);

        var consequences = settings.consequences(true);

        assertThat(consequences)
                .containsEntry("quarkus.profile", "prod,demo")
                .containsEntry("quarkus.oidc.tenant-enabled", "false");
    }

    @Test
    void isNoDemonstrationOnceAnIdentityServerIsConfigured() {
        var settings = new StartSettings("prod", "127.0.0.1", 8080, "https://id.example.ac.jp");

        var consequences = settings.consequences(true);

        assertThat(consequences)
                .doesNotContainKey("quarkus.profile")
                .containsEntry("quarkus.oidc.tenant-enabled", "true");
    }

    @Test
    void isNoDemonstrationUnasked() {
        assertThat(new StartSettings("prod", "127.0.0.1", 8080, null).consequences(false))
                .doesNotContainKey("quarkus.profile");
    }

    @Test
    void seesADemonstrationThatCameByTheEnvironment() {
        assertThat(new StartSettings("prod,demo", "0.0.0.0", 8080, null).check())
                .isEqualTo(new StartCheck(true, "0.0.0.0", null));
    }
}
