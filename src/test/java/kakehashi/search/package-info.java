/// Tests of search.
@org.jspecify.annotations.NullMarked
package kakehashi.search;
