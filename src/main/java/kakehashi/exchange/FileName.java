package kakehashi.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import kakehashi.shared.Marking;

/// Names of files that are sent, with the class of what they hold in front: `秘_seeds.csv`.
public final class FileName {

    private FileName() {}

    /// A `Content-Disposition`. Whatever cannot read Japanese gets the name of the class in English. Source: RFC 6266.
    ///
    /// @param name in ASCII
    public static String attachment(Marking marking, String name) {
        if (marking == Marking.OPEN) {
            return "attachment; filename=\"%s\"".formatted(name);
        }
        var marked = URLEncoder.encode(marking.sign() + "_" + name, UTF_8);
        return "attachment; filename=\"%s_%s\"; filename*=UTF-8''%s".formatted(marking.name(), name, marked);
    }
}
