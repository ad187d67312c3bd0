package kakehashi.pairing;

import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kakehashi.testing.Made;
import kakehashi.testing.People;

/// Lets a night come when a test needs one.
@ApplicationScoped
public class Nightfall {

    private final Nights nights;

    Nightfall(Nights nights) {
        this.nights = nights;
    }

    /// As soon as the index knows that both fit each other.
    public void pass(Made need, Made seed) {
        eventually(() -> assertThat(People.NOBODY
                        .asks()
                        .get(need.path() + "/matches?of=seed&limit=100")
                        .<List<String>>path("matches.id"))
                .contains(seed.id().toString()));
        nights.pass();
    }
}
