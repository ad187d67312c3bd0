package kakehashi.matching;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import kakehashi.search.FieldNames;
import kakehashi.vocabulary.Prefecture;

/// Gives the arithmetic its weights and names.
class MatchingProvider {

    @Produces
    @Singleton
    Matching matching(MatchingConfig config, FieldNames fields) {
        var blocks = Prefecture.all().stream().collect(Collectors.toMap(Prefecture::code, Prefecture::block));
        return new Matching(config, new Vocabulary(fields, prefecture -> blocks.getOrDefault(prefecture, prefecture)));
    }
}
