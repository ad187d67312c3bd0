package kakehashi.search;

import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.search.text.Readings;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// What an entry completes: its keywords, title or name, organization and people.
final class Completions {

    private Completions() {}

    static Stream<String> of(Entry entry) {
        var title = entry.card().title();
        var names = switch (entry.kind()) {
            case SEED, NEED -> completions(title, Suggestion.Kind.TITLE, entry.id());
            case RESEARCHER -> withReadings(entry, Suggestion.Kind.PERSON);
            case ORGANIZATION -> withReadings(entry, Suggestion.Kind.ORGANIZATION);
        };
        return Stream.concat(names, keywords(entry))
                .filter(Completion::fits)
                .map(Completion::toTerm)
                .distinct();
    }

    /// Ways to type a text: its spelling and reading in Japanese, its spelling in English.
    static Stream<Completion> completions(LocalizedText text, Suggestion.Kind kind, @Nullable UUID id) {
        var suggestion = new Suggestion(text, kind, id);
        var ja = text.ja();
        var en = text.en();
        var keys = Stream.of(
                ja == null ? "" : Readings.spelling(ja),
                ja == null ? "" : Readings.of(ja),
                en == null ? "" : Readings.spelling(en));
        return keys.filter(key -> !key.isEmpty()).map(key -> new Completion(key, suggestion));
    }

    private static Stream<Completion> withReadings(Entry entry, Suggestion.Kind kind) {
        var suggestion = new Suggestion(entry.card().title(), kind, entry.id());
        var readings = entry.readings().stream()
                .map(Readings::spelling)
                .flatMap(reading -> Stream.of(reading, reading.replace(" ", "")))
                .distinct()
                .map(key -> new Completion(key, suggestion));
        return Stream.concat(completions(entry.card().title(), kind, entry.id()), readings);
    }

    private static Stream<Completion> keywords(Entry entry) {
        var ja = entry.keywords().ja();
        var en = entry.keywords().en();
        if (ja.size() == en.size()) {
            return Stream.iterate(0, i -> i < ja.size(), i -> i + 1)
                    .flatMap(i -> keyword(new LocalizedText(ja.get(i), en.get(i))));
        }
        return Stream.concat(
                ja.stream().flatMap(word -> keyword(LocalizedText.ja(word))),
                en.stream().flatMap(word -> keyword(LocalizedText.en(word))));
    }

    private static Stream<Completion> keyword(LocalizedText word) {
        return completions(word, Suggestion.Kind.KEYWORD, null);
    }
}
