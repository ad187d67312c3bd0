package kakehashi.house;

import java.util.List;
import java.util.stream.Stream;

/// All rules, from classes and from sources.
public final class HouseRules {

    public static final List<HouseRule> ALL =
            Stream.concat(ClassRules.ALL.stream(), SourceRules.ALL.stream()).toList();

    private HouseRules() {}
}
