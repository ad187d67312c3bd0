package kakehashi.search;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/// What an operator adds to the search beside the product.
@ConfigMapping(prefix = "kakehashi.search")
public interface AdditionsConfig {

    /// Dictionaries in the form of EDICT, EDICT2 or SudachiDict's `synonyms.txt`, plain or compressed by gzip; apart by
    /// commas, the most trusted first. Read at the start; nothing is rebuilt.
    Optional<List<String>> dictionaries();
}
