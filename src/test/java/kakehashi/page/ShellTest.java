package kakehashi.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kakehashi.shared.Language;
import org.junit.jupiter.api.Test;

class ShellTest {

    @Test
    void putsLanguageHeadAndBodyIntoTheFrontendsPage() throws IOException {
        var html = Files.readString(Path.of("frontend", "index.html"));

        var page = Shell.of(html).page(Language.EN, "<title>T</title>", "<p>B</p>");

        assertThat(page)
                .contains("<html lang=\"en\">", "<title>T</title>", "<div id=\"root\"><p>B</p></div>", "/src/main.tsx")
                .doesNotContain("<!--head-->", "<title>架け橋");
    }

    @Test
    void saysWhatAPageLacks() {
        assertThatThrownBy(() -> Shell.of("<html><div id=\"root\"></div></html>"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("<!--head-->");
    }
}
