package kakehashi.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Documents, queries and judgments on disk: `corpus.jsonl`, `queries*.jsonl`, `qrels.tsv`.
///
/// @param name    folder, and what tells its query files apart: `nlpj-xl`, `nlpj-xl abs`
/// @param queries id → text
/// @param grades  query id → document id → grade above 0
record EvaluationSet(String name, Path corpus, Map<String, String> queries, Map<String, Map<String, Integer>> grades) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TITLE_CHARACTERS = 200;

    /// A title that says nothing: a seed has one, a document may not.
    private static final String UNTITLED = "―";

    /// All sets below `directory`, one for each file of queries, in the order of names.
    ///
    /// @throws StartRefused when there is none
    static List<EvaluationSet> below(Path directory) throws IOException {
        var sets = new ArrayList<EvaluationSet>();
        try (var folders = Files.walk(directory, 1)) {
            for (var folder : folders.filter(each -> Files.exists(each.resolve("corpus.jsonl")))
                    .sorted()
                    .toList()) {
                sets.addAll(in(folder));
            }
        } catch (java.nio.file.NoSuchFileException _) {
            // told below, as any other place without a set
        }
        if (sets.isEmpty()) {
            throw new StartRefused(
                    "no set with corpus.jsonl, queries.jsonl and qrels.tsv below %s".formatted(directory));
        }
        return sets;
    }

    private static List<EvaluationSet> in(Path folder) throws IOException {
        var grades = new HashMap<String, Map<String, Integer>>();
        for (var line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
            var cells = line.split("\t");
            if (cells.length == 3 && Integer.parseInt(cells[2]) > 0) {
                grades.computeIfAbsent(cells[0], _ -> new HashMap<>()).put(cells[1], Integer.parseInt(cells[2]));
            }
        }
        var sets = new ArrayList<EvaluationSet>();
        try (var files = Files.newDirectoryStream(folder, "queries*.jsonl")) {
            for (var file : files) {
                var kind = file.getFileName().toString().replaceAll("^queries\\.?|\\.?jsonl$", "");
                var queries = new java.util.LinkedHashMap<String, String>();
                for (var line : Files.readAllLines(file)) {
                    var query = JSON.readTree(line);
                    if (grades.containsKey(query.get("id").asText())) {
                        queries.put(query.get("id").asText(), query.get("text").asText());
                    }
                }
                sets.add(new EvaluationSet(
                        (folder.getFileName() + " " + kind).strip(), folder.resolve("corpus.jsonl"), queries, grades));
            }
        }
        sets.sort(java.util.Comparator.comparing(EvaluationSet::name));
        return sets;
    }

    /// The corpus as seeds, one a line, in the form of the import.
    String seeds() throws IOException {
        var seeds = new StringBuilder();
        for (var line : Files.readAllLines(corpus)) {
            seeds.append(seed(JSON.readTree(line))).append('\n');
        }
        return seeds.toString();
    }

    private static JsonNode seed(JsonNode document) {
        var language = document.path("lang").asText("ja");
        var title = document.path("title").asText("").replaceAll("\\p{Cf}", "").strip();
        var text = document.path("text").asText("");
        boolean tooLong = title.codePointCount(0, title.length()) > TITLE_CHARACTERS;
        var seed = JSON.createObjectNode().put("externalId", document.get("id").asText());
        seed.putObject("title").put(language, tooLong || title.isEmpty() ? UNTITLED : title);
        seed.putObject("summary").put(language, tooLong ? title + "\n" + text : text);
        return seed;
    }
}
