@org.jspecify.annotations.NullMarked
package kakehashi.search.twin;
