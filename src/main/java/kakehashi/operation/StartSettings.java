package kakehashi.operation;

import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.search.Additions;
import kakehashi.search.AdditionsConfig;
import kakehashi.search.lexicon.DictionaryRefused;
import kakehashi.search.meaning.ModelRefused;
import org.jspecify.annotations.Nullable;

/// The configuration as the product will see it, read before it starts.
///
/// @param profiles   active profiles, comma-separated, the last one wins
/// @param oidcServer    address of the OpenID Connect server; null when there is none
/// @param publicAddress address that people come by; null when it is not said
record StartSettings(
        String profiles,
        String host,
        int port,
        @Nullable String oidcServer,
        @Nullable String publicAddress) {

    private static final String DEMO = "demo";

    /// What follows from a public address by TLS, also where something in front of the product ends it.
    ///
    /// Source: RFC 6797 §7.1, a year and all names below (ASVS 3.4.1); cookies by TLS alone (ASVS 3.3.1).
    private static final Map<String, String> BY_TLS = Map.of(
            "quarkus.http.header.\"Strict-Transport-Security\".value", "max-age=31536000; includeSubDomains",
            "quarkus.oidc.authentication.cookie-force-secure", "true",
            "quarkus.oidc.authentication.force-redirect-https-scheme", "true");

    /// Reads system properties, environment and `application.properties`, in their usual order of strength.
    static StartSettings read() {
        var config = ConfigUtils.configBuilder().build();
        return new StartSettings(
                String.join(",", config.getProfiles().reversed()),
                config.getValue("quarkus.http.host", String.class),
                config.getValue("quarkus.http.port", Integer.class),
                config.getOptionalValue("quarkus.oidc.auth-server-url", String.class)
                        .orElse(null),
                config.getOptionalValue("kakehashi.page.address", String.class).orElse(null));
    }

    /// Reads what an operator added to the search, before anything is started.
    ///
    /// @throws StartRefused something of it cannot be used
    static void refuseUnusableAdditions() {
        try {
            var config = ConfigUtils.configBuilder()
                    .withMapping(AdditionsConfig.class)
                    .build();
            var additions = config.getConfigMapping(AdditionsConfig.class);
            // Nothing added cannot be unusable; to read what is shipped need not be waited for here.
            if (additions.dictionaries().isPresent()
                    || additions.model().directory().isPresent()) {
                Additions.read(additions);
            }
        } catch (DictionaryRefused | ModelRefused | IllegalArgumentException refused) {
            throw new StartRefused(String.valueOf(refused.getMessage()), refused);
        }
    }

    boolean demo() {
        return List.of(profiles.split(",")).contains(DEMO);
    }

    StartCheck check() {
        return new StartCheck(demo(), host, oidcServer);
    }

    /// What follows from a configured identity server, or from its absence when the demonstration was asked for, and
    /// from the public address.
    Map<String, String> consequences(boolean demoAsked) {
        var properties = new HashMap<String, String>();
        properties.put("quarkus.oidc.tenant-enabled", String.valueOf(oidcServer != null));
        if (demoAsked && oidcServer == null && !demo()) {
            properties.put("quarkus.profile", profiles.isEmpty() ? "prod,demo" : profiles + "," + DEMO);
        }
        if (publicAddress != null && publicAddress.startsWith("https:")) {
            properties.putAll(BY_TLS);
        }
        return properties;
    }
}
