package kakehashi.operation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kakehashi.operation.Ledger.State;
import kakehashi.operation.Ledger.Write;

/// One writer: drafts, edits, publications, withdrawals and imports of seeds, one request after the other, until the
/// product no longer answers. It works on records of its own, so that it knows what each must look like.
final class WriteStream implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROWS = 20;
    private static final int FAULT_OF_THE_PRODUCT = 500;

    private final PackagedProduct product;
    private final Ledger ledger;
    private final String name;
    private final Random random;
    /// External id → id of the records made one by one.
    private final Map<String, String> ids = new HashMap<>();

    private int count;

    /// @param name   begins the external id of each of its records
    /// @param random decides what it does
    WriteStream(PackagedProduct product, Ledger ledger, String name, Random random) {
        this.product = product;
        this.ledger = ledger;
        this.name = name;
        this.random = random;
    }

    /// @return how many writes were acknowledged
    @Override
    public Integer call() throws InterruptedException {
        int done = 0;
        while (writeOne()) {
            done++;
        }
        return done;
    }

    /// @return false when it was not acknowledged
    private boolean writeOne() throws InterruptedException {
        int dice = random.nextInt(10);
        if (ids.isEmpty() || dice < 3) {
            return create();
        }
        if (dice == 3) {
            return importRows();
        }
        var externalId = List.copyOf(ids.keySet()).get(random.nextInt(ids.size()));
        boolean isWithdrawn = before(externalId).stage().equals("WITHDRAWN"); // first to be taken up again
        return dice < 7 && !isWithdrawn ? revise(externalId) : publishOrWithdraw(externalId);
    }

    private boolean create() throws InterruptedException {
        var externalId = nextExternalId();
        var after = new State(1, "DRAFT", title());
        return write(new Write(Map.of(externalId, after)), () -> {
            var answer = product.send(
                    "POST", "/api/v1/seeds", seed(externalId, after.title()), "Content-Type", "application/json");
            if (answer.statusCode() == 201) {
                ids.put(externalId, JSON.readTree(answer.body()).get("id").asText());
            }
            return answer;
        });
    }

    private boolean revise(String externalId) throws InterruptedException {
        var before = before(externalId);
        var after = new State(before.revision() + 1, before.stage(), title());
        return write(
                new Write(Map.of(externalId, after)),
                () -> product.send(
                        "PUT",
                        path(externalId),
                        seed(externalId, after.title()),
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        tag(before)));
    }

    private boolean publishOrWithdraw(String externalId) throws InterruptedException {
        var before = before(externalId);
        boolean isPublished = before.stage().equals("PUBLISHED");
        var after = new State(before.revision() + 1, isPublished ? "WITHDRAWN" : "PUBLISHED", before.title());
        return write(
                new Write(Map.of(externalId, after)),
                () -> product.send(
                        isPublished ? "DELETE" : "PUT",
                        path(externalId) + "/publication",
                        "",
                        "If-Match",
                        tag(before)));
    }

    /// New records, made and published in one transaction.
    private boolean importRows() throws InterruptedException {
        var after = new HashMap<String, State>();
        Stream.generate(this::nextExternalId)
                .limit(ROWS)
                .forEach(externalId -> after.put(externalId, new State(2, "PUBLISHED", title())));
        var lines = new ArrayList<String>();
        after.forEach((externalId, state) -> lines.add(seed(externalId, state.title())));
        return write(
                new Write(after),
                () -> product.send(
                        "POST",
                        "/api/v1/imports?kind=seed&publish=true",
                        String.join("\n", lines),
                        "Content-Type",
                        "application/x-ndjson"));
    }

    /// Acknowledged is what was answered with success; a failing product may have done it or not.
    private boolean write(Write write, Request request) throws InterruptedException {
        ledger.begin(write);
        try {
            var answer = request.send();
            if (answer.statusCode() >= FAULT_OF_THE_PRODUCT) {
                return false;
            }
            if (answer.statusCode() >= 300 || answer.body().contains("REJECTED")) {
                throw new IllegalStateException("%d: %s".formatted(answer.statusCode(), answer.body()));
            }
            ledger.acknowledge(write);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private interface Request {
        HttpResponse<String> send() throws IOException, InterruptedException;
    }

    private State before(String externalId) {
        return Objects.requireNonNull(ledger.state(externalId));
    }

    private String nextExternalId() {
        return "%s-%d".formatted(name, count++);
    }

    private String title() {
        return "耐熱樹脂の接合 %08x".formatted(random.nextInt());
    }

    private String path(String externalId) {
        return "/api/v1/seeds/" + ids.get(externalId);
    }

    private static String tag(State state) {
        return "\"%d\"".formatted(state.revision());
    }

    private static String seed(String externalId, String title) {
        return JSON.createObjectNode()
                .put("externalId", externalId)
                .<com.fasterxml.jackson.databind.node.ObjectNode>set(
                        "title", JSON.createObjectNode().put("ja", title))
                .<com.fasterxml.jackson.databind.node.ObjectNode>set(
                        "summary", JSON.createObjectNode().put("ja", "樹脂と金属を接着剤なしで接合し、150℃で1,000時間もつ。"))
                .toString();
    }
}
