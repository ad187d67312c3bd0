package kakehashi.access;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/// What a test itself asks of the database it asks as the product; its requests are their callers'.
public final class TestsAreTheProduct implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        Arc.container().instance(Wall.class).get().enter("product");
    }
}
