@org.jspecify.annotations.NullMarked
package kakehashi.disclosure.ticket;
