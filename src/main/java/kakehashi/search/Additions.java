package kakehashi.search;

import java.nio.file.Path;
import java.util.List;
import kakehashi.search.lexicon.Dictionaries;
import kakehashi.search.lexicon.Lexicon;

/// What an operator added to the search, read and ready.
///
/// @param lexicon the shipped one with the operator's dictionaries
public record Additions(Lexicon lexicon) {

    /// The product as it is shipped.
    public static Additions none() {
        return new Additions(Lexicon.shipped());
    }

    /// @throws kakehashi.search.lexicon.DictionaryRefused a dictionary cannot be used
    public static Additions read(AdditionsConfig config) {
        var files = config.dictionaries().orElse(List.of()).stream()
                .map(name -> Path.of(name.strip()))
                .toList();
        return new Additions(Dictionaries.read(files));
    }
}
