/// What the catalogue's own records teach: words that mean the same, from texts that say one thing in both languages.
///
/// Words: a *twin* is such a text; a *pair* is what was learned from twins, with how sure that is. Pure: knows no
/// index; the same twins give the same pairs, in whatever order they come.
/// Sources: competitive linking, Melamed, "Models of Translational Equivalence among Words", Computational Linguistics
/// 26 (2000); the coefficient of Dice.
@org.jspecify.annotations.NullMarked
package kakehashi.search.twin;
