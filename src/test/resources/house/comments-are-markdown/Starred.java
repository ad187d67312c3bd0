package kakehashi.seed;

/**
 * Says what it is in the old way.
 */
class Starred {}
