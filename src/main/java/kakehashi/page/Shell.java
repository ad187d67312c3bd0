package kakehashi.page;

import java.util.regex.Pattern;
import kakehashi.shared.Language;

/// `index.html` of the frontend, cut where a page differs from another.
record Shell(String start, String afterLanguage, String afterHead, String end) {

    private static final Pattern CUTS = Pattern.compile(
            "(.*<html [^>]*lang=\")ja(\".*?)<title>[^<]*</title>\\s*<!--head-->(.*<div id=\"root\">)(</div>.*)",
            Pattern.DOTALL);

    /// @throws IllegalStateException when a place to cut is missing
    static Shell of(String html) {
        var parts = CUTS.matcher(html);
        if (!parts.matches()) {
            throw new IllegalStateException(
                    "index.html needs, in this order: <html lang=\"ja\">, <title>, <!--head-->, "
                            + "<div id=\"root\"></div>");
        }
        return new Shell(parts.group(1), parts.group(2), parts.group(3), parts.group(4));
    }

    /// @param head markup with the title
    /// @param body markup shown until the script takes over
    String page(Language language, String head, String body) {
        return start + language.code() + afterLanguage + head + afterHead + body + end;
    }
}
