package kakehashi.alert.digest;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import kakehashi.alert.AlertConfig;
import kakehashi.alert.Inbox;
import kakehashi.alert.News;
import kakehashi.alert.Subscription;
import kakehashi.page.PublicAddress;
import kakehashi.page.readable.Places;
import kakehashi.shared.Language;

/// Writes digests. The subject says how many, never what: it is read where others look.
@Singleton
class DigestText {

    private final PublicAddress address;
    private final AlertConfig config;

    DigestText(PublicAddress address, AlertConfig config) {
        this.address = address;
        this.config = config;
    }

    /// @param items     at least one
    /// @param unsubscribe where mail is ended
    Digest of(List<Inbox.Item> items, String unsubscribe, Language language) {
        var words = new DigestWords(language);
        var lines = new ArrayList<String>();
        lines.add(words.text("lead", items.size()));
        var shown = new LinkedHashMap<Subscription, List<Inbox.Item>>();
        items.stream()
                .limit(config.mailRecords())
                .forEach(item -> shown.computeIfAbsent(item.alert().subscription(), each -> new ArrayList<>())
                        .add(item));
        shown.forEach((subscription, own) -> {
            lines.add("");
            lines.add(words.text("subscription", subscription.name()));
            own.forEach(item -> add(lines, item, words));
        });
        if (items.size() > config.mailRecords()) {
            lines.add("");
            lines.add(words.text("more", items.size() - config.mailRecords()));
        }
        lines.add("");
        lines.add(words.text("app", page("/me/alerts", language)));
        lines.add(words.text("unsubscribe", unsubscribe));
        return new Digest(words.text("subject", items.size()), String.join("\n", lines) + "\n");
    }

    /// An address of a page.
    ///
    /// @param path below the language, with a slash in front
    String page(String path, Language language) {
        return "%s/%s%s".formatted(address.of(null), language.code(), path);
    }

    /// An address of the API.
    String call(String path) {
        return address.of(null) + "/api/v1" + path;
    }

    private void add(List<String> lines, Inbox.Item item, DigestWords words) {
        var match = item.match();
        var news = words.text(item.alert().news() == News.NEW ? "new" : "changed");
        var organization = match.organization();
        lines.add("");
        lines.add(
                organization == null
                        ? words.text("title", news, words.of(match.title()))
                        : words.text("title.of", news, words.of(match.title()), words.of(organization.name())));
        words.reasons(match.reasons()).forEach(reason -> lines.add(words.text("reason", reason)));
        match.passages().stream()
                .limit(1)
                .map(words::passage)
                .forEach(passage -> lines.add(words.text("passage", passage)));
        lines.add("  " + new Places(address.of(null), words.language()).absolute(match.kind(), match.id()));
    }
}
