package kakehashi.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.shared.Language;
import org.jspecify.annotations.Nullable;

/// What a page tells of itself to browsers, search engines and link previews.
///
/// @param title       with the product's name
/// @param description empty when there is nothing to say
/// @param addresses   the page's absolute address in each language; null for a page search engines should not keep
/// @param type        Open Graph type
/// @param linked      JSON-LD, safe inside a script element; null when there is none
record Head(
        Language language,
        String title,
        String description,
        @Nullable Map<Language, String> addresses,
        String type,
        @Nullable String linked) {

    static final String PRODUCT = "架け橋 Kakehashi";

    private static final String CONTEXT = "https://schema.org";

    /// A head for search engines.
    ///
    /// @param title without the product's name; empty for that alone
    /// @param path  below the language, `/seeds`
    static Head open(Language language, String title, String description, String site, String path, String type) {
        var addresses = new LinkedHashMap<Language, String>();
        for (var each : Language.values()) {
            addresses.put(each, site + "/" + each.code() + path);
        }
        return new Head(language, titled(title), description, addresses, type, null);
    }

    /// A head of a page that is nothing to search engines.
    static Head closed(Language language) {
        return new Head(language, PRODUCT, "", null, "website", null);
    }

    /// @param graph things in schema.org's words; nothing is told when empty
    Head with(List<Map<String, Object>> graph, ObjectMapper json) {
        if (graph.isEmpty()) {
            return this;
        }
        var all = new LinkedHashMap<String, Object>();
        all.put("@context", CONTEXT);
        all.put("@graph", graph);
        return new Head(language, title, description, addresses, type, safe(all, json));
    }

    public @Nullable String address() {
        return addresses == null ? null : addresses.get(language);
    }

    public String locale() {
        return localeOf(language);
    }

    public String otherLocale() {
        return localeOf(language.other());
    }

    private static String localeOf(Language language) {
        return language == Language.JA ? "ja_JP" : "en_GB";
    }

    private static String titled(String title) {
        return title.isEmpty() ? PRODUCT : title + " | " + PRODUCT;
    }

    /// Without the characters that could end the script element or begin a comment in it. Source: JSON-LD 1.1 §7.
    private static String safe(Map<String, Object> all, ObjectMapper json) {
        try {
            return json.writeValueAsString(all)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException mapsAndTextsAlone) {
            throw new IllegalStateException(mapsAndTextsAlone);
        }
    }
}
