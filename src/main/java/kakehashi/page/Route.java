package kakehashi.page;

import java.util.List;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// An address below `/ja` and `/en`, and what stands there without a script.
///
/// @param path as `frontend/src/routes.tsx` has it; `routes.test.ts` beside it compares the two
record Route(String path, Content content) {

    /// What the server itself tells at an address.
    sealed interface Content {

        /// The first page.
        record Home() implements Content {}

        /// A list of what is published.
        ///
        /// @param kind null for everything
        record Catalogue(@Nullable RecordKind kind) implements Content {}

        /// The page of one record, named by the last part of the address.
        record Record(RecordKind kind) implements Content {}

        /// A page of the frontend alone, open to search engines.
        ///
        /// @param key of its title and description among the words
        record Fixed(String key) implements Content {}

        /// A place of work, of no use to search engines.
        record Desk() implements Content {}
    }

    /// In the order they are tried.
    static final List<Route> ALL = List.of(
            new Route("", new Content.Home()),
            new Route("search", new Content.Catalogue(null)),
            new Route("seeds", new Content.Catalogue(RecordKind.SEED)),
            new Route("seeds/new", new Content.Desk()),
            new Route("seeds/$id", new Content.Record(RecordKind.SEED)),
            new Route("seeds/$id/edit", new Content.Desk()),
            new Route("seeds/$id/history", new Content.Desk()),
            new Route("seeds/$id/access", new Content.Desk()),
            new Route("seeds/$id/matches", new Content.Desk()),
            new Route("seeds/$id/compare", new Content.Desk()),
            new Route("needs", new Content.Catalogue(RecordKind.NEED)),
            new Route("needs/new", new Content.Desk()),
            new Route("needs/$id", new Content.Record(RecordKind.NEED)),
            new Route("needs/$id/edit", new Content.Desk()),
            new Route("needs/$id/history", new Content.Desk()),
            new Route("needs/$id/access", new Content.Desk()),
            new Route("needs/$id/matches", new Content.Desk()),
            new Route("needs/$id/compare", new Content.Desk()),
            new Route("people", new Content.Catalogue(RecordKind.RESEARCHER)),
            new Route("people/new", new Content.Desk()),
            new Route("people/$id", new Content.Record(RecordKind.RESEARCHER)),
            new Route("people/$id/edit", new Content.Desk()),
            new Route("people/$id/history", new Content.Desk()),
            new Route("people/$id/matches", new Content.Desk()),
            new Route("people/$id/compare", new Content.Desk()),
            new Route("orgs", new Content.Catalogue(RecordKind.ORGANIZATION)),
            new Route("orgs/new", new Content.Desk()),
            new Route("orgs/$id", new Content.Record(RecordKind.ORGANIZATION)),
            new Route("orgs/$id/edit", new Content.Desk()),
            new Route("orgs/$id/history", new Content.Desk()),
            new Route("orgs/$id/members", new Content.Desk()),
            new Route("orgs/$id/handover", new Content.Desk()),
            new Route("orgs/$id/activity", new Content.Desk()),
            new Route("orgs/$id/matches", new Content.Desk()),
            new Route("orgs/$id/compare", new Content.Desk()),
            new Route("me/records", new Content.Desk()),
            new Route("me/pairs", new Content.Desk()),
            new Route("me/activity", new Content.Desk()),
            new Route("coordinators", new Content.Desk()),
            new Route("coordinators/questions", new Content.Desk()),
            new Route("coordinators/questions/$id", new Content.Desk()),
            new Route("clearances", new Content.Desk()),
            new Route("clearances/$id", new Content.Desk()),
            new Route("introductions", new Content.Desk()),
            new Route("introductions/$id", new Content.Desk()),
            new Route("consultations", new Content.Desk()),
            new Route("consultations/new", new Content.Desk()),
            new Route("consultations/$id", new Content.Desk()),
            new Route("boards", new Content.Desk()),
            new Route("boards/shared", new Content.Desk()),
            new Route("boards/$id", new Content.Desk()),
            new Route("tickets", new Content.Desk()),
            new Route("me/import", new Content.Desk()),
            new Route("me/alerts", new Content.Desk()),
            new Route("notifications", new Content.Desk()),
            new Route("me/shared", new Content.Desk()),
            new Route("unsubscribe", new Content.Desk()),
            new Route("confirm", new Content.Desk()),
            new Route("inbox", new Content.Desk()),
            new Route("quality", new Content.Desk()),
            new Route("login", new Content.Desk()),
            new Route("join", new Content.Desk()),
            new Route("settings/account", new Content.Desk()),
            new Route("settings/keys", new Content.Desk()),
            new Route("accessibility", new Content.Fixed("accessibility")),
            new Route("help", new Content.Fixed("help")),
            new Route("licences", new Content.Fixed("licences")));

    /// The route of a path such as `seeds/0193…`; null when no page stands there.
    static @Nullable Route of(String path) {
        for (var route : ALL) {
            if (route.matches(path)) {
                return route;
            }
        }
        return null;
    }

    /// Whether one page stands here, open to search engines.
    boolean isOpen() {
        return switch (content) {
            case Content.Home _, Content.Catalogue _, Content.Fixed _ -> true;
            case Content.Record _, Content.Desk _ -> false;
        };
    }

    private boolean matches(String asked) {
        var own = path.split("/", -1);
        var parts = asked.split("/", -1);
        if (own.length != parts.length) {
            return false;
        }
        for (int i = 0; i < own.length; i++) {
            boolean fits = own[i].startsWith("$") ? !parts[i].isEmpty() : own[i].equals(parts[i]);
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
