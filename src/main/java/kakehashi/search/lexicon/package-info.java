/// Words that mean the same in Japanese and English, and how they are found in a text.
///
/// The lexicon shipped is of our own writing, by research field; an operator may add larger files.
@org.jspecify.annotations.NullMarked
package kakehashi.search.lexicon;
