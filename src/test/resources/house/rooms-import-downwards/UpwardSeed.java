package kakehashi.seed;

class UpwardSeed {
    kakehashi.matching.Match match;
}
