package kakehashi.clearance;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import kakehashi.access.Caller;
import kakehashi.access.Wall;
import kakehashi.audit.AuditLog;
import kakehashi.clearance.form.ClearanceConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Throws away what was decided once its term is over, and no day before.
///
/// Between the seven years of the law and a longer term of the installation, names of people who are gone are taken
/// out.
@ApplicationScoped
class Retention {

    /// Source: the Foreign Exchange and Foreign Trade Act's ordinances ask for seven years from the provision on.
    private static final Period LAWFUL = Period.ofYears(7);

    private final Clearances clearances;
    private final AuditLog audit;
    private final Wall wall;
    private final Period term;
    private final boolean follows;

    Retention(
            Clearances clearances,
            AuditLog audit,
            Wall wall,
            ClearanceConfig config,
            @ConfigProperty(name = "kakehashi.index.follow", defaultValue = "true") boolean follows) {
        this.clearances = clearances;
        this.audit = audit;
        this.wall = wall;
        this.term = config.keep().toTotalMonths() < LAWFUL.toTotalMonths() ? LAWFUL : config.keep();
        this.follows = follows;
    }

    @Scheduled(every = "24h", delayed = "15m")
    void look() {
        if (follows) {
            wall.asProduct(() -> QuarkusTransaction.requiringNew().run(this::keep));
        }
    }

    /// In the caller's transaction.
    void keep() {
        int masked = clearances.mask(LAWFUL);
        var over = clearances.over(term);
        for (var each : over) {
            clearances.delete(each);
            audit.record(Caller.product(null), "CHECK_PURGED", each.kind, each.record, each.recordRevision);
        }
        Log.debugf("took names out of %d checks, threw %d away", masked, over.size());
    }
}
