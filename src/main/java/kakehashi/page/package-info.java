/// The web side: the built frontend, the addresses of its pages, and public records readable without a script.
///
/// What a page tells is the public part, rendered for nobody, whoever asks: a cache may keep it. An unknown record and
/// one that is not public answer the same bytes. Nobody imports this room.
@org.jspecify.annotations.NullMarked
package kakehashi.page;
