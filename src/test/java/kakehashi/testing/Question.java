package kakehashi.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.testing.Plain.Answer;

/// One question of one caller, of the kinds that could tell of what is hidden.
///
/// @param caller signed in by name; empty for nobody
/// @param sent   parameters, or the body of a POST
public record Question(String caller, String method, String path, Map<String, ?> sent) {

    /// What public records say, and hidden ones should say as well.
    public static final List<String> WORDS =
            List.of("電池", "固体電解質", "接合", "触媒", "センサ", "battery", "sensor", "軽量", "材料", "画像", "農業", "polymer");

    private static final Pattern TIME_TAKEN = Pattern.compile("\"tookMillis\":\\d+");

    /// The length is that of an answer with the time it took in it.
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "x-request-id", "content-length");

    /// Questions of each caller in turn, about what is public.
    ///
    /// @param hidden words that stand in hidden records alone
    /// @param nobody asks for the names of what is public
    public static List<Question> mixed(
            Random random, int number, List<String> callers, List<String> hidden, Plain nobody) {
        var records = new HashMap<String, List<String>>();
        for (var plural : List.of("needs", "seeds", "researchers", "organizations")) {
            var ids = new ArrayList<String>();
            Bodies.read(nobody.get("/api/v1/%s?sort=title&limit=40".formatted(plural))
                            .body())
                    .path("items")
                    .forEach(item -> ids.add(item.path("id").asText()));
            records.put(plural, ids);
        }
        var questions = new ArrayList<Question>();
        for (int i = 0; i < number; i++) {
            questions.add(of(callers.get(i % callers.size()), records, hidden, random));
        }
        return questions;
    }

    /// All that `asker` is told, but the time it took and what is of the moment.
    public String told(Plain asker) {
        return told(method.equals("POST") ? asker.ask(method, path, sent) : asker.get(path, sent));
    }

    /// All of an answer but the time it took and what is of the moment.
    public static String told(Answer answer) {
        var headers = answer.headers().entrySet().stream()
                .filter(header -> !OF_THE_MOMENT.contains(header.getKey()))
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
        return answer.status() + "\n" + headers + "\n"
                + TIME_TAKEN.matcher(answer.body()).replaceAll("");
    }

    private static Question of(String caller, Map<String, List<String>> records, List<String> hidden, Random random) {
        var api = "/api/v1/";
        var plural = one(List.copyOf(new TreeSet<>(records.keySet())), random);
        var word = random.nextInt(3) == 0 ? one(hidden, random) : one(WORDS, random);
        var kind = one(List.of("seed", "need"), random);
        return switch (random.nextInt(12)) {
            case 0 -> get(caller, api + plural, Map.of("q", word));
            case 1 -> get(caller, api + plural, Map.of("sort", one(List.of("newest", "title"), random), "limit", 50));
            case 2 -> get(caller, api + "catalogue", Map.of("q", word, "kind", kind, "limit", 5));
            case 3 ->
                get(caller, api + "catalogue", Map.of("trl", "3-6", "mode", "JOINT_RESEARCH", "q", one(WORDS, random)));
            case 4 ->
                get(
                        caller,
                        api + "suggestions",
                        Map.of("prefix", word.substring(0, 1 + random.nextInt(word.length()))));
            case 5 ->
                new Question(
                        caller,
                        "POST",
                        api + "matches",
                        Map.of("of", kind, "text", word + "を使って" + one(WORDS, random) + "を軽くしたい。", "limit", 30));
            case 6 ->
                get(
                        caller,
                        api + "needs/%s/matches".formatted(one(of(records, "needs"), random)),
                        Map.of("of", "seed", "limit", 30));
            case 7 ->
                get(
                        caller,
                        api + "seeds/%s/matches".formatted(one(of(records, "seeds"), random)),
                        Map.of("of", "need", "limit", 30));
            case 8 -> get(caller, api + plural + "/" + one(of(records, plural), random), Map.of());
            case 9 ->
                get(caller, api + "exports", Map.of("format", one(List.of("csv", "ndjson"), random), "kind", kind));
            case 10 ->
                get(
                        caller,
                        api
                                + one(
                                        List.of(
                                                "feeds/catalogue",
                                                "me/records",
                                                "me/ties",
                                                "me/alerts",
                                                "me/proposals",
                                                "me/pairs",
                                                "me/unmatched-needs"),
                                        random),
                        Map.of());
            default ->
                get(
                        caller,
                        one(List.of("/ja/needs", "/en/seeds", "/ja/search", "/sitemap.xml", "/ja"), random),
                        Map.of());
        };
    }

    private static Question get(String caller, String path, Map<String, ?> parameters) {
        return new Question(caller, "GET", path, parameters);
    }

    private static List<String> of(Map<String, List<String>> records, String plural) {
        return records.getOrDefault(plural, List.of());
    }

    private static <T> T one(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
