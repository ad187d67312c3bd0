package kakehashi.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.search.meaning.ModelDirectory.Opened;
import kakehashi.shared.Language;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// What questions and records mean, by the operator's model.
public final class Meanings {

    private static final Logger LOG = Logger.getLogger(Meanings.class);

    /// More is cut by every model.
    private static final int MOST_CHARACTERS = 4_000;

    /// Entries given to the model at once.
    private static final int BATCH = 64;

    /// Questions that wait for their vectors at the same time; more would only make each of them slower.
    private static final int ASKED_AT_ONCE = 2;

    /// Thousandths.
    private static final double ROUNDING = 1_000;

    private final Opened opened;
    private final AdditionsConfig.Model config;
    private final String questionPrefix;
    private final String recordPrefix;
    private final ExecutorService askers = Executors.newFixedThreadPool(
            ASKED_AT_ONCE,
            Thread.ofPlatform().daemon().name("search-meaning-", 0).factory());

    Meanings(Opened opened, AdditionsConfig.Model config) {
        if (!(config.unrelated() >= -1 && config.unrelated() < 1)) {
            throw new IllegalArgumentException(
                    "kakehashi.search.model.unrelated (%s) must be -1 to below 1".formatted(config.unrelated()));
        }
        this.opened = opened;
        this.config = config;
        this.questionPrefix = config.questionPrefix().orElse("");
        this.recordPrefix = config.recordPrefix().orElse("");
    }

    /// What vectors in the index depend on.
    String fingerprint() {
        return "%s %s".formatted(opened.fingerprint(), recordPrefix);
    }

    int candidates() {
        return config.candidates();
    }

    /// Null when the model does not answer in time, or the question says nothing.
    float @Nullable [] of(Wording wording) {
        var text = cut(wording.whole());
        if (text.isBlank() || config.patience().isZero()) {
            return null;
        }
        var asked = askers.submit(
                () -> opened.model().vectors(List.of(questionPrefix + text)).getFirst());
        try {
            return usable(asked.get(config.patience().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            asked.cancel(false);
            LOG.warnf(
                    "The sentence model took longer than %s; a question was answered by words alone",
                    config.patience());
            return null;
        } catch (ExecutionException failed) {
            LOG.warnf(failed.getCause(), "The sentence model failed; a question was answered by words alone");
            return null;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /// By id; without those whose text says nothing.
    Map<UUID, float[]> of(List<Entry> entries) {
        var vectors = new HashMap<UUID, float[]>();
        for (int from = 0; from < entries.size(); from += BATCH) {
            var batch = entries.subList(from, Math.min(from + BATCH, entries.size()));
            var found = opened.model().vectors(batch.stream().map(this::text).toList());
            for (int i = 0; i < batch.size(); i++) {
                var vector = usable(found.get(i));
                if (vector != null) {
                    vectors.put(batch.get(i).id(), vector);
                }
            }
        }
        return vectors;
    }

    /// How near two vectors are: 0 for texts that have nothing to do with each other, 1 for the same.
    ///
    /// Rounded, so that the last digits of a model's arithmetic do not decide about order.
    double strength(float likeness) {
        double rounded = Math.round(likeness * ROUNDING) / ROUNDING;
        return Math.clamp((rounded - config.unrelated()) / (1 - config.unrelated()), 0, 1);
    }

    private float @Nullable [] usable(float @Nullable [] vector) {
        return vector == null || vector.length != opened.dimension() ? null : vector;
    }

    /// One side is enough for a model that knows both languages: the Japanese one, if there is text in it.
    private String text(Entry entry) {
        var sides = entry.sections().stream().collect(Collectors.groupingBy(Section::language));
        return recordPrefix
                + Stream.of(Language.JA, Language.EN)
                        .map(language -> sides.getOrDefault(language, List.of()).stream()
                                .map(Section::text)
                                .collect(Collectors.joining("\n")))
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .map(Meanings::cut)
                        .orElse("");
    }

    private static String cut(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
    }
}
