package kakehashi.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What an operator adds to the search beside the product.
@ConfigMapping(prefix = "kakehashi.search")
public interface AdditionsConfig {

    /// Dictionaries in the form of EDICT, EDICT2 or SudachiDict's `synonyms.txt`, plain or compressed by gzip; apart by
    /// commas, the most trusted first. Read at the start; nothing is rebuilt.
    Optional<List<String>> dictionaries();

    /// A model of sentences, if there is one.
    Model model();

    /// How a model is used.
    interface Model {

        /// Folder with `model.onnx`, `tokenizer.json` and, in `lib`, the libraries that run them. Another model has
        /// the index built anew.
        Optional<String> directory();

        /// What the model wants before a question; E5 models: `query: `.
        Optional<String> questionPrefix();

        /// What the model wants before the text of a record; E5 models: `passage: `. Another one has the index built
        /// anew.
        Optional<String> recordPrefix();

        /// Likeness (cosine) of texts that have nothing to do with each other, -1 to below 1; E5 models: about 0.75.
        @WithDefault("0")
        double unrelated();

        /// Greatest number of records that are found by meaning and not by words.
        @WithDefault("50")
        int candidates();

        /// How long a question waits for its vector; after that it is answered by words alone.
        @WithDefault("PT1S")
        Duration patience();
    }
}
