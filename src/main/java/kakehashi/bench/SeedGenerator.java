package kakehashi.bench;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kakehashi.bench.Words.Word;
import kakehashi.shared.Mode;

/// Invented seeds in the form of `POST /seeds`, one JSON object a line, always the same for the same number.
///
/// Japanese summaries of 300 to 500 characters: compounds, numbers with units, about 8 % Latin letters, words with the
/// frequencies of Zipf's law and a long tail of names that occur once. For measuring speed, not relevance.
public final class SeedGenerator {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FIELDS = fields();
    private static final String SYLLABLES = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモラリルレロ";
    private static final int LEAST_SUMMARY = 300;

    private final long number;

    /// @param number which seeds: other numbers give other seeds
    public SeedGenerator(long number) {
        this.number = number;
    }

    /// The first `count` seeds as NDJSON lines.
    public Stream<String> lines(int count) {
        return IntStream.range(0, count).mapToObj(this::line);
    }

    /// Texts as a company would type them, 100 to 250 characters.
    public Stream<String> needs(int count) {
        return IntStream.range(0, count).mapToObj(this::need);
    }

    private String line(int index) {
        var random = new Random(number * 1_000_003 + index);
        var words = new Words(random);
        var topic = words.compound();
        var keywords = List.of(topic, words.any("method"), words.any("material"), words.compound());
        var seed = new LinkedHashMap<String, Object>();
        seed.put("externalId", "g-%d-%d".formatted(number, index));
        seed.put(
                "title",
                Map.of(
                        "ja",
                        title(words, topic),
                        "en",
                        topic.en() + " for " + words.any("object").en()));
        seed.put("summary", Map.of("ja", summary(random, words, topic)));
        seed.put(
                "keywords",
                Map.of(
                        "ja", keywords.stream().map(Word::ja).toList(),
                        "en", keywords.stream().map(Word::en).toList()));
        seed.put("fields", List.of(FIELDS.get(words.rank(FIELDS.size()))));
        seed.put("trl", 1 + random.nextInt(7));
        seed.put("modes", List.of(Mode.values()[words.rank(Mode.values().length)].name(), "JOINT_RESEARCH"));
        try {
            return JSON.writeValueAsString(seed);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String need(int index) {
        var random = new Random(~number * 1_000_003 + index);
        var words = new Words(random);
        var topic = words.compound();
        return "%sで困っています。%sを使う現場では%sが足りず、%sも試しましたが%sが%d%%しか上がりませんでした。%s"
                .formatted(
                        topic.ja(),
                        words.any("object").ja(),
                        words.any("property").ja(),
                        words.any("method").ja(),
                        words.any("property").ja(),
                        5 + random.nextInt(40),
                        sentence(random, words, topic));
    }

    private static String title(Words words, Word topic) {
        return topic.ja() + "による" + words.any("object").ja() + "の"
                + words.any("property").ja() + "向上";
    }

    private static String summary(Random random, Words words, Word topic) {
        var text = new StringBuilder();
        int length = LEAST_SUMMARY + random.nextInt(150);
        while (text.length() < length) {
            text.append(sentence(random, words, topic));
        }
        return text.toString();
    }

    private static String sentence(Random random, Words words, Word topic) {
        var object = words.any("object").ja();
        var property = words.any("property").ja();
        var method = words.any("method").ja();
        var latin = words.any("latin").ja();
        int figure = 2 + random.nextInt(900);
        return switch (random.nextInt(10)) {
            case 0 -> "%sを%sに用い、%sを%d%%高めた。".formatted(topic.ja(), object, property, figure % 90);
            case 1 ->
                "%sと%sを組み合わせ、%s℃以下で%sを制御する。"
                        .formatted(method, latin, figure, words.compound().ja());
            case 2 ->
                "従来の%sでは%sが課題であったが、%sにより%d時間で済む。".formatted(words.compound().ja(), property, method, figure % 48);
            case 3 -> "試作した%sは%s（%s）で確かめ、%sの低下は見られない。".formatted(object, method, latin, property);
            case 4 ->
                "%sの供給を受け、%s社と%sで%d回の実証を終えた。".formatted(words.any("material").ja(), name(random), object, figure % 30);
            case 5 ->
                "%sの%sが%d μmまで下がり、%sへの適用が見込まれる。".formatted(words.any("material").ja(), property, figure, object);
            case 6 -> "%s型装置を%sに組み込み、%sを%sで評価した。".formatted(name(random), object, property, latin);
            case 7 ->
                "まだ%sの検討は十分でなく、%sを扱う企業との共同研究を望む。"
                        .formatted(property, words.compound().ja());
            case 8 ->
                "%sを加えると%sが%d.%d MPaに達する。".formatted(words.any("material").ja(), property, figure % 100, figure % 10);
            default -> "%sのデータを%sで学習し、%sの%sを予測する。".formatted(latin, method, object, property);
        };
    }

    /// A katakana name that hardly occurs twice.
    private static String name(Random random) {
        var name = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            name.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return name.toString();
    }

    private static List<String> fields() {
        try (var file =
                requireNonNull(SeedGenerator.class.getResourceAsStream("/vocabulary/kakenhi-review-sections.tsv"))) {
            var codes = new ArrayList<String>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t")[4])
                    .distinct()
                    .forEach(codes::add);
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
