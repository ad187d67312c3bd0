package kakehashi.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kakehashi.access.Right;
import kakehashi.problem.Violation;
import kakehashi.testing.Bodies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedSheetTest {

    private final ObjectMapper json = new ObjectMapper()
            .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void leavesDetailsAndUnpublishedPatentsOutOfThePublicPartAndNothingElse() {
        var whole = json.convertValue(Bodies.file("/exchange/round-seed.json"), SeedSheet.class);

        assertThat(different(json.valueToTree(whole), json.valueToTree(whole.readable(Set.of(Right.READ)))))
                .containsExactlyInAnyOrder("details", "unpublishedPatents", "evaluation");
        var summary = (SeedSheet) whole.readable(Set.of(Right.READ));
        assertThat(summary.details().isEmpty()).isTrue();
        assertThat(summary.unpublishedPatents()).isEmpty();
    }

    @Test
    void showsDetailsAndUnpublishedPatentsToWhomTheyAreOpen() {
        var whole = json.convertValue(Bodies.file("/exchange/round-seed.json"), SeedSheet.class);

        assertThat(different(json.valueToTree(whole), json.valueToTree(whole.readable(Set.of(Right.READ_DETAIL)))))
                .containsExactly("unpublishedPatents", "evaluation");
        assertThat(different(json.valueToTree(whole), json.valueToTree(whole.readable(Set.of(Right.READ_IP)))))
                .containsExactly("details", "evaluation");
        assertThat(different(json.valueToTree(whole), json.valueToTree(whole.readable(Set.of(Right.READ_EVALUATION)))))
                .containsExactly("details", "unpublishedPatents");
        assertThat(whole.readable(Set.of(Right.values()))).isEqualTo(whole);
    }

    /// An inventor saves what they were shown: the evaluation, which they were not, stays.
    @Test
    void keepsWhatItsWriterMayNotRead() {
        var before = json.convertValue(Bodies.file("/exchange/round-seed.json"), SeedSheet.class);
        var inventors = EnumSet.of(Right.READ, Right.READ_DETAIL, Right.READ_IP);
        var sent = before.readable(inventors);

        assertThat(sent.completedFrom(before, inventors)).isEqualTo(before);
        assertThat(sent.completedFrom(before, EnumSet.allOf(Right.class))).isEqualTo(sent);
        assertThat(before.completedFrom(sent, inventors)).isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                             | title,summary",
                "{'title':{'ja':'題'}}                          | summary",
                "{'title':{'ja':'  '},'summary':{'en':'text'}}  | title",
                "{'title':{'en':'title'},'summary':{'ja':'概'}} | ''",
            })
    void needsATitleAndASummaryInOneLanguageForPublication(String sheet, String missing) throws Exception {
        var read = json.readValue(sheet.replace('\'', '"'), SeedSheet.class);

        assertThat(String.join(
                        ",", read.missing().stream().map(Violation::field).toList()))
                .isEqualTo(missing);
    }

    private static List<String> different(JsonNode one, JsonNode other) {
        var names = new ArrayList<String>();
        one.fieldNames().forEachRemaining(name -> {
            if (!one.get(name).equals(other.get(name))) {
                names.add(name);
            }
        });
        return names;
    }
}
