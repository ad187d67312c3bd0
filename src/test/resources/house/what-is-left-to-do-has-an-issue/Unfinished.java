package kakehashi.seed;

// TODO make it good
class Unfinished {}
