package kakehashi.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.UUID;
import kakehashi.page.Route.Content;
import kakehashi.page.Templates.Listed;
import kakehashi.page.readable.Places;
import kakehashi.page.readable.PublicRecords;
import kakehashi.page.readable.Words;
import kakehashi.shared.Language;
import org.jspecify.annotations.Nullable;

/// Writes pages: the frontend's own with a head, and a body where there is something to read without a script.
@Singleton
class Pages {

    /// An id as the product writes it; other spellings of one would be second addresses of a page.
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Frontend frontend;
    private final PublicRecords records;
    private final Lists lists;
    private final ObjectMapper json;

    Pages(Frontend frontend, PublicRecords records, Lists lists, ObjectMapper json) {
        this.frontend = frontend;
        this.records = records;
        this.lists = lists;
        this.json = json;
    }

    /// Where a page stands.
    ///
    /// @param path   below the language, empty or with a slash in front
    /// @param narrow whether something was asked for behind a `?`
    /// @param site   what absolute addresses begin with
    record Place(Language language, String path, boolean narrow, String site) {

        @Nullable
        Route route() {
            return Route.of(path.isEmpty() ? "" : path.substring(1));
        }

        boolean hasRoute() {
            return route() != null;
        }

        Words words() {
            return new Words(language);
        }

        Places places() {
            return new Places(site, language);
        }
    }

    /// The page at a place; null when nothing public stands there.
    @Nullable
    String page(Place place) {
        var route = place.route();
        if (route == null) {
            return null;
        }
        return switch (route.content()) {
            case Content.Home _ -> list(place, lists.home(place.words(), place.places()));
            case Content.Catalogue catalogue -> catalogue(place, catalogue);
            case Content.Record record -> record(place, record);
            case Content.Fixed fixed -> fixed(place, fixed.key());
            case Content.Desk _ -> unwritten(place.language);
        };
    }

    /// The page of the frontend without anything to read: the script says what there is, or that there is nothing.
    String unwritten(Language language) {
        return page(language, Head.closed(language), "");
    }

    private String catalogue(Place place, Content.Catalogue catalogue) {
        return place.narrow
                ? listHead(place, lists.unread(catalogue.kind(), place.words()))
                : list(place, lists.catalogue(catalogue.kind(), place.words(), place.places()));
    }

    private String listHead(Place place, Listed list) {
        return page(place.language, head(place, list.heading(), list.lead(), "website"), "");
    }

    private String list(Place place, Listed list) {
        return page(
                place.language,
                head(place, list.heading(), list.lead(), "website"),
                Templates.list(list, place.words(), place.path).render());
    }

    private String fixed(Place place, String key) {
        var words = place.words();
        return page(place.language, head(place, words.text(key + ".title"), words.text(key + ".lead"), "website"), "");
    }

    private @Nullable String record(Place place, Content.Record record) {
        var id = place.path.substring(place.path.lastIndexOf('/') + 1);
        var readable = id.matches(ID)
                ? records.readable(record.kind(), UUID.fromString(id), place.words(), place.places())
                : null;
        return readable == null
                ? null
                : page(
                        place.language,
                        head(place, readable.title(), readable.description(), readable.type())
                                .with(readable.graph(), json),
                        Templates.record(readable, place.words(), place.path).render());
    }

    private static Head head(Place place, String title, String description, String type) {
        return Head.open(place.language, title, description, place.site, place.path, type);
    }

    private String page(Language language, Head head, String body) {
        return frontend.shell().page(language, Templates.head(head).render(), body);
    }
}
