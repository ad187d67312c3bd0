package kakehashi.search;

import java.util.Collection;
import java.util.UUID;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// Some entries by their ids; a question to them costs no more than they are.
record Among(Collection<UUID> ids) {

    /// What of `query` lies among them, with its scores.
    Query only(Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(all(), Occur.FILTER)
                .build();
    }

    Query all() {
        return new TermInSetQuery(
                Fields.ID, ids.stream().map(id -> new BytesRef(id.toString())).toList());
    }
}
