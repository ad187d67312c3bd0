package kakehashi.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// What the operator decides about access.
@ConfigMapping(prefix = "access")
public interface AccessConfig {

    /// Whether one person may release a need or a seed that they themselves handed over; otherwise it takes two.
    @WithDefault("false")
    boolean oneReleases();

    /// What the identity server calls a sign-in with a second factor (the claim `acr`). It is asked for before anything
    /// is released, shared, decided or exported; empty where one factor is enough.
    @WithDefault("second-factor")
    Optional<String> secondFactor();

    /// How long after such a sign-in nothing more is asked.
    @WithDefault("PT10M")
    Duration proofLasts();

    /// The beat at which "not found" is answered, so that time does not tell a hidden record from none; zero for at
    /// once.
    @WithDefault("PT0.01S")
    Duration notFoundBeat();

    /// Whether the product may come to the database as its owner or as a superuser. A superuser is held off by no wall
    /// in the database: then the product's own is the only one.
    @WithDefault("false")
    boolean ownerServes();
}
