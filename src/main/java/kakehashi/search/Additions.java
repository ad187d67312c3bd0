package kakehashi.search;

import java.nio.file.Path;
import java.util.List;
import kakehashi.search.lexicon.Dictionaries;
import kakehashi.search.lexicon.Lexicon;
import kakehashi.search.meaning.ModelDirectory;
import org.jspecify.annotations.Nullable;

/// What an operator added to the search, read and ready.
///
/// @param lexicon  the shipped one with the operator's dictionaries
/// @param meanings what texts mean by the operator's model; null when there is none
public record Additions(Lexicon lexicon, @Nullable Meanings meanings) {

    /// The product as it is shipped.
    public static Additions none() {
        return new Additions(Lexicon.shipped(), null);
    }

    /// @throws kakehashi.search.lexicon.DictionaryRefused a dictionary cannot be used
    /// @throws kakehashi.search.meaning.ModelRefused      the model cannot be used
    public static Additions read(AdditionsConfig config) {
        var model = config.model();
        var meanings = model.directory()
                .map(directory -> new Meanings(ModelDirectory.open(Path.of(directory.strip())), model))
                .orElse(null);
        return new Additions(lexicon(config), meanings);
    }

    /// The shipped lexicon with the operator's dictionaries.
    ///
    /// @throws kakehashi.search.lexicon.DictionaryRefused a dictionary cannot be used
    public static Lexicon lexicon(AdditionsConfig config) {
        return Dictionaries.read(config.dictionaries().orElse(List.of()).stream()
                .map(name -> Path.of(name.strip()))
                .toList());
    }
}
