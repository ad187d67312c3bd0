package kakehashi.bench;

import com.fasterxml.jackson.databind.JsonNode;

/// What the ones compared with know of a seed.
///
/// @param text its Japanese text in one piece
record SeedText(String title, String text) {

    static SeedText of(JsonNode seed) {
        var title = seed.at("/title/ja").asText();
        return new SeedText(title, title + "\n" + seed.at("/summary/ja").asText());
    }
}
