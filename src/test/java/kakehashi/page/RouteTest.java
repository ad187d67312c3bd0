package kakehashi.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kakehashi.page.Route.Content.Catalogue;
import kakehashi.page.Route.Content.Desk;
import kakehashi.page.Route.Content.Home;
import kakehashi.page.Route.Content.Record;
import kakehashi.shared.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

    /// A route below the language, as the one table of the frontend writes it.
    private static final Pattern BELOW_LANGUAGE = Pattern.compile("getParentRoute: under,\\s+path: '([^']*)'");

    private static final Path TABLE = Path.of("frontend", "src", "routes.tsx");

    @Test
    void areThoseOfTheFrontendInItsOrder() throws IOException {
        assertThat(Route.ALL).extracting(Route::path).containsExactlyElementsOf(frontendRoutes());
    }

    @Test
    void areAllReadFromTheFrontend() throws IOException {
        int routes = Files.readString(TABLE).split("createRoute\\(\\{", -1).length - 1;

        assertThat(frontendRoutes()).hasSize(routes - List.of("/", "$language").size());
    }

    @Test
    void tellRecordsFromPlacesOfWork() {
        assertThat(content("")).isEqualTo(new Home());
        assertThat(content("search")).isEqualTo(new Catalogue(null));
        assertThat(content("people")).isEqualTo(new Catalogue(RecordKind.RESEARCHER));
        assertThat(content("orgs/0193a5c2")).isEqualTo(new Record(RecordKind.ORGANIZATION));
        assertThat(content("seeds/new")).isEqualTo(new Desk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "seeds/", "seeds/1/2", "seeds//edit", "Seeds", "$id", "seeds/1/edit/more"})
    void areNotWhatTheFrontendDoesNotKnow(String path) {
        assertThat(Route.of(path)).isNull();
    }

    private static Route.Content content(String path) {
        var route = Route.of(path);
        assertThat(route).isNotNull();
        return route.content();
    }

    private static List<String> frontendRoutes() throws IOException {
        var paths = new ArrayList<String>();
        var routes = BELOW_LANGUAGE.matcher(Files.readString(TABLE));
        while (routes.find()) {
            paths.add(routes.group(1).equals("/") ? "" : routes.group(1));
        }
        return paths;
    }
}
