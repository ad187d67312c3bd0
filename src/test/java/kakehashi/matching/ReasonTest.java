package kakehashi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.stream.Stream;
import kakehashi.search.FieldNames;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

/// A new signal or a new kind of facts reaches the reader, or a test says what was forgotten.
class ReasonTest {

    private static final Signals SIGNALS = Signals.of(new Vocabulary(FieldNames.NONE, prefecture -> prefecture));

    @Test
    void isGivenByEverySignal() {
        assertThat(SIGNALS.inOrder().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(Signal.class.getPermittedSubclasses());
    }

    @Test
    void namesInTheContractWhatGivesIt() throws NoSuchFieldException {
        var contract = Reason.class.getDeclaredField("signal").getAnnotation(Schema.class);

        assertThat(contract.enumeration())
                .containsExactlyElementsOf(
                        SIGNALS.inOrder().stream().map(Signal::name).toList());
    }

    @Test
    void carriesEveryKindOfFactsOnTheWireAndInTheContract() {
        var kinds = Justification.class.getPermittedSubclasses();
        var wire = Justification.class.getAnnotation(JsonSubTypes.class).value();
        var contract = Justification.class.getAnnotation(Schema.class);

        assertThat(Arrays.stream(wire).<Class<?>>map(JsonSubTypes.Type::value)).containsExactlyInAnyOrder(kinds);
        assertThat(contract.oneOf()).containsExactlyInAnyOrder(kinds);
        assertThat(Stream.of(contract.discriminatorMapping()).<String>map(DiscriminatorMapping::value))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(wire).map(JsonSubTypes.Type::name).toList());
    }
}
