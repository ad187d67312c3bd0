package kakehashi.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kakehashi.search.Additions;
import kakehashi.search.AdditionsConfig;
import kakehashi.search.FieldNames;
import kakehashi.search.SearchConfig;
import kakehashi.search.SearchIndex;
import kakehashi.search.lexicon.LearnedPair;
import kakehashi.search.lexicon.Lexicon;
import kakehashi.search.lexicon.LexiconFile;
import kakehashi.search.twin.PairLearner;
import kakehashi.search.twin.Twin;

/// Measures what pairs learned from twin titles are worth: Japanese titles are asked for English papers, a fold of them
/// at a time, with what the titles of the other folds teach.
///
/// Run with the folder of nlpj-xl. A paper counts as an organization of its own. `lexicon` takes of the shipped lexicon
/// every n-th entry (0: none), `folds` is how many folds.
public final class TwinHarness {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TwinHarness() {}

    public static void main(String[] arguments) throws IOException {
        var set = Path.of(arguments[0]);
        int folds = Integer.getInteger("folds", 5);
        var base = lexicon(Integer.getInteger("lexicon", 1));
        var english = new HashMap<String, JsonNode>();
        for (var line : Files.readAllLines(set.resolve("corpus.jsonl"))) {
            var paper = JSON.readTree(line);
            english.put(paper.get("id").asText(), paper);
        }
        for (var file : List.of("queries.jsonl", "queries.abs.jsonl")) {
            var without = new Sum();
            var with = new Sum();
            for (int fold = 0; fold < folds; fold++) {
                var twins = new ArrayList<Twin>();
                var asked = new ArrayList<String>();
                for (var line : Files.readAllLines(set.resolve(file))) {
                    var id = JSON.readTree(line).get("id").asText();
                    if (Math.floorMod(id.hashCode(), folds) == fold) {
                        asked.add(line);
                    }
                }
                addTwins(set, "queries.jsonl", "title", english, fold, folds, twins);
                if (Boolean.getBoolean("abstracts")) {
                    addTwins(set, "queries.abs.jsonl", "text", english, fold, folds, twins);
                }
                var pairs = pairs(base, twins);
                without.add(set, file, asked, base);
                with.add(set, file, asked, base.learning(pairs));
                System.out.printf("fold %d: %d twins teach %d pairs%n", fold, twins.size(), pairs.size());
            }
            System.out.printf(
                    "%-20s nDCG@10 %.4f without, %.4f with learned pairs%n", file, without.mean(), with.mean());
        }
    }

    private static Lexicon lexicon(int every) {
        var entries = LexiconFile.shipped();
        return Lexicon.of(IntStream.range(0, every == 0 ? 0 : entries.size())
                .filter(i -> i % every == 0)
                .mapToObj(entries::get)
                .toList());
    }

    private static void addTwins(
            Path set, String file, String side, Map<String, JsonNode> english, int fold, int folds, List<Twin> twins)
            throws IOException {
        for (var line : Files.readAllLines(set.resolve(file))) {
            var query = JSON.readTree(line);
            var name = query.get("id").asText();
            var paper = english.get(name);
            if (paper != null && Math.floorMod(name.hashCode(), folds) != fold) {
                var id = RelevanceHarness.id(name);
                twins.add(new Twin(
                        id, id, query.get("text").asText(), paper.get(side).asText(), false));
            }
        }
    }

    private static List<LearnedPair> pairs(Lexicon base, List<Twin> twins) {
        var learner = new PairLearner(base, 2, Double.parseDouble(System.getProperty("confidence", "0.5")));
        twins.forEach(learner::add);
        return learner.pairs();
    }

    private static final class Sum {

        private double ndcg;
        private int queries;

        void add(Path set, String file, List<String> asked, Lexicon lexicon) throws IOException {
            var config = new SmallRyeConfigBuilder()
                    .addDefaultSources()
                    .withMapping(SearchConfig.class)
                    .withMapping(MatchingConfig.class)
                    .withMapping(AdditionsConfig.class)
                    .build();
            var matching = new Matching(
                    config.getConfigMapping(MatchingConfig.class), new Vocabulary(FieldNames.NONE, place -> place));
            var names = new HashMap<UUID, String>();
            try (var index = SearchIndex.open(
                    Files.createTempDirectory("twins"),
                    config.getConfigMapping(SearchConfig.class),
                    FieldNames.NONE,
                    new Additions(lexicon, null))) {
                index.replace(RelevanceHarness.entries(set, names));
                index.refresh();
                var figures = RelevanceHarness.measure(set.resolve(file), asked, index, matching, names);
                ndcg += figures.ndcg() * figures.queries();
                queries += figures.queries();
            }
        }

        double mean() {
            return ndcg / queries;
        }
    }
}
