package kakehashi.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.operation.FrontDoor;
import kakehashi.search.SearchIndex;
import kakehashi.search.upkeep.IndexComparison;

/// This product, by its own API over HTTP, with all reasons.
///
/// @param directory where its index lies
record Product(FrontDoor door, IndexComparison comparison, SearchIndex index, Path directory) implements Contender {

    private static final int BETWEEN_LOOKS = 50;

    @Override
    public String name() {
        return "Kakehashi";
    }

    @Override
    public void add(List<String> seeds) throws IOException, InterruptedException {
        var report = door.importSeeds(BodyPublishers.ofString(String.join("\n", seeds)));
        if (report.get("created").asInt() != seeds.size()) {
            throw new IOException("not all seeds were taken in: " + report.get("rows"));
        }
    }

    @Override
    public void settle() throws InterruptedException {
        while (comparison.behind() > 0) {
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    @Override
    public void pack() throws InterruptedException {
        while (!index.hasLearned()) {
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    @Override
    public List<String> find(String text) throws IOException, InterruptedException {
        var titles = new ArrayList<String>();
        door.match(door.question(text, TOP))
                .path("matches")
                .forEach(match -> titles.add(match.at("/title/ja").asText()));
        return titles;
    }

    @Override
    public long bytes() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            long sum = 0;
            for (var file : files.filter(Files::isRegularFile).toList()) {
                sum += Files.size(file);
            }
            return sum;
        }
    }

    @Override
    public void close() {
        // the product ends with the measurement
    }
}
