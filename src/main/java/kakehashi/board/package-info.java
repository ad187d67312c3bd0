/// Shortlists that a team leads from the first look to the end (検討ボード).
///
/// Words: a *board* belongs to an organization and is for all who work at its desk. A *card* points at a record and
/// stands in one of five *columns*; it says nothing of the record, which each reader reads as they may. The team adds
/// *notes*, an *owner*, and *reviews*: points by the *criteria* of the board, from which [Score] makes a figure. A
/// *link* shows whoever has it which cards stand where. Refusals: [BoardRefusal].
@NullMarked
package kakehashi.board;

import org.jspecify.annotations.NullMarked;
