package kakehashi.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "localhost:8130,         http://localhost:8130",
                "127.0.0.1:9000,         http://127.0.0.1:9000",
                "'[::1]:9000',           'http://[::1]:9000'",
                "evil.example,           http://localhost:8080",
                "localhost.evil.example, http://localhost:8080",
                "localhost:80@evil.example, http://localhost:8080",
                "'localhost\"><script>', http://localhost:8080",
                "-,                      http://localhost:8080",
            })
    void followsARequestToThisMachineAlone(String host, String address) {
        assertThat(configured(null).of(host)).isEqualTo(address);
    }

    @Test
    void isWhatTheOperatorSaysWhateverTheRequest() {
        var address = configured(URI.create("https://kakehashi.example.jp/"));

        assertThat(address.of("localhost:8080")).isEqualTo("https://kakehashi.example.jp");
        assertThat(address.of("evil.example")).isEqualTo("https://kakehashi.example.jp");
    }

    private static PublicAddress configured(@Nullable URI address) {
        return new PublicAddress(
                new PageConfig() {
                    @Override
                    public Optional<URI> address() {
                        return Optional.ofNullable(address);
                    }

                    @Override
                    public String frontend() {
                        return "web";
                    }

                    @Override
                    public int recordsPerSiteMap() {
                        return 1;
                    }
                },
                8080);
    }
}
