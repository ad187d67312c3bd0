/// How text becomes terms: folding of spellings, Japanese words, character pairs, English stems, readings, sentences.
///
/// The same for the index and for questions; knows no records.
@org.jspecify.annotations.NullMarked
package kakehashi.search.text;
