package kakehashi.search;

import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All entries of one kind in one state of the index, for many questions that ask every one of them; found and measured
/// as [SearchIndex#candidates(Question, java.util.Collection)] does.
///
/// Entries are numbered from 0 in the order of their ids. Safe for many threads; holds the state until it is closed.
public interface Sweep extends AutoCloseable {

    int count();

    UUID id(int number);

    /// Another number whenever anything was changed that a question may read.
    long state(int number);

    /// Makes a question ready, which costs more than to ask it of few entries.
    Asking asking(Question question);

    @Override
    void close();

    /// One question, ready to be asked; for one thread.
    interface Asking {

        /// Gives every entry that meets the conditions and that few words find at least so well, in no particular
        /// order.
        ///
        /// @param least strength of what finds candidates, 0 to below 1, comparable between questions, see
        ///              [TextStrength]
        /// @param among numbers of those looked at; null for all
        void find(double least, @Nullable BitSet among, Found each);

        /// Entries as the ranking needs them, whether they meet the conditions or not; in the order of `numbers`.
        ///
        /// @param numbers rising
        Measured measure(int[] numbers);
    }

    /// Takes an entry that was found.
    interface Found {
        void take(int number, double strength);
    }

    /// @param knowMeaning whether it was asked what texts mean
    record Measured(List<Candidate> candidates, boolean knowMeaning) {}
}
