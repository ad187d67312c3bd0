package kakehashi.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The overlapping stretches of a text, by which near doubles are told.
///
/// @param name whose text it is
record Shingles(String name, Set<String> stretches) {

    private static final int CHARACTERS = 8;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static Shingles of(String name, String text) {
        var plain = BLANKS.matcher(text).replaceAll("");
        var stretches = new HashSet<String>();
        for (int i = 0; i + CHARACTERS <= plain.length(); i++) {
            stretches.add(plain.substring(i, i + CHARACTERS));
        }
        return new Shingles(name, stretches);
    }

    /// Jaccard coefficient: 0 nothing in common, 1 the same.
    double likeness(Shingles other) {
        var shared = new HashSet<>(stretches);
        shared.retainAll(other.stretches);
        int all = stretches.size() + other.stretches.size() - shared.size();
        return all == 0 ? 0 : (double) shared.size() / all;
    }

    /// The likeness of the two that are most alike.
    static double nearest(List<Shingles> texts) {
        double nearest = 0;
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                nearest = Math.max(nearest, texts.get(i).likeness(texts.get(j)));
            }
        }
        return nearest;
    }
}
