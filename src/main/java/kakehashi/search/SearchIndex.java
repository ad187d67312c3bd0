package kakehashi.search;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import kakehashi.search.lexicon.LearnedPair;
import kakehashi.search.lexicon.Lexicon;
import kakehashi.shared.RecordKind;

/// The index of all records that somebody else may find: one way in, three ways to ask.
///
/// Public entries lie apart from restricted ones. Everything learned, counted by words or proposed while typing comes
/// from the public ones alone; a restricted one is found by who is admitted to it, see [Admission].
///
/// Safe for many threads. Writes are seen after [#refresh] and survive a crash after [#commit].
/// A fault of the disk comes out as [java.io.UncheckedIOException].
public interface SearchIndex extends AutoCloseable {

    /// Opens the live index below `directory`, or an empty one.
    ///
    /// An index that is damaged or made by another analysis is not used: the result is then empty and
    /// [#mustBeRebuilt] is true until a rebuild was swapped in.
    static SearchIndex open(Path directory, SearchConfig config, FieldNames fields) {
        return open(directory, config, fields, Additions.none());
    }

    /// The same with what an operator added.
    static SearchIndex open(Path directory, SearchConfig config, FieldNames fields, Additions additions) {
        return GenerationalIndex.open(directory, new Engine(config, fields, additions));
    }

    /// Ids and revisions of public entries in the live index below `directory` as last committed. Needs no open index:
    /// another process may be writing it.
    static Map<UUID, Long> committedRevisions(Path directory) {
        return GenerationalIndex.quietly(() -> Revisions.committed(Generation.open(new Generations(directory).live())));
    }

    /// The same of restricted entries.
    static Map<UUID, Long> committedRestricted(Path directory) {
        return GenerationalIndex.quietly(
                () -> Revisions.committed(Generation.restricted(new Generations(directory).live())));
    }

    /// What the records in the live index below `directory`, as last committed, teach. Needs no open index either.
    static List<LearnedPair> committedPairs(Path directory, SearchConfig config, Lexicon lexicon) {
        return GenerationalIndex.quietly(() -> Learned.committed(new Generations(directory), config.pairs(), lexicon));
    }

    /// Puts public entries in, each instead of the one with the same id.
    void replace(Collection<Entry> entries);

    /// Puts entries in that not everybody may find, each instead of the one with the same id.
    void restrict(Collection<Entry> entries);

    /// Takes entries out; unknown ids are ignored.
    void remove(Collection<UUID> ids);

    /// Makes all writes so far visible to the questions that follow.
    void refresh();

    /// Makes all writes so far durable together with `userData`, which replaces the former.
    void commit(Map<String, String> userData);

    /// What the last commit was given.
    Map<String, String> userData();

    /// Number of visible entries.
    int count();

    /// Gives every visible entry's id and revision, in no particular order.
    void revisions(ObjLongConsumer<UUID> eachEntry);

    /// SHA-256 over ids and revisions in the order of ids, hexadecimal.
    String digest();

    /// Whether the index opened was absent, damaged or of another analysis.
    boolean mustBeRebuilt();

    /// Begins a second index beside this one; at most one at a time.
    Rebuild rebuild();

    /// What the records taught when [#learn] was last called, the surest first.
    List<LearnedPair> pairs();

    /// Whether that still is what the visible records teach.
    boolean hasLearned();

    /// A number for the visible records; another one after each change.
    long version();

    /// Puts the entries close together and drops what replaced and removed ones left, if enough of them are scattered
    /// to be worth it: questions and opening take less time then. Takes time in proportion to their number: for a
    /// thread of its own. Others ask and write meanwhile.
    void pack();

    /// Drops what removed and replaced ones left, all of it and at once, so that the files hold nothing of them. Takes
    /// time like [#pack].
    void expunge();

    /// Learns from the visible records which terms mean the same in both languages; the questions that follow use it.
    /// Takes time in proportion to their number: for a thread of its own. Others ask and write meanwhile.
    void learn();

    /// The public entries whose text fits best, by one search. Close the result.
    default Candidates candidates(Question question) {
        return candidates(question, Admission.PUBLIC);
    }

    /// The same with restricted entries the asker may find.
    Candidates candidates(Question question, Admission admission);

    /// Some public entries measured for a question, however little their text fits; each as [#candidates(Question)]
    /// measures
    /// it among all. Unknown ids are ignored. Close the result.
    Candidates candidates(Question question, Collection<UUID> among);

    /// All public entries of a kind, for questions that ask every one of them. Close the result.
    Sweep sweep(RecordKind kind);

    /// A page of public entries.
    default CataloguePage search(CatalogueQuery query) {
        return search(query, Admission.PUBLIC);
    }

    /// The same with restricted entries the asker may find.
    CataloguePage search(CatalogueQuery query, Admission admission);

    /// The page of some public entries alone, each found as among all. Unknown ids are ignored.
    CataloguePage search(CatalogueQuery query, Collection<UUID> among);

    /// Completions of a prefix in kanji, kana, romaji or English: most frequent first, without doubles.
    List<Suggestion> suggest(String prefix, int limit);

    @Override
    void close();
}
