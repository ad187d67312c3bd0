package kakehashi.problem;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/// Takes JSON at its word: a value that is almost right is told as wrong, never bent into another one.
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT); // 4.7 is no readiness level
        json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS); // 3 is no mode
        json.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL)); // no holes in lists
        json.configOverride(LocalDate.class) // 20260331 is no count of days
                .setFormat(JsonFormat.Value.forLeniency(false));
    }
}
