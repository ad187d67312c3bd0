package kakehashi.operation;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the person typed after `./kakehashi`, understood.
///
/// @param port      TCP port of the product; null leaves it to the configuration
/// @param data      the data directory
/// @param empty     true starts without demonstration records
/// @param demo      true uses demonstration accounts when no identity server is configured
/// @param keycloak  true starts a Keycloak beside the product
/// @param arguments what a task takes besides, in order; always empty for `serve`
record StartOptions(
        Command command,
        @Nullable Integer port,
        Path data,
        boolean empty,
        boolean demo,
        boolean keycloak,
        List<String> arguments) {

    private static final int LAST_PORT = 65_535;

    enum Command {
        SERVE,
        CHECK,
        AUDIT,
        EVALUATE,
        BENCH,
        LEARN;

        /// Whether it works on the data of an installation, also beside a product that runs on them.
        boolean isAside() {
            return this == CHECK || this == AUDIT || this == LEARN;
        }
    }

    /// @throws StartRefused naming the argument that is unknown, incomplete or out of range
    static StartOptions parse(String... args) {
        var rest = new ArrayDeque<>(List.of(args));
        var command = command(rest);
        var arguments = new ArrayList<String>();
        Integer port = null;
        var data = Path.of("data");
        boolean empty = false;
        boolean demo = false;
        boolean keycloak = false;
        while (!rest.isEmpty()) {
            var word = rest.removeFirst();
            switch (word) {
                case "--port" -> port = port(value(word, rest));
                case "--data" -> data = Path.of(value(word, rest));
                case "--empty" -> empty = true;
                case "--demo" -> demo = true;
                case "--keycloak" -> keycloak = true;
                default -> arguments.add(argument(command, word));
            }
        }
        return new StartOptions(command, port, data, empty, demo && !keycloak, keycloak, List.copyOf(arguments));
    }

    private static Command command(Deque<String> rest) {
        if (rest.isEmpty() || rest.getFirst().startsWith("-")) {
            return Command.SERVE;
        }
        var name = rest.removeFirst();
        for (var command : Command.values()) {
            if (command.name().toLowerCase(Locale.ROOT).equals(name)) {
                return command;
            }
        }
        throw new StartRefused("unknown command: %s".formatted(name));
    }

    /// Tasks understand their own arguments; `serve` has none besides its options.
    private static String argument(Command command, String word) {
        if (command == Command.SERVE) {
            throw new StartRefused("unknown option: %s (./kakehashi help lists them)".formatted(word));
        }
        return word;
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new StartRefused("%s needs a value".formatted(option));
        }
        return rest.removeFirst();
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}")) {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= LAST_PORT) {
                return port;
            }
        }
        throw new StartRefused("--port (%s) must be a number from 1 to %d".formatted(text, LAST_PORT));
    }
}
