package kakehashi.search.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The shipped lexicon together with the dictionaries of an operator.
public final class Dictionaries {

    /// Read once in a process: the start reads them first of all, to refuse what cannot be used, and the index later.
    private static final Map<List<Path>, Lexicon> READ = new ConcurrentHashMap<>();

    private Dictionaries() {}

    /// @param files in the order of trust
    /// @throws DictionaryRefused one of them cannot be used
    public static Lexicon read(List<Path> files) {
        return files.isEmpty() ? Lexicon.shipped() : READ.computeIfAbsent(List.copyOf(files), Dictionaries::join);
    }

    private static Lexicon join(List<Path> files) {
        var entries = new ArrayList<LexiconEntry>();
        files.forEach(file -> entries.addAll(new Dictionary(file).entries()));
        return Lexicon.shipped().with(entries);
    }
}
