package kakehashi.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/// Names of files that are sent, with the class of what they hold in front: `秘_seeds.csv`.
public final class FileName {

    private static final String NOT_ASCII = "[^\\x20-\\x7e]|[\"\\\\%]";

    private FileName() {}

    /// A `Content-Disposition`. Whatever cannot read Japanese gets the name of the class in English, and `_` for each
    /// character of the name that it cannot read. Source: RFC 6266.
    public static String attachment(Marking marking, String name) {
        boolean isOpen = marking == Marking.OPEN;
        var plain = (isOpen ? "" : marking.name() + "_") + name.replaceAll(NOT_ASCII, "_");
        var whole = isOpen ? name : marking.sign() + "_" + name;
        return plain.equals(whole)
                ? "attachment; filename=\"%s\"".formatted(plain)
                : "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                        .formatted(plain, URLEncoder.encode(whole, UTF_8).replace("+", "%20"));
    }
}
