package kakehashi.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The built frontend as it travels in the jar.
@Singleton
class Frontend {

    private static final String MANIFEST = ".vite/manifest.json";
    private static final String INDEX = "index.html";
    private static final String ASSETS = "assets/";

    /// Stands in where no frontend was built: pages are readable all the same.
    private static final String BARE = """
            <!doctype html>
            <html lang="ja">
              <head>
                <meta charset="utf-8" />
                <title>架け橋 Kakehashi</title>
                <!--head-->
              </head>
              <body>
                <div id="root"></div>
              </body>
            </html>
            """;

    private final String folder;
    private final Shell shell;
    private final Set<String> lasting;
    private final Map<String, StoredFile> files = new ConcurrentHashMap<>();

    Frontend(PageConfig config, ObjectMapper json) {
        this.folder = config.frontend() + "/";
        var index = read(INDEX);
        this.shell = Shell.of(marked(index == null ? BARE : new String(index, StandardCharsets.UTF_8)));
        this.lasting = built(json);
    }

    /// A demonstration says so in the page itself: a banner that came later would push the page down.
    private static String marked(String index) {
        return ConfigUtils.isProfileActive("demo") ? index.replaceFirst("<html ", "<html data-demo ") : index;
    }

    Shell shell() {
        return shell;
    }

    /// A file below `/assets`; null when there is none.
    ///
    /// @param name without a folder
    @Nullable
    StoredFile asset(String name) {
        var path = ASSETS + name;
        return files.computeIfAbsent(path, this::load);
    }

    private @Nullable StoredFile load(String path) {
        var content = read(path);
        return content == null ? null : StoredFile.of(path, content, lasting.contains(path));
    }

    /// Files the build names after their content.
    private Set<String> built(ObjectMapper json) {
        var names = new HashSet<String>();
        var manifest = read(MANIFEST);
        try {
            for (var entry : manifest == null ? json.createObjectNode() : json.readTree(manifest)) {
                names.add(entry.path("file").asText());
                for (var list : new JsonNode[] {entry.path("css"), entry.path("assets")}) {
                    list.forEach(name -> names.add(name.asText()));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return names;
    }

    private byte @Nullable [] read(String path) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(folder + path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
