package kakehashi.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/// Hears every statement that Hibernate sends.
///
/// Tests run one after the other, so what is heard between two moments belongs to the request between them; followers,
/// which work on their own, are passed over.
@PersistenceUnitExtension
public final class Queries implements StatementInspector {

    private static final Pattern OF_THEIR_OWN = Pattern.compile(".*-(follower|maintenance)");

    private static final List<String> HEARD = new CopyOnWriteArrayList<>();

    /// The statements sent while `act` ran, in their order.
    public static List<String> during(Runnable act) {
        HEARD.clear();
        act.run();
        return List.copyOf(HEARD);
    }

    @Override
    public String inspect(String sql) {
        if (!OF_THEIR_OWN.matcher(Thread.currentThread().getName()).matches()) {
            HEARD.add(sql);
        }
        return sql;
    }
}
