/// What binds people to records of others, and the pledge of secrecy each of them makes.
///
/// Words: a *tie* binds a person, a profile or an organization to one record: invited, bound by an agreement on
/// secrecy, accepted in person, cleared, engaged, partner, blocked, ticket.
/// A *pledge* is one person's promise of secrecy, in one wording. What a tie opens is for [kakehashi.access.Policy] to
/// say.
@org.jspecify.annotations.NullMarked
package kakehashi.disclosure;
