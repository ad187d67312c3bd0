package kakehashi.search.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import kakehashi.search.SearchIndex;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready once the index is whole: an instance whose index is still being made does not answer with half of it.
@Readiness
@ApplicationScoped
class IndexReady implements HealthCheck {

    private final SearchIndex index;

    IndexReady(SearchIndex index) {
        this.index = index;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("search index")
                .status(!index.mustBeRebuilt())
                .withData("entries", index.count())
                .build();
    }
}
