/// Brings the side of a need and the side of an offer together (引き合わせ): a request goes to the desk of the other side,
/// which answers by a day; then both find a time to meet.
///
/// An [Introduction] moves by [Step]s alone, which say who may take them and from where; [Introducing] is the one way
/// in.
/// What happened is told as an [IntroductionFact], in the transaction in which it happened.
@NullMarked
package kakehashi.introduction;

import org.jspecify.annotations.NullMarked;
