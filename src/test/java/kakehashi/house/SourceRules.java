package kakehashi.house;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import kakehashi.house.HouseRule.Breach;
import org.jspecify.annotations.Nullable;

/// Rules that only the sources show.
final class SourceRules {

    static final List<HouseRule> ALL = List.of(
            HouseRule.of("no-default-over-our-own-types", SourceRules::needlessDefaults),
            HouseRule.of("public-types-say-what-they-are", SourceRules::silentTypes),
            HouseRule.of("comments-are-markdown", lines(Pattern.compile("^\\s*/\\*\\*"), "write /// instead")),
            HouseRule.of("nobody-signs-code", lines(Pattern.compile("@author"), "history knows who wrote it")),
            HouseRule.of(
                    "what-is-left-to-do-has-an-issue",
                    lines(Pattern.compile("\\b(TODO|FIXME|XXX)\\b(?! \\(#\\d+\\))"), "name the issue: TODO (#12)")),
            HouseRule.of("every-package-is-null-marked", SourceRules::unmarkedPackages));

    private SourceRules() {}

    private static java.util.function.Function<House, List<Breach>> lines(Pattern forbidden, String advice) {
        return house -> {
            var found = new ArrayList<Breach>();
            for (var unit : house.units()) {
                text(unit)
                        .lines()
                        .filter(line -> forbidden.matcher(line).find())
                        .forEach(line -> found.add(new Breach(name(unit), line.strip() + " – " + advice)));
            }
            return found;
        };
    }

    /// The compiler names what is missing only where nobody wrote `default`.
    private static List<Breach> needlessDefaults(House house) {
        var found = new ArrayList<Breach>();
        scanSwitches(house, (path, cases) -> {
            if (cases.stream().anyMatch(SourceRules::isDefault) && isOurs(house, path)) {
                found.add(new Breach(name(path.getCompilationUnit()), "default in switch " + path.getLeaf()));
            }
        });
        return found;
    }

    private static void scanSwitches(House house, BiConsumer<TreePath, List<? extends CaseTree>> visitor) {
        var scanner = new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void nothing) {
                visitor.accept(selector(tree.getExpression()), tree.getCases());
                return super.visitSwitch(tree, nothing);
            }

            @Override
            public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void nothing) {
                visitor.accept(selector(tree.getExpression()), tree.getCases());
                return super.visitSwitchExpression(tree, nothing);
            }

            private TreePath selector(ExpressionTree expression) {
                return new TreePath(getCurrentPath(), expression);
            }
        };
        house.units().forEach(unit -> scanner.scan(unit, null));
    }

    private static boolean isDefault(CaseTree each) {
        return each.getLabels().stream().anyMatch(DefaultCaseLabelTree.class::isInstance);
    }

    private static boolean isOurs(House house, TreePath selector) {
        return house.trees().getTypeMirror(selector) instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement type
                && type.getQualifiedName().toString().startsWith("kakehashi.")
                && (type.getKind() == ElementKind.ENUM || type.getModifiers().contains(Modifier.SEALED));
    }

    private static List<Breach> silentTypes(House house) {
        var found = new ArrayList<Breach>();
        for (var unit : house.units()) {
            for (var declaration : unit.getTypeDecls()) {
                if (declaration instanceof ClassTree type
                        && type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                        && house.trees().getDocComment(TreePath.getPath(unit, type)) == null) {
                    found.add(new Breach(name(unit), "has no sentence that says what it is"));
                }
            }
        }
        return found;
    }

    private static List<Breach> unmarkedPackages(House house) {
        Set<String> packages = new TreeSet<>();
        Set<String> marked = new TreeSet<>();
        for (var unit : house.units()) {
            packages.add(packageOf(unit));
            if (unit.getPackageAnnotations().stream()
                    .anyMatch(each -> each.toString().contains("NullMarked"))) {
                marked.add(packageOf(unit));
            }
        }
        packages.removeAll(marked);
        return packages.stream()
                .map(each -> new Breach(each, "has no package-info with @NullMarked"))
                .toList();
    }

    private static String packageOf(CompilationUnitTree unit) {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    private static String name(CompilationUnitTree unit) {
        var file = unit.getSourceFile().getName();
        return packageOf(unit) + "." + file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
    }

    private static String text(CompilationUnitTree unit) {
        try {
            return unit.getSourceFile().getCharContent(true).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
