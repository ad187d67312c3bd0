package kakehashi.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelDirectoryTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void givesATextTheMeanOfItsWords(boolean isPooled) throws IOException {
        var tiny = TinyModel.of(3).meaning(0, "battery", "電池").meaning(1, "recovery");
        var opened = ModelDirectory.open((isPooled ? tiny.pooled() : tiny).in(directory));

        var vectors = opened.model().vectors(List.of("battery recovery", "電池", "Battery"));

        assertThat(opened.dimension()).isEqualTo(3);
        float half = (float) Math.sqrt(0.5);
        assertThat(vectors.get(0)).containsExactly(new float[] {half, half, 0}, within(1e-6f));
        assertThat(vectors.get(1)).containsExactly(1, 0, 0);
        assertThat(vectors.get(2)).containsExactly(1, 0, 0);
    }

    @Test
    void givesATextTheSameVectorWhateverStandsBesideIt() throws IOException {
        var model = ModelDirectory.open(TinyModel.of(4)
                        .meaning(0, "battery")
                        .meaning(1, "recovery")
                        .meaning(2, "of")
                        .in(directory))
                .model();
        var alone = model.vectors(List.of("recovery of battery")).getFirst();

        var many = model.vectors(Stream.iterate("battery", text -> text + " of recovery")
                .limit(40)
                .flatMap(text -> Stream.of(text, "recovery of battery"))
                .toList());

        for (int i = 1; i < many.size(); i += 2) {
            assertThat(many.get(i)).containsExactly(alone);
        }
    }

    @Test
    void givesNoVectorToATextWithoutWords() throws IOException {
        var model = ModelDirectory.open(TinyModel.of(2).meaning(0, "battery").in(directory))
                .model();

        assertThat(model.vectors(List.of("", "battery")).getFirst()).isNull();
    }

    @Test
    void opensAFolderOnce() throws IOException {
        TinyModel.of(2).in(directory);

        assertThat(ModelDirectory.open(directory)).isSameAs(ModelDirectory.open(directory));
    }

    @Test
    void definesItsAdapterBesideTheLibrariesOfTheFolder() throws IOException {
        Files.createDirectory(TinyModel.of(2).in(directory).resolve("lib"));

        var model = ModelDirectory.open(directory).model();

        assertThat(model.getClass().getName()).isEqualTo(OnnxModel.class.getName());
        assertThat(model.getClass().getClassLoader()).isInstanceOf(ModelLibraries.class);
        assertThat(model.vectors(List.of("battery"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.onnx", "tokenizer.json"})
    void saysWhichFileIsMissingOrDamaged(String name) throws IOException {
        var missing = TinyModel.of(2).in(directory.resolve("missing"));
        Files.delete(missing.resolve(name));
        var damaged = TinyModel.of(2).in(directory.resolve("damaged"));
        Files.writeString(damaged.resolve(name), "{]");

        assertThatThrownBy(() -> ModelDirectory.open(missing))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining(missing.resolve(name).toString())
                .hasMessageContaining("is not there");
        assertThatThrownBy(() -> ModelDirectory.open(damaged))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining(damaged.resolve(name).toString())
                .hasMessageContaining("kakehashi.search.model.directory");
    }

    @Test
    void refusesVectorsThatCannotBeKept() throws IOException {
        var large = TinyModel.of(1025).in(directory);

        assertThatThrownBy(() -> ModelDirectory.open(large)).hasMessageContaining("1025 numbers; at most 1024");
    }

    @Test
    void refusesAModelThatAsksForOtherThings() throws IOException {
        var other = TinyModel.of(2).asking("pixels").in(directory.resolve("one"));
        var withLibraries = TinyModel.of(2).asking("pixels").in(directory.resolve("other"));
        Files.createDirectory(withLibraries.resolve("lib"));

        assertThatThrownBy(() -> ModelDirectory.open(other)).hasMessageContaining("asks for [pixels");
        assertThatThrownBy(() -> ModelDirectory.open(withLibraries)).hasMessageContaining("asks for [pixels");
    }
}
