package kakehashi.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kakehashi.house.HouseRule.Breach;

/// Rules that compiled classes can break.
final class ClassRules {

    private static final List<String> NOT_A_NAME =
            List.of("Util", "Utils", "Helper", "Manager", "Service", "Dto", "Impl");

    static final List<HouseRule> ALL = List.of(
            HouseRule.of("rooms-import-downwards", house -> uses(house, ClassRules::isUpwards)),
            HouseRule.of("every-package-is-a-room", ClassRules::unknownRooms),
            HouseRule.of("packages-have-no-cycles", ClassRules::cycles),
            new HouseRule(
                    "lucene-lives-in-search",
                    Map.of("kakehashi.bench.RawLucene", "is what the search is compared with"),
                    library(type -> !room(type).startsWith("search"), "org.apache.lucene.")),
            HouseRule.of(
                    "identity-lives-in-access",
                    library(
                            type -> !room(type).equals("access"),
                            "io.quarkus.oidc.",
                            "io.quarkus.security.identity.",
                            "org.eclipse.microprofile.jwt.")),
            new HouseRule(
                    "persistence-lives-in-entities-and-repositories",
                    Map.of(
                            "kakehashi.publication.OwnRecords",
                            "a repository over the tables of all kinds, which no entity stands for",
                            "kakehashi.publication.FindableRevisions",
                            "a repository over the tables of all kinds, which no entity stands for",
                            "kakehashi.publication.SharedRecords",
                            "a repository over the tables of all kinds, which no entity stands for",
                            "kakehashi.publication.Turns",
                            "asks for a lock, which no entity stands for",
                            "kakehashi.publication.SheetFormat",
                            "tells the database layer how sheets are written",
                            "kakehashi.exchange.Importer",
                            "lets go of what a batch has written, so that an import of any size fits in memory",
                            "kakehashi.operation.EvaluateTask",
                            "empties the scratch database of a measurement between two sets"),
                    library(
                            type -> !isEntity(type) && !type.isAssignableTo(PanacheRepositoryBase.class),
                            "jakarta.persistence.",
                            "io.quarkus.hibernate.orm.",
                            "org.hibernate.")),
            new HouseRule(
                    "http-lives-in-resources",
                    Map.of(
                            "kakehashi.access.gate.CacheGuard",
                            "says who may keep an answer, before it leaves any resource",
                            "kakehashi.access.PaceGuard",
                            "looks at every request before any resource does",
                            "kakehashi.access.gate.EvenAnswers",
                            "looks at every answer before it leaves",
                            "kakehashi.access.gate.ProofGuard",
                            "says before it leaves how to show that it is you",
                            "kakehashi.access.gate.CsrfGuard",
                            "looks at every request before any resource does",
                            "kakehashi.access.Callers",
                            "reads the caller's language from the request",
                            "kakehashi.publication.ReadNotes",
                            "looks at every answer before it leaves"),
                    library(
                            type -> !isResource(type)
                                    && !isQueryString(type)
                                    && !room(type).equals("problem"),
                            "jakarta.ws.rs.",
                            "org.jboss.resteasy.")),
            new HouseRule(
                    "matching-is-arithmetic",
                    Map.of(
                            "kakehashi.matching.MatchingResource",
                            "where search, arithmetic and records meet",
                            "kakehashi.matching.Visible",
                            "asks the policy about the rows found, on behalf of the resource"),
                    house -> uses(house, ClassRules::isInputOrOutputOfMatching)),
            HouseRule.of("resources-are-packed-in-their-room", ClassRules::misshapenResources),
            HouseRule.of("names-say-what-a-thing-is", ClassRules::badNames));

    private ClassRules() {}

    private static List<Breach> uses(House house, Predicate<Dependency> forbidden) {
        return house.classes().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(forbidden)
                .map(each -> new Breach(topLevel(each.getOriginClass()), each.getDescription()))
                .toList();
    }

    private static Function<House, List<Breach>> library(Predicate<JavaClass> stranger, String... packages) {
        return house -> uses(
                house,
                each -> stranger.test(outermost(each.getOriginClass()))
                        && Stream.of(packages).anyMatch(each.getTargetClass().getName()::startsWith));
    }

    private static boolean isUpwards(Dependency each) {
        var from = Rooms.of(each.getOriginClass().getPackageName());
        var to = Rooms.of(each.getTargetClass().getPackageName());
        return from != null && to != null && !Rooms.reachableFrom(from).contains(to);
    }

    private static List<Breach> unknownRooms(House house) {
        return house.classes().stream()
                .filter(type -> !Rooms.USES.containsKey(room(type)))
                .map(type -> new Breach(topLevel(type), "the table of rooms has no " + type.getPackageName()))
                .toList();
    }

    private static List<Breach> cycles(House house) {
        var found =
                slices().matching("kakehashi.(**)").should().beFreeOfCycles().evaluate(house.classes());
        return found.getFailureReport().getDetails().stream()
                .map(detail -> new Breach("kakehashi", detail))
                .toList();
    }

    private static boolean isInputOrOutputOfMatching(Dependency each) {
        var target = each.getTargetClass();
        boolean reaches = target.isAssignableTo(PanacheRepositoryBase.class)
                || Stream.of(
                                "kakehashi.search.SearchIndex",
                                "java.sql.",
                                "javax.sql.",
                                "java.io.",
                                "java.nio.file.",
                                "java.net.",
                                "jakarta.persistence.",
                                "org.apache.lucene.",
                                "io.quarkus.hibernate.")
                        .anyMatch(target.getName()::startsWith);
        return room(each.getOriginClass()).equals("matching") && reaches;
    }

    /// A method that is not public answers 404 and is documented all the same; a public class invites other rooms in.
    private static List<Breach> misshapenResources(House house) {
        return house.classes().stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> Stream.concat(
                        type.getModifiers().contains(JavaModifier.PUBLIC) || !isResource(type)
                                ? Stream.of(new Breach(topLevel(type), "must be package-private and named …Resource"))
                                : Stream.of(),
                        type.getMethods().stream()
                                .filter(ClassRules::answersHttp)
                                .filter(method -> !method.getModifiers().contains(JavaModifier.PUBLIC))
                                .map(method -> new Breach(topLevel(type), method.getName() + " must be public"))))
                .toList();
    }

    private static boolean answersHttp(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class) || method.isAnnotatedWith(Path.class);
    }

    private static List<Breach> badNames(House house) {
        return house.classes().stream()
                .filter(type -> NOT_A_NAME.stream().anyMatch(type.getSimpleName()::endsWith))
                .map(type -> new Breach(topLevel(type), type.getSimpleName() + " does not say what it is"))
                .toList();
    }

    private static boolean isResource(JavaClass type) {
        return outermost(type).getSimpleName().endsWith("Resource");
    }

    /// The parameters of a resource as one object.
    private static boolean isQueryString(JavaClass type) {
        return outermost(type).getSimpleName().endsWith("Parameters");
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(MappedSuperclass.class)
                || type.isAnnotatedWith(Embeddable.class)
                || type.isAnnotatedWith(IdClass.class);
    }

    private static String room(JavaClass type) {
        var room = Rooms.of(type.getPackageName());
        return room == null ? "" : room;
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ClassRules::outermost).orElse(type);
    }

    private static String topLevel(JavaClass type) {
        return outermost(type).getName();
    }
}
