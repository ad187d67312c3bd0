package kakehashi.search;

import static kakehashi.search.GenerationalIndex.quietly;

/// One state of the index, held until it is closed.
final class Reading implements AutoCloseable {

    private final PublicSearcher searcher;
    private final GenerationalIndex.IoConsumer<PublicSearcher> release;
    private boolean isClosed;

    Reading(PublicSearcher searcher, GenerationalIndex.IoConsumer<PublicSearcher> release) {
        this.searcher = searcher;
        this.release = release;
    }

    PublicSearcher searcher() {
        return searcher;
    }

    @Override
    public void close() {
        if (!isClosed) {
            isClosed = true;
            quietly(() -> {
                release.accept(searcher);
                return true;
            });
        }
    }
}
