@org.jspecify.annotations.NullMarked
package kakehashi.clearance.form;
