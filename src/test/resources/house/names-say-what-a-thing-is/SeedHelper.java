package kakehashi.seed;

class SeedHelper {}
