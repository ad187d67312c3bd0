package kakehashi.search;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ObjLongConsumer;

final class GenerationalIndex implements SearchIndex {

    static GenerationalIndex open(Path directory, Engine engine) {
        throw new UnsupportedOperationException();
    }

    public void replace(Collection<Entry> entries) {
        throw new UnsupportedOperationException();
    }

    public void remove(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    public void refresh() {
        throw new UnsupportedOperationException();
    }

    public void commit(Map<String, String> userData) {
        throw new UnsupportedOperationException();
    }

    public Map<String, String> userData() {
        throw new UnsupportedOperationException();
    }

    public int count() {
        throw new UnsupportedOperationException();
    }

    public void revisions(ObjLongConsumer<UUID> eachEntry) {
        throw new UnsupportedOperationException();
    }

    public String digest() {
        throw new UnsupportedOperationException();
    }

    public boolean mustBeRebuilt() {
        throw new UnsupportedOperationException();
    }

    public Rebuild rebuild() {
        throw new UnsupportedOperationException();
    }

    public Candidates candidates(Question question) {
        throw new UnsupportedOperationException();
    }

    public CataloguePage search(CatalogueQuery query) {
        throw new UnsupportedOperationException();
    }

    public List<Suggestion> suggest(String prefix, int limit) {
        throw new UnsupportedOperationException();
    }

    public void close() {}
}
