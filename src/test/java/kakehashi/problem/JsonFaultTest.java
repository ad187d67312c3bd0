package kakehashi.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kakehashi.shared.Mode;
import kakehashi.shared.RecordKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFaultTest {

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    JsonFaultTest() {
        new StrictJson().customize(json);
    }

    /// Something with a field of each kind.
    record Form(LocalDate day, Mode mode, RecordKind kind, UUID record, Integer step, List<String> words) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // body                    | field    | code
                "{'day': '2026-04'}        | day      | half-date",
                "{'day': '2026'}           | day      | half-date",
                "{'day': '2026-02-30'}     | day      | half-date",
                "{'day': 20260401}         | day      | wrong-type",
                "{'day': ['2026']}         | day      | wrong-type",
                "{'mode': 'HANDSHAKE'}     | mode     | unknown-code",
                "{'mode': 3}               | mode     | unknown-code",
                "{'kind': 'galaxy'}        | kind     | unknown-code",
                "{'record': 'x-1'}         | record   | unknown-record",
                "{'step': 4.7}             | step     | wrong-type",
                "{'step': 'four'}          | step     | wrong-type",
                "{'words': ['a', null]}    | words[1] | wrong-type",
                "{'words': {'a': 1}}       | words    | wrong-type",
                "{'day':                   | ''       | not-json",
                "]                         | ''       | not-json",
            })
    void saysWhichFieldIsWrongAndHow(String body, String field, String code) {
        var fault = catchThrowableOfType(
                JsonProcessingException.class, () -> json.readValue(body.replace('\'', '"'), Form.class));

        var violation = JsonFault.violation(fault);

        assertThat(violation.field()).isEqualTo(field);
        assertThat(violation.code()).isEqualTo(code);
        assertThat(violation.in()).isEqualTo("body");
    }
}
