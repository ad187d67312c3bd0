package kakehashi.access;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.logging.Log;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells the database who asks, on every connection: the second wall (`V013__second_wall.sql`) decides by it what is
/// there for them, whatever is asked for.
///
/// In a request it is the caller, from the moment somebody here asked who that is; before it, and where there is no
/// request, it is nobody, for whom only what is public is there. What the product does of its own accord and needs more
/// for says so with [#asProduct]; a test holds the list of these places, with reasons.
@Singleton
public class Wall implements AgroalPoolInterceptor {

    private static final String PRODUCT = "product";
    private static final String NOBODY = "";
    private static final String TELL = "select set_config('kakehashi.caller', ?, false)";

    /// Of a transaction that has taken a connection: that one has to hear when somebody else asks from now on.
    private static final Object HAS_CONNECTION = new Object();

    private final Callers callers;
    private final TransactionSynchronizationRegistry transactions;
    private final Instance<AgroalDataSource> database;
    private final ThreadLocal<@Nullable String> inPlaceOfTheCaller = new ThreadLocal<>();

    Wall(Callers callers, TransactionSynchronizationRegistry transactions, Instance<AgroalDataSource> database) {
        this.callers = callers;
        this.transactions = transactions;
        this.database = database;
    }

    /// What is done in the place of the caller.
    @FunctionalInterface
    public interface Act<T, E extends Exception> {

        T run() throws E;
    }

    /// Does something for which everything is there. What it finds out belongs to the product: to somebody else only
    /// what the policy lets them know may be told of it.
    public <T, E extends Exception> T asProduct(Act<T, E> act) throws E {
        try (var _ = enter(PRODUCT)) {
            return act.run();
        }
    }

    /// As [#asProduct(Act)].
    public void asProduct(Runnable act) {
        try (var _ = enter(PRODUCT)) {
            act.run();
        }
    }

    /// Does something for somebody who is away as they themselves would: nothing is there that is not for them.
    public <T, E extends Exception> T as(Caller who, Act<T, E> act) throws E {
        try (var _ = enter(words(who))) {
            return act.run();
        }
    }

    /// Whether everything is there at the moment.
    public boolean isProduct() {
        return PRODUCT.equals(inPlaceOfTheCaller.get());
    }

    /// Goes back to who asked before.
    interface Scope extends AutoCloseable {

        @Override
        void close();
    }

    Scope enter(String who) {
        var before = inPlaceOfTheCaller.get();
        if (who.equals(before)) {
            return () -> {};
        }
        inPlaceOfTheCaller.set(who);
        tellTransaction();
        return () -> {
            if (before == null) {
                inPlaceOfTheCaller.remove();
            } else {
                inPlaceOfTheCaller.set(before);
            }
            tellTransaction();
        };
    }

    /// The caller of this request has just become known.
    void callerIsKnown() {
        if (inPlaceOfTheCaller.get() == null) {
            tellTransaction();
        }
    }

    /// One transaction has one connection; what it takes from the pool later is told then.
    private void tellTransaction() {
        if (transactions.getTransactionKey() != null && transactions.getResource(HAS_CONNECTION) != null) {
            try (var connection = database.get().getConnection()) {
                tell(connection, asking());
            } catch (SQLException fault) {
                throw new IllegalStateException("the database could not be told who asks", fault);
            }
        }
    }

    /// A connection that cannot be told stays nobody's; whoever uses it learns of the fault.
    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            if (transactions.getTransactionKey() != null) {
                transactions.putResource(HAS_CONNECTION, true);
            }
            tell(connection, asking());
        } catch (SQLException fault) {
            Log.debug("a connection could not be told who asks", fault);
        }
    }

    /// Nothing of one request is left for the next.
    @Override
    public void onConnectionReturn(Connection connection) {
        try {
            tell(connection, NOBODY);
        } catch (SQLException fault) {
            Log.debug("a broken connection goes back", fault);
        }
    }

    private static void tell(Connection connection, String who) throws SQLException {
        try (var statement = connection.prepareStatement(TELL)) {
            statement.setString(1, who);
            statement.execute();
        }
    }

    private String asking() {
        var other = inPlaceOfTheCaller.get();
        if (other != null) {
            return other;
        }
        var caller = Arc.container().requestContext().isActive() ? callers.known() : null;
        return caller == null ? NOBODY : words(caller);
    }

    /// A caller as the database reads it; nobody has no words.
    static String words(Caller caller) {
        if (caller.isNobody()) {
            return NOBODY;
        }
        var words = new StringBuilder("{");
        put(words, "account", caller.account());
        put(words, "organization", caller.organization());
        put(words, "researcher", caller.researcher());
        return words.append(caller.roles().stream()
                        .map(role -> '"' + role.name() + '"')
                        .sorted()
                        .collect(Collectors.joining(",", "\"roles\":[", "]")))
                .append(",\"pledged\":")
                .append(caller.ties().pledged())
                .append('}')
                .toString();
    }

    private static void put(StringBuilder words, String name, @Nullable UUID id) {
        if (id != null) {
            words.append('"').append(name).append("\":\"").append(id).append("\",");
        }
    }
}
