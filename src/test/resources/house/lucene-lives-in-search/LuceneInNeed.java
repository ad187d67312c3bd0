package kakehashi.need;

class LuceneInNeed {
    org.apache.lucene.document.Document document;
}
