package kakehashi.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Two sides of introductions, one after the other, until the product no longer answers: somebody asks, both write, the
/// other side accepts or declines, somebody ends it; now and then a step is taken back.
final class ActStream implements Callable<Integer> {

    /// Something that was acknowledged.
    ///
    /// @param revision  of the introduction, after it
    /// @param takenBack whether it was taken back, and that acknowledged
    record Act(UUID introduction, int revision, boolean takenBack) {}

    /// The product has not answered.
    private static final class Silent extends Exception {
        private static final long serialVersionUID = 1;
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COMPANY = "company";
    private static final String UNIVERSITY = "coordinator";
    private static final int FAULT_OF_THE_PRODUCT = 500;
    private static final int FAULT_OF_THE_TEST = 300;
    /// The time in which a step can be taken back is short, and a busy machine misses it.
    private static final int TOO_LATE = 409;

    private static final Map<String, Object> NEED = Map.of(
            "title", Map.of("ja", "配管の漏れを見つけたい"),
            "problem", Map.of("ja", "埋めた配管の漏れを掘らずに見つけたい。年に10件の漏れがある。"),
            "trl", Map.of("min", 3, "max", 6),
            "modes", List.of("JOINT_RESEARCH"));
    private static final Map<String, Object> SEED = Map.of(
            "title", Map.of("ja", "音で配管の漏れを見つける"),
            "summary", Map.of("ja", "地面に置いた三つの受信器の音から、漏れの場所を1 mの精度で見つける。"),
            "fields", List.of("26020"),
            "trl", 4,
            "modes", List.of("JOINT_RESEARCH"));
    private static final Map<String, Object> REQUEST =
            Map.of("message", "試したい", "modes", List.of("JOINT_RESEARCH"), "missing", "受信器がない", "aboutUs", "水道の会社です");

    private final PackagedProduct product;
    private final Queue<Act> acts;
    private final Random random;
    private int done;

    /// @param acts   where it says what was acknowledged
    /// @param random decides what it does
    ActStream(PackagedProduct product, Queue<Act> acts, Random random) {
        this.product = product;
        this.acts = acts;
        this.random = random;
    }

    /// @return how many acts were acknowledged
    @Override
    public Integer call() throws InterruptedException, JsonProcessingException {
        try {
            var seed = published(UNIVERSITY, "seeds", SEED);
            while (true) {
                introduce(published(COMPANY, "needs", NEED), seed);
            }
        } catch (Silent _) {
            return done;
        }
    }

    private UUID published(String who, String kind, Map<String, Object> sheet)
            throws InterruptedException, JsonProcessingException, Silent {
        var id = id(send(who, "POST", "/" + kind, sheet, null));
        send(who, "PUT", "/%s/%s/publication".formatted(kind, id), null, 1);
        return id;
    }

    private void introduce(UUID need, UUID seed) throws InterruptedException, JsonProcessingException, Silent {
        boolean isCompany = random.nextInt(4) > 0;
        var asking = isCompany ? COMPANY : UNIVERSITY;
        var asked = isCompany ? UNIVERSITY : COMPANY;
        var draft = Map.of("need", need, "offer", seed, "request", REQUEST);
        var made = send(asking, "POST", "/introductions", draft, null);
        var id = id(made);
        int revision = written(asking, id, acknowledged(id, revision(made)));
        var accept = Map.of("step", "ACCEPT", "slots", List.of(slot()));
        var decline = Map.of("step", "DECLINE", "reason", "CAPACITY");
        boolean isAccepted = random.nextBoolean();
        revision = stepped(asked, id, isAccepted ? accept : decline, revision);
        if (isAccepted) {
            revision = written(asked, id, revision);
            stepped(random.nextBoolean() ? asking : asked, id, Map.of("step", "CLOSE"), revision);
        }
    }

    private int written(String who, UUID id, int revision)
            throws InterruptedException, JsonProcessingException, Silent {
        var entry = Map.of("text", "いつから試せますか。", "question", false);
        return acknowledged(
                id, revision(send(who, "POST", "/introductions/%s/entries".formatted(id), entry, revision)));
    }

    private int stepped(String who, UUID id, Map<String, ?> step, int revision)
            throws InterruptedException, JsonProcessingException, Silent {
        var path = "/introductions/%s/state".formatted(id);
        int taken = revision(send(who, "PUT", path, step, revision));
        if (random.nextInt(3) > 0) {
            return acknowledged(id, taken);
        }
        var back = answer(who, "DELETE", path, null, taken);
        if (back.statusCode() == TOO_LATE) {
            return acknowledged(id, taken);
        }
        acts.add(new Act(id, taken, true));
        return acknowledged(id, revision(send(who, "PUT", path, step, revision(read(back)))));
    }

    private int acknowledged(UUID id, int revision) {
        acts.add(new Act(id, revision, false));
        done++;
        return revision;
    }

    private static Map<String, String> slot() {
        var start = Instant.now().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        return Map.of(
                "start",
                start.toString(),
                "end",
                start.plus(1, ChronoUnit.HOURS).toString());
    }

    private static UUID id(JsonNode answer) {
        return UUID.fromString(answer.path("id").asText());
    }

    private static int revision(JsonNode answer) {
        return answer.path("revision").asInt();
    }

    private JsonNode send(String who, String method, String path, @Nullable Object body, @Nullable Integer revision)
            throws InterruptedException, JsonProcessingException, Silent {
        return read(answer(who, method, path, body, revision));
    }

    private static JsonNode read(HttpResponse<String> answer) throws JsonProcessingException {
        if (answer.statusCode() >= FAULT_OF_THE_TEST) {
            throw new IllegalStateException("%s: %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
        return Objects.requireNonNull(JSON.readTree(answer.body()));
    }

    /// @param revision that is held; null for what is new
    private HttpResponse<String> answer(
            String who, String method, String path, @Nullable Object body, @Nullable Integer revision)
            throws InterruptedException, JsonProcessingException, Silent {
        var content = body == null ? "" : JSON.writeValueAsString(body);
        var headers = revision == null
                ? new String[] {"Content-Type", "application/json"}
                : new String[] {"Content-Type", "application/json", "If-Match", "\"%d\"".formatted(revision)};
        try {
            var answer = product.sendAs(who, method, "/api/v1" + path, content, headers);
            if (answer.statusCode() >= FAULT_OF_THE_PRODUCT) {
                throw new Silent();
            }
            return answer;
        } catch (IOException _) {
            throw new Silent();
        }
    }
}
