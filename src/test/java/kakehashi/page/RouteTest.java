package kakehashi.page;

import static org.assertj.core.api.Assertions.assertThat;

import kakehashi.page.Route.Content.Catalogue;
import kakehashi.page.Route.Content.Desk;
import kakehashi.page.Route.Content.Home;
import kakehashi.page.Route.Content.Record;
import kakehashi.shared.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

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
}
