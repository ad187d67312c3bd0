package kakehashi.search;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// A second index filled beside the live one.
///
/// While it is open the follower gives changes to both. Closing before [#swap] throws it away.
public interface Rebuild extends AutoCloseable {

    void replace(Collection<Entry> entries);

    void restrict(Collection<Entry> entries);

    void remove(Collection<UUID> ids);

    int count();

    /// Commits and puts the new index in the place of the live one; answers in progress end on the old one.
    void swap(Map<String, String> userData);

    @Override
    void close();
}
