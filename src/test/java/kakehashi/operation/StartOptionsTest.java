package kakehashi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import kakehashi.operation.StartOptions.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartOptionsTest {

    @Test
    void servesFromTheUsualDirectoryWhenNothingIsSaid() {
        var options = StartOptions.parse();

        assertThat(options.command()).isEqualTo(Command.SERVE);
        assertThat(options.data()).isEqualTo(Path.of("data"));
        assertThat(options.port()).isNull();
    }

    @Test
    void understandsEveryOption() {
        var options = StartOptions.parse("serve", "--port", "9090", "--data", "/srv/k", "--empty", "--demo");

        assertThat(options.port()).isEqualTo(9090);
        assertThat(options.data()).isEqualTo(Path.of("/srv/k"));
        assertThat(options.empty()).isTrue();
        assertThat(options.demo()).isTrue();
    }

    @Test
    void hasNoDemonstrationAccountsBesideKeycloak() {
        assertThat(StartOptions.parse("serve", "--demo", "--keycloak").demo()).isFalse();
    }

    @Test
    void leavesATaskItsOwnArguments() {
        var options = StartOptions.parse("evaluate", "../shared/eval", "--data", "d");

        assertThat(options.command()).isEqualTo(Command.EVALUATE);
        assertThat(options.arguments()).containsExactly("../shared/eval");
    }

    @Test
    void looksAtTheDataOfAnInstallationWithoutTakingThem() {
        var options = StartOptions.parse("learn", "--show", "--data", "d");

        assertThat(options.arguments()).containsExactly("--show");
        assertThat(options.command().isAside()).isTrue();
        assertThat(Command.CHECK.isAside()).isTrue();
        assertThat(Command.SERVE.isAside()).isFalse();
        assertThat(Command.BENCH.isAside()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "serve --colour,       unknown option: --colour",
        "fly,                  unknown command: fly",
        "serve --port,         --port needs a value",
        "serve --port 0,       --port (0)",
        "serve --port 65536,   --port (65536)",
        "serve --port eighty,  --port (eighty)",
    })
    void saysWhatItDoesNotUnderstand(String line, String message) {
        assertThatThrownBy(() -> StartOptions.parse(line.split(" ")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"1", "65535"})
    void acceptsPortsUpToTheEdges(int port) {
        assertThat(StartOptions.parse("--port", String.valueOf(port)).port()).isEqualTo(port);
    }
}
