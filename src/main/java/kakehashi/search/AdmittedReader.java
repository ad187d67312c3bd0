package kakehashi.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// The restricted entries as one person may find them: all others are as good as deleted, so that whatever asks,
/// counts or shows meets those alone.
final class AdmittedReader extends FilterDirectoryReader {

    private final Collection<BytesRef> ids;

    /// @param ids of the entries that are left
    AdmittedReader(DirectoryReader all, Collection<BytesRef> ids) throws IOException {
        super(all, new SubReaderWrapper() {

            @Override
            public LeafReader wrap(LeafReader leaf) {
                return GenerationalIndex.quietly(() -> new Leaf(leaf, ids));
            }
        });
        this.ids = ids;
    }

    @Override
    protected DirectoryReader doWrapDirectoryReader(DirectoryReader newer) throws IOException {
        return new AdmittedReader(newer, ids);
    }

    /// None: what it holds is one person's.
    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return null;
    }

    private static final class Leaf extends FilterLeafReader {

        private final FixedBitSet left;
        private final int count;

        Leaf(LeafReader leaf, Collection<BytesRef> ids) throws IOException {
            super(leaf);
            left = left(leaf, ids);
            count = left.cardinality();
        }

        private static FixedBitSet left(LeafReader leaf, Collection<BytesRef> ids) throws IOException {
            var left = new FixedBitSet(leaf.maxDoc());
            var terms = leaf.terms(Fields.ID);
            if (terms == null) {
                return left;
            }
            var live = leaf.getLiveDocs();
            var known = terms.iterator();
            PostingsEnum places = null;
            for (var id : ids) {
                if (known.seekExact(id)) {
                    places = known.postings(places, PostingsEnum.NONE);
                    for (int doc = places.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = places.nextDoc()) {
                        if (live == null || live.get(doc)) {
                            left.set(doc);
                        }
                    }
                }
            }
            return left;
        }

        @Override
        public Bits getLiveDocs() {
            return left;
        }

        @Override
        public int numDocs() {
            return count;
        }

        @Override
        public @Nullable CacheHelper getCoreCacheHelper() {
            return in.getCoreCacheHelper();
        }

        @Override
        public @Nullable CacheHelper getReaderCacheHelper() {
            return null;
        }
    }
}
