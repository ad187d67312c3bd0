/// Measures speed: invented seeds in any number, the import, the live preview, all through the product's front door.
@org.jspecify.annotations.NullMarked
package kakehashi.bench;
