package kakehashi.clearance.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the form that is shipped asks, and where it sends whom.
class ShippedFormTest {

    static final Instant IN_FORCE = Instant.parse("2026-11-28T00:00:00Z");

    static Forms forms(Optional<Path> directory) {
        return new Forms(new ClearanceConfig() {
            @Override
            public Optional<String> directory() {
                return directory.map(Path::toString);
            }

            @Override
            public Period keep() {
                return Period.ofYears(7);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # foreign, person, listed,  controlled, exempt,  who has to look next
            NO,        NO,     NO,      NO,         NO,      NOT_NEEDED
            NO,        NO,     NO,      NO,         UNKNOWN, NOT_NEEDED
            NO,        NO,     NO,      YES,        YES,     NOT_NEEDED
            NO,        NO,     NO,      UNKNOWN,    YES,     NOT_NEEDED
            NO,        NO,     NO,      YES,        NO,      ASK
            NO,        NO,     NO,      UNKNOWN,    NO,      ASK
            UNKNOWN,   NO,     NO,      NO,         NO,      ASK
            NO,        UNKNOWN, NO,     NO,         NO,      ASK
            NO,        NO,     UNKNOWN, NO,         NO,      ASK
            YES,       NO,     NO,      NO,         NO,      ASK
            YES,       YES,    NO,      NO,         YES,     ASK
            YES,       NO,     NO,      YES,        YES,     ASK
            YES,       NO,     NO,      UNKNOWN,    NO,      ASK
            YES,       NO,     NO,      YES,        NO,      EXAMINE
            YES,       NO,     NO,      YES,        UNKNOWN, EXAMINE
            YES,       NO,     UNKNOWN, YES,        NO,      EXAMINE
            NO,        YES,    NO,      YES,        NO,      EXAMINE
            UNKNOWN,   NO,     NO,      YES,        NO,      EXAMINE
            NO,        UNKNOWN, NO,     YES,        NO,      EXAMINE
            UNKNOWN,   UNKNOWN, UNKNOWN, UNKNOWN,   UNKNOWN, ASK
            NO,        NO,     YES,     NO,         NO,      EXAMINE
            NO,        NO,     YES,     NO,         YES,     EXAMINE
            """)
    void saysWhoHasToLookNext(
            Reply foreign, Reply person, Reply listed, Reply controlled, Reply exempt, Advice advice) {
        var form = forms(Optional.empty()).at(IN_FORCE).form();

        assertThat(form.advise(Map.of(
                        "foreign", foreign,
                        "person", person,
                        "listed", listed,
                        "controlled", controlled,
                        "exempt", exempt)))
                .isEqualTo(advice);
    }

    @Test
    void saysNothingWhileAQuestionIsOpen() {
        var form = forms(Optional.empty()).at(IN_FORCE).form();
        var replies = new HashMap<String, Reply>();
        form.questions().forEach(question -> replies.put(question.id(), Reply.NO));

        replies.remove("exempt");

        assertThat(form.advise(replies)).isNull();
    }

    /// Whoever is on the list is examined, whatever else is said.
    @Test
    void sendsWhoeverIsListedToAnExamination() {
        var form = forms(Optional.empty()).at(IN_FORCE).form();

        for (var replies : Form.combinations(5)) {
            if (replies.get(2) == Reply.YES) {
                var byQuestion = new HashMap<String, Reply>();
                for (int i = 0; i < replies.size(); i++) {
                    byQuestion.put(form.questions().get(i).id(), replies.get(i));
                }
                assertThat(form.advise(byQuestion)).isEqualTo(Advice.EXAMINE);
            }
        }
    }

    @Test
    void asksInBothLanguages() {
        var edition = forms(Optional.empty()).at(IN_FORCE);

        assertThat(edition.form().version()).isEqualTo("2025-10-09");
        assertThat(edition.form().questions()).hasSize(5).allSatisfy(question -> {
            assertThat(question.text().ja()).isNotBlank();
            assertThat(question.text().en()).isNotBlank();
            assertThat(question.hint().ja()).isNotBlank();
            assertThat(question.hint().en()).isNotBlank();
        });
        assertThat(edition.lists()).extracting(ControlList::question).containsExactly("listed", "controlled");
        assertThat(edition.lists()).allSatisfy(list -> {
            assertThat(list.authority().ja()).isEqualTo("経済産業省");
            assertThat(list.address()).startsWith("https://www.meti.go.jp/");
        });
    }

    /// Laws come into force at midnight in Japan.
    @ParameterizedTest
    @CsvSource({"2026-02-13T14:59:59Z, 2025-10-09", "2026-02-13T15:00:00Z, 2026-02-14"})
    void changesAListAtMidnightInJapan(Instant at, String version) {
        assertThat(forms(Optional.empty()).at(at).listVersions())
                .containsEntry("list-control", version)
                .containsEntry("end-user", "2025-09-29");
    }
}
