@org.jspecify.annotations.NullMarked
package kakehashi.alert.digest;
