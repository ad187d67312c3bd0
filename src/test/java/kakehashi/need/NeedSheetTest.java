package kakehashi.need;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.access.Right;
import kakehashi.testing.Bodies;
import org.junit.jupiter.api.Test;

class NeedSheetTest {

    private static final List<String> FULL =
            List.of("situation", "tried", "constraints", "outcome", "useScene", "excludeTerms");
    private static final List<String> TERMS = List.of("budget", "partner");
    private static final List<String> NOTES = List.of("notes");

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void leavesOutOfTheTeaserWhatIsAskedInDetailAndTheTerms() {
        assertThat(leftOut(false, Set.of(Right.READ))).containsExactlyInAnyOrderElementsOf(all(FULL, TERMS, NOTES));
        assertThat(leftOut(false, Set.of(Right.READ, Right.READ_FULL)))
                .containsExactlyInAnyOrderElementsOf(all(TERMS, NOTES));
        assertThat(leftOut(false, Set.of(Right.READ, Right.READ_TERMS)))
                .containsExactlyInAnyOrderElementsOf(all(FULL, NOTES));
        assertThat(leftOut(false, Set.of(Right.READ, Right.READ_NOTES)))
                .containsExactlyInAnyOrderElementsOf(all(FULL, TERMS));
        assertThat(leftOut(false, Set.of(Right.values()))).isEmpty();
    }

    @Test
    void tellsEverythingButItsNotesWhereTheCompanyOpensIt() {
        assertThat(leftOut(true, Set.of(Right.READ))).isEqualTo(NOTES);
    }

    @SafeVarargs
    private static List<String> all(List<String>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }

    /// Names of the fields that are other than the company wrote them.
    private List<String> leftOut(boolean openDetails, Set<Right> rights) {
        ObjectNode body = ((ObjectNode) Bodies.file("/exchange/round-need.json")).put("openDetails", openDetails);
        var whole = json.convertValue(body, NeedSheet.class);
        JsonNode before = json.valueToTree(whole);
        JsonNode after = json.valueToTree(whole.readable(rights));
        var names = new ArrayList<String>();
        before.fieldNames().forEachRemaining(names::add);
        names.removeIf(name -> before.path(name).equals(after.path(name)));
        return names;
    }
}
