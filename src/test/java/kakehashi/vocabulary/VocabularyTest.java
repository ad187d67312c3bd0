package kakehashi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import kakehashi.shared.Mode;
import kakehashi.shared.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    @ParameterizedTest
    @CsvSource({
        "BLOCKS, 9",
        "ERAD_FIELDS, 11",
        "MODES, 20",
        "OFFERS, 9",
        "ORGANIZATION_TYPES, 16",
        "IP_STATUSES, 9",
        "IP_OWNERSHIPS, 2",
        "IP_AVAILABILITIES, 5",
        "BUDGET_BANDS, 8",
        "PRIORITY_AREAS, 4",
        "NEED_KINDS, 3",
        "NEED_SOURCES, 3",
        "DEGREE_STATES, 3",
        "INDUSTRIES, 20",
        "READINESS_LEVELS, 9",
        "RECORD_KINDS, 4",
        "PREFECTURES, 47",
        "SMALL_SECTIONS, 306",
    })
    void isComplete(Vocabulary list, int terms) {
        assertThat(list.terms()).hasSize(terms);
    }

    @ParameterizedTest
    @EnumSource(value = Vocabulary.class, mode = EnumSource.Mode.EXCLUDE, names = "SMALL_SECTIONS")
    void speaksBothLanguages(Vocabulary list) {
        assertThat(list.terms()).allSatisfy(term -> {
            assertThat(term.name().ja()).as(term.code()).isNotBlank();
            assertThat(term.name().en()).as(term.code()).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(Vocabulary.class)
    void findsItsOwnCodesAndNoOthers(Vocabulary list) {
        assertThat(list.terms()).allSatisfy(term -> {
            assertThat(list.has(term.code())).isTrue();
            assertThat(list.term(term.code())).isEqualTo(term);
        });
        assertThat(list.has("NO_SUCH_CODE")).isFalse();
        assertThat(list.term("NO_SUCH_CODE")).isNull();
    }

    @Test
    void hasTheModesAndKindsThatTheProgramKnows() {
        assertThat(Vocabulary.MODES.terms()).extracting(Term::code).containsExactly(names(Mode.values()));
        assertThat(Vocabulary.RECORD_KINDS.terms())
                .extracting(term -> term.code().toUpperCase(java.util.Locale.ROOT))
                .containsExactly(names(RecordKind.values()));
    }

    @Test
    void numbersPrefecturesAsJisDoes() {
        assertThat(Prefecture.all())
                .extracting(Prefecture::code)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 47).mapToObj("%02d"::formatted).toList());
        assertThat(Objects.requireNonNull(Prefecture.of("13")).name().ja()).isEqualTo("東京都");
        assertThat(Prefecture.exists("48")).isFalse();
        assertThat(Prefecture.all())
                .allSatisfy(each -> assertThat(Vocabulary.BLOCKS.has(each.block()))
                        .as(each.block())
                        .isTrue());
    }

    @Test
    void wordsTheReadinessLevelsAsTheSource() {
        assertThat(Vocabulary.READINESS_LEVELS.terms())
                .extracting(term -> term.code() + " " + term.name().ja())
                .containsExactly(
                        "1 科学的な基本原理・現象の発見",
                        "2 原理・現象の定式化",
                        "3 応用的な研究 技術コンセプトの確認(POC)",
                        "4 研究室レベルでのテスト",
                        "5 想定使用環境でのテスト",
                        "6 実証・デモンストレーション(システムレベル)",
                        "7 トップユーザーテスト(システムレベル)",
                        "8 パイロットライン",
                        "9 大量生産");
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }
}
