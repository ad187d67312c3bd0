package kakehashi.matching;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.search.FieldNames;

/// All signals, in the order in which reasons are given.
record Signals(List<Signal> inOrder) {

    static final Set<String> NAMES = of(new Vocabulary(FieldNames.NONE, prefecture -> prefecture)).inOrder.stream()
            .map(Signal::name)
            .collect(Collectors.toUnmodifiableSet());

    /// The same without the one that needs a model.
    Signals withoutMeaning() {
        return new Signals(inOrder.stream()
                .filter(signal -> !(signal instanceof MeaningNearness))
                .toList());
    }

    static Signals of(Vocabulary vocabulary) {
        return new Signals(List.of(
                new TextRelevance(),
                new MeaningNearness(),
                new FieldOverlap(vocabulary.fields()),
                new ReadinessFit(),
                new HorizonFit(),
                new RegionNearness(vocabulary.blocks()),
                new ModeOverlap(),
                new SpareCapacity(),
                new Youth(),
                new Freshness()));
    }
}
