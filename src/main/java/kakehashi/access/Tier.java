package kakehashi.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Fields of a thing's sheet that are for those alone who have `right`; see `access/tiers.txt`.
///
/// @param unless a field of the same sheet: while it is true, these are for every reader; null when nothing opens them
public record Tier(
        Thing thing,
        Right right,
        List<String> fields,
        @Nullable String unless) {

    private static final List<Tier> ALL = read();

    /// The tiers of a thing, none for one whose readers read all of it.
    public static List<Tier> of(Thing thing) {
        return ALL.stream().filter(tier -> tier.thing == thing).toList();
    }

    static List<Tier> all() {
        return ALL;
    }

    private static List<Tier> read() {
        try (InputStream in =
                Objects.requireNonNull(Tier.class.getResourceAsStream("/access/tiers.txt"), "tiers.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Tier::parsed)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tier parsed(String line) {
        var opening = line.split("\\s+unless\\s+");
        var words = Arrays.asList(opening[0].split("\\s+"));
        return new Tier(
                Thing.valueOf(words.get(0).toUpperCase(Locale.ROOT)),
                Right.valueOf(words.get(1).toUpperCase(Locale.ROOT).replace('-', '_')),
                List.copyOf(words.subList(2, words.size())),
                opening.length > 1 ? opening[1].strip() : null);
    }
}
