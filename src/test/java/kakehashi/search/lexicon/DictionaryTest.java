package kakehashi.search.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of the forms that operators have; all lines are of our own writing.
class DictionaryTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # line                                                        | spellings      | translations
            焼き鈍す [やきなます] /(v5s,vt) to anneal/                      | 焼き鈍す        | anneal
            圧粉 [あっぷん] /(n,adj-no) {engr} powder compact/(P)/          | 圧粉            | powder compact
            焼結体 [しょうけつたい] /(n) (1) sintered body/(2) sinter/       | 焼結体          | sintered body;sinter
            窓;牖(oK) [まど;まと(ok)] /(n) (See 窓口) a window/EntL0000001X/ | 窓;牖          | window
            蛇腹 [じゃばら] /(n) bellows (e.g. of a camera (old))/           | 蛇腹            | bellows
            捩子;螺子(iK) [ねじ] /(n) (uk) screw/                           | 捩子;螺子;ねじ   | screw
            ワッシャ /(n) washer/EntL0000002/                              | ワッシャ         | washer
            打綿 [うちわた] /(n) (1) (arch) willowed cotton/(n) (2) batting/  | 打綿            | batting
            研摩 [けんま] /(n,vs) "polishing"; grinding, etc./               | 研摩            | polishing grinding
            """)
    void cleansWhatAnEntryOfEdictSays(String line, String spellings, String translations) throws IOException {
        assertThat(entries(line + "\n"))
                .singleElement()
                .isEqualTo(new LexiconEntry(Set.of(), List.of(spellings.split(";")), List.of(translations.split(";"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "？？？ /A dictionary, made for a test/Created: 2026-11-28/",
                "度 [ど] /",
                "代物 [しろもの] /(n) something that is hard to say in a few words/",
                "昔語 [むかしことば] /(n) (obs) old word/",
            })
    void leavesOutWhatTranslatesNothing(String line) throws IOException {
        assertThat(entries(line + "\n梯子 [はしご] /(n) ladder/\n"))
                .extracting(entry -> entry.en().getFirst())
                .containsExactly("ladder");
    }

    @Test
    void readsGroupsOfSynonyms() throws IOException {
        var read = entries("""

                # words of one group mean the same
                000001,1,0,1,0,0,0,(機械),軸受け,,
                000001,1,0,1,0,0,2,(機械),軸受,,
                000001,1,2,1,0,0,0,(機械),withdrawn,,
                000001,1,0,1,1,0,0,(機械),bearing,,\t1,(org),

                000002,1,0,1,0,0,0,(),発光ダイオード,,
                000002,1,0,1,1,0,0,(),light emitting diode,,
                000002,1,1,1,0,1,0,(),LED,,

                000003,1,0,1,0,0,0,(),同じ言語,,
                000003,1,0,2,0,0,0,(),同一言語,,
                """);

        assertThat(read)
                .containsExactly(
                        new LexiconEntry(Set.of(), List.of("軸受け", "軸受"), List.of("bearing")),
                        new LexiconEntry(Set.of(), List.of("発光ダイオード", "LED"), List.of("light emitting diode", "LED")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "EUC-JP"})
    void findsOutHowItIsWritten(String charset) throws IOException {
        var file = directory.resolve("dictionary");
        Files.write(file, "梯子 [はしご] /(n) ladder/\n".getBytes(Charset.forName(charset)));

        assertThat(new Dictionary(file).entries())
                .extracting(entry -> entry.ja().getFirst())
                .containsExactly("梯子");
    }

    @Test
    void readsCompressedFiles() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write("梯子 [はしご] /(n) ladder/\n".getBytes(StandardCharsets.UTF_8));
        }
        var file = Files.write(directory.resolve("dictionary.gz"), packed.toByteArray());

        assertThat(new Dictionary(file).entries()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            梯子 [はしご] /(n) ladder/⏎⏎梯子 ladder          | line 3: is not of the form "spelling [reading] /gloss/gloss/"
            1,1,0,1,0,0,0,(),軸受,,⏎1,1,0                   | line 2: is not of the form "group,…,word,,"
            1,1,0,1,0,0,0,(),軸受,,⏎1,1,0,1,0,0,0,(),,,     | line 2: has no word in the ninth cell
            梯子=ladder                                     | line 1: is neither of the form of EDICT
            ''                                              | has no entries
            """)
    void saysWhereItIsWrong(String content, String message) throws IOException {
        var file = write(content.replace('⏎', '\n'));

        assertThatThrownBy(() -> Dictionaries.read(List.of(file)))
                .isInstanceOf(DictionaryRefused.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("kakehashi.search.dictionaries")
                .hasMessageContaining(message);
    }

    @Test
    void saysWhichFileIsMissingOrUnreadable() throws IOException {
        var missing = directory.resolve("missing");
        var scrambled = Files.write(directory.resolve("scrambled"), new byte[] {(byte) 0xff, (byte) 0xff, '\n'});
        var broken = Files.write(directory.resolve("broken.gz"), new byte[] {0x1f, (byte) 0x8b, 1, 2});

        assertThatThrownBy(() -> Dictionaries.read(List.of(missing)))
                .hasMessageContaining(missing + " (kakehashi.search.dictionaries): is not there");
        assertThatThrownBy(() -> Dictionaries.read(List.of(scrambled))).hasMessageContaining("neither in UTF-8");
        assertThatThrownBy(() -> Dictionaries.read(List.of(broken))).hasMessageContaining("cannot be read");
    }

    @Test
    void readsAListOfFilesOnce() throws IOException {
        var files = List.of(write("梯子 [はしご] /(n) ladder/\n"));

        assertThat(Dictionaries.read(files)).isSameAs(Dictionaries.read(files));
        assertThat(Dictionaries.read(List.of())).isSameAs(Lexicon.shipped());
    }

    private List<LexiconEntry> entries(String content) throws IOException {
        return new Dictionary(write(content)).entries();
    }

    private Path write(String content) throws IOException {
        return Files.writeString(directory.resolve("dictionary"), content);
    }
}
