package kakehashi.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/// A program as the rules see it: its classes, and its sources with types resolved.
///
/// @param trees resolves types and doc comments of `units`
public record House(JavaClasses classes, List<CompilationUnitTree> units, Trees trees) {

    /// The product, as it was compiled.
    public static House ofTheProduct() {
        return read(Path.of("src/main/java"), Path.of("target/classes"));
    }

    /// Sources compiled for the occasion into `target`, on top of the product.
    public static House compiled(Path sources, Path target) {
        if (!task(sources, target).call()) {
            throw new IllegalArgumentException("%s does not compile".formatted(sources));
        }
        return read(sources, target);
    }

    private static House read(Path sources, Path target) {
        try {
            var task = task(sources, target);
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            task.analyze();
            return new House(new ClassFileImporter().importPath(target), units, Trees.instance(task));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Errors go to the console, where the compiler's own words help most.
    private static JavacTask task(Path sources, Path target) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        var options = List.of("-proc:none", "-nowarn", "-d", target.toString(), "-classpath", classPath());
        return (JavacTask) compiler.getTask(
                null, files, null, options, null, files.getJavaFileObjectsFromPaths(javaFiles(sources)));
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
    }

    private static List<Path> javaFiles(Path sources) {
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
