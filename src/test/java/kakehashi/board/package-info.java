@org.jspecify.annotations.NullMarked
package kakehashi.board;
