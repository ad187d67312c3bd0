package kakehashi.search.meaning;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The folder of a sentence model: `model.onnx`, `tokenizer.json`, and the libraries that run them as jar files in
/// `lib`, which are too heavy to travel with the product.
public final class ModelDirectory {

    private static final String MODEL = "model.onnx";
    private static final String TOKENIZER = "tokenizer.json";
    private static final String LIBRARIES = "lib";
    private static final String PROBE = "産学連携 industry-academia collaboration";

    /// What the index holds at most.
    private static final int MOST_DIMENSIONS = 1024;

    /// Opened once in a process: the start opens it first of all, to refuse what cannot be used, and the index later.
    private static final Map<Path, Opened> OPENED = new ConcurrentHashMap<>();

    private ModelDirectory() {}

    /// @param fingerprint changes with the model and its tokenizer
    /// @param dimension   numbers in each vector, 1 to 1024
    public record Opened(SentenceModel model, String fingerprint, int dimension) {}

    /// @throws ModelRefused something is missing, damaged or of another form
    public static Opened open(Path directory) {
        return OPENED.computeIfAbsent(directory.toAbsolutePath().normalize(), ModelDirectory::load);
    }

    private static Opened load(Path directory) {
        var model = file(directory, MODEL);
        var tokenizer = file(directory, TOKENIZER);
        var opened = model(directory, model, tokenizer);
        return new Opened(opened, digest(model) + digest(tokenizer), dimension(opened, model));
    }

    private static Path file(Path directory, String name) {
        var file = directory.resolve(name);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new ModelRefused(file, "is not there or cannot be read");
        }
        return file;
    }

    private static SentenceModel model(Path directory, Path model, Path tokenizer) {
        var thread = Thread.currentThread();
        var usual = thread.getContextClassLoader();
        try {
            var libraries = ModelLibraries.in(directory.resolve(LIBRARIES));
            // the tokenizer looks for its native part there
            thread.setContextClassLoader(libraries);
            return (SentenceModel) libraries
                    .loadClass(ModelLibraries.ADAPTER)
                    .getConstructor(Path.class, Path.class)
                    .newInstance(model, tokenizer);
        } catch (InvocationTargetException failed) {
            throw refusal(directory, model, failed.getCause() == null ? failed : failed.getCause());
        } catch (ReflectiveOperationException | IOException | LinkageError failed) {
            throw refusal(directory, model, failed);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private static ModelRefused refusal(Path directory, Path model, Throwable cause) {
        if (cause instanceof ModelRefused refused) {
            return refused;
        }
        return cause instanceof LinkageError || cause instanceof ClassNotFoundException
                ? new ModelRefused(
                        directory.resolve(LIBRARIES),
                        "must hold onnxruntime, tokenizers and what they need as jar files for this machine (%s)"
                                .formatted(cause),
                        cause)
                : new ModelRefused(model, "cannot be opened (%s)".formatted(cause.getMessage()), cause);
    }

    private static int dimension(SentenceModel model, Path file) {
        try {
            var probe = model.vectors(List.of(PROBE)).getFirst();
            if (probe == null || probe.length > MOST_DIMENSIONS) {
                throw new ModelRefused(
                        file,
                        probe == null
                                ? "gives no usable vector"
                                : "gives vectors of %d numbers; at most %d can be kept"
                                        .formatted(probe.length, MOST_DIMENSIONS));
            }
            return probe.length;
        } catch (IllegalStateException failed) {
            throw new ModelRefused(file, "does not run (%s)".formatted(failed.getMessage()), failed);
        }
    }

    private static String digest(Path file) {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException failed) {
            throw new ModelRefused(file, "cannot be read (%s)".formatted(failed), failed);
        } catch (NoSuchAlgorithmException failed) {
            throw new IllegalStateException("every Java has SHA-256", failed);
        }
    }
}
