package kakehashi.search.meaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A model of sentences small enough to be made in a test: each word has a vector, and the model looks it up.
///
/// Written as the messages of ONNX (onnx.proto), field by field.
public final class TinyModel {

    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    private final Map<String, float[]> words = new LinkedHashMap<>();
    private final int dimension;
    private String input = "input_ids";
    private boolean isPooled;

    private TinyModel(int dimension) {
        this.dimension = dimension;
        var unknown = new float[dimension];
        unknown[dimension - 1] = 0.001f; // hardly anything, but a direction
        words.put("[UNK]", unknown);
    }

    public static TinyModel of(int dimension) {
        return new TinyModel(dimension);
    }

    /// Words that point along one axis mean the same.
    public TinyModel meaning(int axis, String... same) {
        for (var word : same) {
            var vector = new float[dimension];
            vector[axis] = 1;
            words.put(word, vector);
        }
        return this;
    }

    /// Gives one vector a text instead of one a word.
    TinyModel pooled() {
        isPooled = true;
        return this;
    }

    TinyModel asking(String name) {
        input = name;
        return this;
    }

    public Path in(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.write(directory.resolve("model.onnx"), onnx());
        Files.writeString(directory.resolve("tokenizer.json"), tokenizer());
        return directory;
    }

    private String tokenizer() {
        var numbers = words.keySet().stream().toList();
        var vocabulary = numbers.stream()
                .map(word -> "\"%s\": %d".formatted(word, numbers.indexOf(word)))
                .collect(Collectors.joining(", "));
        return """
                {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [],
                 "normalizer": {"type": "Lowercase"}, "pre_tokenizer": {"type": "Whitespace"},
                 "post_processor": null, "decoder": null,
                 "model": {"type": "WordLevel", "vocab": {%s}, "unk_token": "[UNK]"}}
                """.formatted(vocabulary);
    }

    private byte[] onnx() {
        var table = ByteBuffer.allocate(words.size() * dimension * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        words.values().forEach(vector -> {
            for (float each : vector) {
                table.putFloat(each);
            }
        });
        var graph = new Message()
                .add(
                        1,
                        new Message()
                                .add(1, "table")
                                .add(1, input)
                                .add(2, "tokens")
                                .add(4, "Gather"))
                .add(2, "tiny");
        if (isPooled) {
            var axes = new Message().add(1, "axes").add(8, 1).add(20, 7);
            var keep = new Message().add(1, "keepdims").add(3, 0).add(20, 2);
            graph.add(
                    1,
                    new Message()
                            .add(1, "tokens")
                            .add(2, "sentence_embedding")
                            .add(4, "ReduceMean")
                            .add(5, axes)
                            .add(5, keep));
        }
        graph.add(
                        5,
                        new Message()
                                .add(1, words.size())
                                .add(1, dimension)
                                .add(2, FLOAT)
                                .add(8, "table")
                                .add(9, table.array()))
                .add(11, value(input, INT64, "texts", "words"))
                .add(11, value("attention_mask", INT64, "texts", "words"));
        graph.add(
                12,
                isPooled
                        ? value("sentence_embedding", FLOAT, "texts", "numbers")
                        : value("tokens", FLOAT, "texts", "words", "numbers"));
        return new Message()
                .add(1, 8)
                .add(7, graph)
                .add(8, new Message().add(1, "").add(2, 13))
                .bytes();
    }

    private static Message value(String name, int type, String... dimensions) {
        var shape = new Message();
        for (var each : dimensions) {
            shape.add(1, new Message().add(2, each));
        }
        var tensor = new Message().add(1, type).add(2, shape);
        return new Message().add(1, name).add(2, new Message().add(1, tensor));
    }

    /// A message of Protocol Buffers.
    private static final class Message {

        private static final int VARINT = 0;
        private static final int BYTES = 2;

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message add(int field, long number) {
            varint((long) field << 3 | VARINT);
            varint(number);
            return this;
        }

        Message add(int field, byte[] bytes) {
            varint((long) field << 3 | BYTES);
            varint(bytes.length);
            out.writeBytes(bytes);
            return this;
        }

        Message add(int field, String text) {
            return add(field, text.getBytes(StandardCharsets.UTF_8));
        }

        Message add(int field, Message message) {
            return add(field, message.bytes());
        }

        byte[] bytes() {
            return out.toByteArray();
        }

        private void varint(long number) {
            long rest = number;
            while (rest > 0x7f) {
                out.write((int) (rest & 0x7f | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
        }
    }
}
