/// Who belongs to an organization, in the product's own words: people join by invitation, and a manager changes what
/// they are there or ends it, at once, whatever the identity server says.
@org.jspecify.annotations.NullMarked
package kakehashi.membership;
