package kakehashi.search;

import static kakehashi.search.GenerationalIndex.quietly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// A generation on its way to become the live one.
final class GenerationRebuild implements Rebuild {

    private final GenerationalIndex index;
    private final Path path;
    private final Generation next;
    private boolean isOver;

    GenerationRebuild(GenerationalIndex index, Path path, Engine engine) throws IOException {
        this.index = index;
        this.path = path;
        this.next = new Generation(path, engine);
    }

    @Override
    public void replace(Collection<Entry> entries) {
        act(() -> next.replace(entries));
    }

    @Override
    public void restrict(Collection<Entry> entries) {
        act(() -> next.restrict(entries));
    }

    @Override
    public void remove(Collection<UUID> ids) {
        act(() -> next.remove(ids));
    }

    @Override
    public int count() {
        return quietly(() -> {
            next.refresh();
            return next.count();
        });
    }

    @Override
    public void swap(Map<String, String> userData) {
        act(() -> {
            next.commit(userData);
            next.refresh();
            index.swap(path, next);
            isOver = true;
        });
    }

    @Override
    public void close() {
        if (!isOver) {
            isOver = true;
            act(() -> {
                next.close();
                Generations.remove(path);
            });
        }
    }

    private static void act(Act act) {
        try {
            act.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Act {
        void run() throws IOException;
    }
}
