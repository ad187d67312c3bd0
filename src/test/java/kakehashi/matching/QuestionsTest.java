package kakehashi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import kakehashi.need.NeedSheet;
import kakehashi.shared.RecordKind;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private final Questions questions = new Questions(Clock.systemUTC());

    @Test
    void leavesOutOfASavedNeedTheTermsTakenOutOfIt() throws JsonProcessingException {
        var need = JsonMapper.builder().addModule(new JavaTimeModule()).build().readValue("""
                        {"title": {"ja": "電解質を低温で焼きたい"}, "excludeTerms": ["低温"], "anonymous": true}
                        """, NeedSheet.class);

        var question = questions.of(need, RecordKind.SEED, 20);

        assertThat(question.wording().excludeTerms()).containsExactly("低温");
    }
}
