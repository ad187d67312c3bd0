package kakehashi.notification;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A mail in one language, before it is text or HTML.
///
/// @param subject  says what happened and nothing of what it is about: it is read where others look
/// @param language code, `ja`
/// @param parts    at least one
/// @param footer   how to get fewer of them
public record Letter(String subject, String language, List<Part> parts, List<Link> footer) {

    /// One thing that is told.
    ///
    /// @param lead  a sentence
    /// @param facts what it is about
    /// @param links what to do now
    public record Part(String lead, List<Fact> facts, List<Link> links) {}

    public record Fact(String label, String value) {}

    public record Link(String label, String href) {}

    /// The meeting for a calendar, to go with the mail; null when there is none.
    record Enclosed(Letter letter, byte @Nullable [] calendar) {}

    /// As plain text.
    String text() {
        return Stream.concat(
                        parts.stream().flatMap(Letter::lines),
                        Stream.concat(Stream.of("--"), footer.stream().map(Letter::line)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> lines(Part part) {
        return Stream.of(
                        Stream.of(part.lead(), ""),
                        part.facts().stream().map(fact -> fact.label() + ": " + fact.value()),
                        part.links().isEmpty() ? Stream.<String>of() : Stream.of(""),
                        part.links().stream().map(Letter::line),
                        Stream.of(""))
                .flatMap(each -> each);
    }

    private static String line(Link link) {
        return link.label() + "\n  " + link.href();
    }
}
