package kakehashi.house;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/// One rule of the house.
///
/// @param name    as the directory of its planted violation
/// @param reasons types that may break the rule, each with the reason
/// @param finds   what breaks the rule, by type, before anybody is excused
public record HouseRule(String name, Map<String, String> reasons, Function<House, List<Breach>> finds) {

    /// @param type   full name of the top-level type at fault
    /// @param detail what it does
    public record Breach(String type, String detail) {}

    static HouseRule of(String name, Function<House, List<Breach>> finds) {
        return new HouseRule(name, Map.of(), finds);
    }

    /// What breaks the rule and has no reason.
    public List<String> violations(House house) {
        return finds.apply(house).stream()
                .filter(breach -> !reasons.containsKey(breach.type()))
                .map(breach -> breach.type() + ": " + breach.detail())
                .distinct()
                .sorted()
                .toList();
    }

    /// Reasons nobody needs any more.
    public List<String> idleReasons(House house) {
        var idle = new TreeSet<>(reasons.keySet());
        finds.apply(house).forEach(breach -> idle.remove(breach.type()));
        return List.copyOf(idle);
    }

    @Override
    public String toString() {
        return name;
    }
}
