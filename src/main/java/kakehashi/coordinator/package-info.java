/// What coordinators (コーディネーター) of all organizations share and nobody else knows of: cards that say who can help
/// with what, and a board on which one asks the others. And what the coordinators of one organization did, for its
/// managers and for each of them. Sends [QuestionAnswered]; no secrets belong here.
@NullMarked
package kakehashi.coordinator;

import org.jspecify.annotations.NullMarked;
