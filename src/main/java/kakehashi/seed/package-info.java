/// What universities offer: research results a company could use.
///
/// A seed has a public part and a restricted part (details, numbers of unpublished patents); the restricted part is for
/// its own organization.
@org.jspecify.annotations.NullMarked
package kakehashi.seed;
