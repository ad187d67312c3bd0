package kakehashi.seed;

/// @author yamada
class Signed {}
