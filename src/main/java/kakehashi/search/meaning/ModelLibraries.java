package kakehashi.search.meaning;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/// The libraries an operator put beside a model, and our one class that speaks to them.
///
/// That class and its parts are defined here anew, so that they see them; all else comes from the product.
final class ModelLibraries extends URLClassLoader {

    /// Never loaded unless there is a model.
    static final String ADAPTER = "kakehashi.search.meaning.OnnxModel";

    static {
        registerAsParallelCapable();
    }

    private ModelLibraries(URL[] jars, ClassLoader product) {
        super(jars, product);
    }

    /// The jar files of a folder; when there is none, the class path of the product.
    static ClassLoader in(Path folder) throws IOException {
        var product = ModelLibraries.class.getClassLoader();
        if (!Files.isDirectory(folder)) {
            return product;
        }
        var jars = new ArrayList<URL>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                if (file.getFileName().toString().endsWith(".jar")) {
                    jars.add(file.toUri().toURL());
                }
            }
        }
        return new ModelLibraries(jars.toArray(URL[]::new), product);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.equals(ADAPTER) && !name.startsWith(ADAPTER + "$")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            var known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (var in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            var bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException failed) {
            throw new ClassNotFoundException(name, failed);
        }
    }
}
