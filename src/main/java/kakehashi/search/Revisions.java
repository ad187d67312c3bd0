package kakehashi.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/// Ids and revisions of all entries, for the comparison with the database.
final class Revisions {

    private Revisions() {}

    static boolean forEach(List<IndexReader> readers, ObjLongConsumer<UUID> eachEntry) throws IOException {
        for (var reader : readers) {
            for (var leaf : reader.leaves()) {
                forEach(leaf.reader(), eachEntry);
            }
        }
        return true;
    }

    /// @param shelf directory of some entries
    static Map<UUID, Long> committed(Path shelf) throws IOException {
        var revisions = new HashMap<UUID, Long>();
        try (var files = FSDirectory.open(shelf);
                var reader = DirectoryReader.open(files)) {
            for (var leaf : reader.leaves()) {
                forEach(leaf.reader(), revisions::put);
            }
        }
        return revisions;
    }

    private static void forEach(LeafReader leaf, ObjLongConsumer<UUID> eachEntry) throws IOException {
        var keys = DocValues.getBinary(leaf, Fields.KEY);
        var revisions = DocValues.getNumeric(leaf, Fields.REVISION);
        var live = leaf.getLiveDocs();
        for (int doc = keys.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = keys.nextDoc()) {
            if (live == null || live.get(doc)) {
                revisions.advanceExact(doc);
                eachEntry.accept(id(keys.binaryValue()), revisions.longValue());
            }
        }
    }

    static UUID id(BytesRef key) {
        var bytes = ByteBuffer.wrap(key.bytes, key.offset, key.length);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    static String digest(List<IndexReader> readers) throws IOException {
        var byId = new TreeMap<String, Long>();
        forEach(readers, (id, revision) -> byId.put(id.toString(), revision));
        var digest = sha256();
        byId.forEach((id, revision) -> digest.update((id + " " + revision + "\n").getBytes()));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
