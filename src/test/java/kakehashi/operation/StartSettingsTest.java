package kakehashi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartSettingsTest {

    @Test
    void becomesADemonstrationWhenAskedAndNoIdentityServerIsConfigured() {
        var settings = new StartSettings("prod", "127.0.0.1", 8080, null, null);

        var consequences = settings.consequences(true);

        assertThat(consequences)
                .containsEntry("quarkus.profile", "prod,demo")
                .containsEntry("quarkus.oidc.tenant-enabled", "false");
    }

    @Test
    void isNoDemonstrationOnceAnIdentityServerIsConfigured() {
        var settings = new StartSettings("prod", "127.0.0.1", 8080, "https://id.example.ac.jp", null);

        var consequences = settings.consequences(true);

        assertThat(consequences)
                .doesNotContainKey("quarkus.profile")
                .containsEntry("quarkus.oidc.tenant-enabled", "true");
    }

    @Test
    void isNoDemonstrationUnasked() {
        assertThat(new StartSettings("prod", "127.0.0.1", 8080, null, null).consequences(false))
                .doesNotContainKey("quarkus.profile");
    }

    @Test
    void seesADemonstrationThatCameByTheEnvironment() {
        assertThat(new StartSettings("prod,demo", "0.0.0.0", 8080, null, null).check())
                .isEqualTo(new StartCheck(true, "0.0.0.0", null));
    }

    @Test
    void hasBrowsersComeByTlsAloneOnceThePublicAddressSaysSo() {
        var byTls = new StartSettings("prod", "127.0.0.1", 8080, null, "https://kakehashi.example.ac.jp");
        var plain = new StartSettings("prod", "127.0.0.1", 8080, null, "http://localhost:8080");

        assertThat(byTls.consequences(false))
                .containsEntry(
                        "quarkus.http.header.\"Strict-Transport-Security\".value",
                        "max-age=31536000; includeSubDomains")
                .containsEntry("quarkus.oidc.authentication.cookie-force-secure", "true");
        assertThat(plain.consequences(false)).containsOnlyKeys("quarkus.oidc.tenant-enabled");
    }
}
