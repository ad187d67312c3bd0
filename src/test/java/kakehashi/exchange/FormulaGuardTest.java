package kakehashi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\")",
                "+81-3-0000",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "＝SUM(A1)",
                "＋1",
                "－1",
                "＠A1",
                "'=1",
                "'＝1",
                "''=1",
                "''",
            })
    void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String cell) {
        assertThat(FormulaGuard.guarded(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "1-2", "メール user@example.org", "'90年代", "−5 ℃", "全固体電池"})
    void leavesTextAlone(String cell) {
        assertThat(FormulaGuard.guarded(cell)).isEqualTo(cell);
        assertThat(FormulaGuard.unguarded(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "'=1", "''=1", "＠A1", "", "'", "''", "'''", "'x", "-", "plain"})
    void givesBackWhatItWasGiven(String cell) {
        assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(cell))).isEqualTo(cell);
    }
}
