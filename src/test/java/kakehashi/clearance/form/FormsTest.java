package kakehashi.clearance.form;

import static kakehashi.clearance.form.ShippedFormTest.IN_FORCE;
import static kakehashi.clearance.form.ShippedFormTest.forms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an installation adds in a folder of its own.
class FormsTest {

    private static final String LIST = """
            list         end-user 2026-09-30
            from         %s
            question     listed
            name-ja      外国ユーザーリスト
            name-en      Foreign End User List
            authority-ja 経済産業省
            authority-en Ministry of Economy, Trade and Industry
            address      https://example.org/list
            """;

    private static final String FORM = """
            form      2026-10-01
            from      2026-10-01
            name-ja   本学の確認票
            name-en   Our own form
            address   https://example.org/

            question  foreign
            text-ja   海外ですか。
            text-en   Abroad?
            hint-ja   国外
            hint-en   outside Japan

            routing
            foreign     | advice
            no          | NOT_NEEDED
            yes,unknown | %s
            """;

    @TempDir
    Path directory;

    Forms added() {
        return forms(Optional.of(directory));
    }

    @BeforeEach
    void leaveSomethingElseThere() throws IOException {
        Files.writeString(directory.resolve("README.md"), "form nothing");
    }

    @Test
    void takesANewerVersionOfAListFromItsDayOn() throws IOException {
        Files.writeString(directory.resolve("end-user.txt"), LIST.formatted("2026-10-09"));
        Files.writeString(
                directory.resolve("later.txt"), LIST.formatted("2027-01-01").replace("2026-09-30", "2026-12-24"));

        assertThat(added().at(IN_FORCE).listVersions()).containsEntry("end-user", "2026-09-30");
        assertThat(forms(Optional.empty()).at(IN_FORCE).listVersions()).containsEntry("end-user", "2025-09-29");
    }

    @Test
    void takesANewerFormAndKeepsTheOlderOne() throws IOException {
        Files.writeString(directory.resolve("form.txt"), FORM.formatted("ASK"));

        var now = added().at(IN_FORCE);
        var before = added().of("2025-10-09", Map.of("end-user", "2025-09-29"));

        assertThat(now.form().version()).isEqualTo("2026-10-01");
        assertThat(now.form().advise(Map.of("foreign", Reply.UNKNOWN))).isEqualTo(Advice.ASK);
        assertThat(now.lists()).isEmpty(); // it asks for none
        assertThat(before.form().questions()).hasSize(5);
        assertThat(before.lists()).extracting(ControlList::version).containsExactly("2025-09-29");
        assertThat(now.code()).isNotEqualTo(before.code());
    }

    @Test
    void stillShowsWhatWasAnsweredUnderAFormThatIsNoMore() {
        var lost = added().of("1999-01-01", Map.of());

        assertThat(lost.form().version()).isEqualTo("1999-01-01");
        assertThat(lost.form().questions()).isEmpty();
    }

    @Test
    void refusesARoutingWithAGap() throws IOException {
        Files.writeString(directory.resolve("form.txt"), FORM.formatted("ASK").replace("yes,unknown", "yes"));

        assertThatThrownBy(this::added).hasMessageContaining("no rule for [UNKNOWN]");
    }

    @Test
    void refusesALineTooShortAndAQuestionTheFormDoesNotAsk() throws IOException {
        Files.writeString(
                directory.resolve("form.txt"), FORM.formatted("ASK").replace("foreign     |", "foreign other |"));
        assertThatThrownBy(this::added).hasMessageContaining("the routing asks");

        Files.writeString(directory.resolve("form.txt"), FORM.formatted("ASK").replace("no          |", "no no |"));
        assertThatThrownBy(this::added).hasMessageContaining("2 cells for 1 questions");
    }

    @Test
    void refusesWhatLacksAValueOrABlock() throws IOException {
        Files.writeString(directory.resolve("form.txt"), FORM.formatted("ASK").replace("hint-en", "hint-fr"));
        assertThatThrownBy(this::added).hasMessageContaining("question foreign has no hint-en");

        Files.writeString(directory.resolve("form.txt"), "from 2026-10-01");
        assertThatThrownBy(this::added).hasMessageContaining("before the first block");

        Files.writeString(
                directory.resolve("form.txt"), LIST.formatted("2026-10-09").replace(" 2026-09-30", ""));
        assertThatThrownBy(this::added).hasMessageContaining("a name and a version");
    }
}
