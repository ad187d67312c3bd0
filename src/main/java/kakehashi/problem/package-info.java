/// What the domain declines, and how it is told: refusals, violations and RFC 9457 problems.
///
/// The only room that knows `application/problem+json`. Every refusal has a code, and every code has its words
/// in Japanese and English in `resources/messages/problem_*.properties`.
@org.jspecify.annotations.NullMarked
package kakehashi.problem;
