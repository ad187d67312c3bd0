package kakehashi.page.readable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedList;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import kakehashi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// The words of pages in one language; the same as the frontend's, which a test compares.
public record Words(Language language) {

    private static final String BUNDLE = "messages.page";
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public String text(String key) {
        return ResourceBundle.getBundle(BUNDLE, language.locale(), NO_OTHER_LANGUAGE)
                .getString(key);
    }

    /// @param facts put in place of `{0}`, `{1}` …
    public String filled(String key, Object... facts) {
        var text = text(key);
        for (int i = 0; i < facts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(facts[i]));
        }
        return text;
    }

    String day(LocalDate day) {
        var form = switch (language) {
            case JA -> DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.JAPAN);
            case EN -> DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.UK);
        };
        return form.format(day);
    }

    /// When a record was last changed.
    public Shown updated(Instant moment) {
        return Shown.of(filled("updated", day(moment.atZone(JAPAN).toLocalDate())));
    }

    /// The text in the page's language, or the other with its name; null when there is neither.
    public @Nullable Shown shown(@Nullable LocalizedText text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        boolean own = text.in(language) != null;
        return new Shown(
                text.preferring(language), own ? null : language.other().code(), null);
    }

    /// The text in the page's language and, when there is one, in the other.
    public List<Shown> heading(LocalizedText text) {
        var other = text.in(language.other());
        return text.in(language) == null || other == null
                ? Present.among(shown(text))
                : Present.among(shown(text), new Shown(other, language.other().code(), null));
    }

    /// The lists of records, as the menu has them.
    public List<Shown> places() {
        var places = new Places("", language);
        return Stream.of(RecordKind.NEED, RecordKind.SEED, RecordKind.RESEARCHER, RecordKind.ORGANIZATION)
                .map(kind -> Shown.of(text("list." + kind.code())).to(places.list(kind)))
                .toList();
    }

    @Nullable
    Shown term(Vocabulary list, @Nullable String code) {
        var term = code == null ? null : list.term(code);
        return term == null ? null : shown(term.name());
    }

    Block.Fact fact(String key, @Nullable Shown... values) {
        return new Block.Fact(text("field." + key), Shown.list(values));
    }

    Block.Fact fact(String key, Stream<Shown> values) {
        return new Block.Fact(text("field." + key), values.toList());
    }

    Block.Fact fact(String key, Vocabulary list, Collection<String> codes) {
        return fact(key, codes.stream().map(code -> term(list, code)).filter(Objects::nonNull));
    }

    /// Those of the page's language first.
    Block.Fact keywords(LocalizedList words) {
        var shown = new ArrayList<Shown>();
        words.in(language).forEach(word -> shown.add(Shown.of(word)));
        words.in(language.other())
                .forEach(word -> shown.add(new Shown(word, language.other().code(), null)));
        return fact("keywords", shown.stream());
    }

    /// @param key of the words with one month; the words for several have `.many` behind it
    @Nullable
    Shown months(String key, @Nullable Integer count) {
        return count == null ? null : Shown.of(filled(count == 1 ? key : key + ".many", count));
    }

    /// A text in both languages; an empty block when it has neither.
    Block both(String key, LocalizedText text) {
        return Block.both(
                text("field." + key),
                text.isEmpty() ? List.of() : List.of(side(text, language), side(text, language.other())));
    }

    private Block.Side side(LocalizedText text, Language each) {
        return new Block.Side(
                each.code(), text("language." + each.code()), text.in(each), text("missing." + each.code()));
    }
}
