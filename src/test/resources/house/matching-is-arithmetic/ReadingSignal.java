package kakehashi.matching;

class ReadingSignal {
    kakehashi.seed.Seeds seeds;
}
