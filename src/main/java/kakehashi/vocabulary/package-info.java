/// Controlled lists: review sections of KAKENHI, prefectures, modes of collaboration and the rest.
///
/// Words: a *term* is one code with its Japanese and English name; a *list* is an ordered set of terms.
/// The lists are files in `resources/vocabulary`; nothing else in the program repeats a name from them.
@org.jspecify.annotations.NullMarked
package kakehashi.vocabulary;
