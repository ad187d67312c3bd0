/// Starts and stops the product: options, data directory, database, identity server, start checks.
///
/// Words: *data directory* (everything one installation keeps), *embedded database* (the PostgreSQL we unpack and
/// run ourselves), *demonstration* (built-in accounts, loopback only), *task* (a command that ends, such as `check`).
/// Refuses with [StartRefused]: one sentence for the person at the terminal, exit code 2.
@NullMarked
package kakehashi.operation;

import org.jspecify.annotations.NullMarked;
