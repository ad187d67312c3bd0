package kakehashi.search.meaning;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A model of sentences in the form of ONNX with a tokenizer of Hugging Face.
///
/// Takes `input_ids`, and `attention_mask` and `token_type_ids` when the model has them; gives one vector a text, or
/// one a token, of which the mean is taken.
public final class OnnxModel implements SentenceModel {

    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String TYPES = "token_type_ids";
    private static final Set<String> INPUTS = Set.of(IDS, MASK, TYPES);

    /// The name by which sentence models say that they take the mean themselves.
    private static final String WHOLE = "sentence_embedding";

    /// What comes after it is cut; models were trained on no more.
    private static final int MOST_TOKENS = 512;

    private static final int MOST_TEXTS = 16;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;
    private final String output;

    static {
        // nothing leaves this machine, and nothing is fetched
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
    }

    /// @throws IOException  the tokenizer cannot be read
    /// @throws OrtException the model cannot be read
    public OnnxModel(Path model, Path tokenizer) throws IOException, OrtException {
        this.environment = OrtEnvironment.getEnvironment();
        this.session = environment.createSession(model.toString(), new OrtSession.SessionOptions());
        if (!INPUTS.containsAll(session.getInputNames())
                || !session.getInputNames().contains(IDS)) {
            throw new ModelRefused(model, "asks for %s; only %s are given".formatted(session.getInputNames(), INPUTS));
        }
        this.output = session.getOutputNames().contains(WHOLE)
                ? WHOLE
                : session.getOutputNames().iterator().next();
        try {
            this.tokenizer = HuggingFaceTokenizer.newInstance(
                    tokenizer,
                    Map.of("padding", "false", "truncation", "true", "maxLength", String.valueOf(MOST_TOKENS)));
        } catch (RuntimeException damaged) {
            throw new ModelRefused(tokenizer, "cannot be read (%s)".formatted(damaged.getMessage()), damaged);
        }
    }

    /// @param place of the text in the question
    private record Tokens(int place, long[] ids) {}

    @Override
    public List<float @Nullable []> vectors(List<String> texts) {
        var byLength = IntStream.range(0, texts.size())
                .mapToObj(i -> new Tokens(i, tokenizer.encode(texts.get(i)).getIds()))
                .filter(tokens -> tokens.ids.length > 0)
                .sorted(Comparator.comparingInt(tokens -> tokens.ids.length))
                .toList();
        var vectors = new float[texts.size()] @Nullable [];
        int from = 0;
        while (from < byLength.size()) {
            int to = endOfBatch(byLength, from);
            run(byLength.subList(from, to), vectors);
            from = to;
        }
        return Arrays.asList(vectors);
    }

    /// Texts of one length go together: nothing is filled up, so that a vector does not depend on its neighbours.
    private static int endOfBatch(List<Tokens> byLength, int from) {
        int to = from;
        while (to < byLength.size()
                && to - from < MOST_TEXTS
                && byLength.get(to).ids.length == byLength.get(from).ids.length) {
            to++;
        }
        return to;
    }

    private void run(List<Tokens> batch, float[] @Nullable [] vectors) {
        var given = new HashMap<String, OnnxTensor>();
        try {
            for (var name : session.getInputNames()) {
                given.put(name, OnnxTensor.createTensor(environment, input(name, batch)));
            }
            try (var result = session.run(given, Set.of(output))) {
                var tensor = (OnnxTensor) result.get(0);
                pool(tensor.getFloatBuffer(), tensor.getInfo().getShape(), batch, vectors);
            }
        } catch (OrtException | ClassCastException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        } finally {
            given.values().forEach(OnnxTensor::close);
        }
    }

    private static long[][] input(String name, List<Tokens> batch) {
        return batch.stream()
                .map(tokens -> switch (name) {
                    case IDS -> tokens.ids;
                    case MASK -> filled(tokens.ids.length, 1);
                    default -> filled(tokens.ids.length, 0);
                })
                .toArray(long[][]::new);
    }

    private static long[] filled(int length, long value) {
        var row = new long[length];
        Arrays.fill(row, value);
        return row;
    }

    /// @param shape texts × numbers, or texts × tokens × numbers
    private static void pool(
            @Nullable FloatBuffer numbers, long[] shape, List<Tokens> batch, float[] @Nullable [] vectors) {
        if (numbers == null || shape.length < 2 || shape.length > 3 || shape[0] != batch.size()) {
            throw new IllegalStateException("gives numbers of the shape %s, not one vector a text or a token"
                    .formatted(Arrays.toString(shape)));
        }
        int dimension = (int) shape[shape.length - 1];
        int rows = shape.length == 3 ? (int) shape[1] : 1;
        for (var tokens : batch) {
            var sum = new float[dimension];
            for (int row = 0; row < rows; row++) {
                for (int i = 0; i < dimension; i++) {
                    sum[i] += numbers.get();
                }
            }
            vectors[tokens.place] = ofLengthOne(sum);
        }
    }

    /// Null when there is no direction.
    private static float @Nullable [] ofLengthOne(float[] vector) {
        double squares = 0;
        for (float each : vector) {
            squares += (double) each * each;
        }
        double length = Math.sqrt(squares);
        if (!(length > 0) || Double.isInfinite(length)) {
            return null;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (vector[i] / length);
        }
        return vector;
    }

    @Override
    public void close() {
        tokenizer.close();
        try {
            session.close();
        } catch (OrtException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
