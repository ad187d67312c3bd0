/// What whole texts mean, as vectors of a model that an operator adds; without one nothing here is used.
@org.jspecify.annotations.NullMarked
package kakehashi.search.meaning;
