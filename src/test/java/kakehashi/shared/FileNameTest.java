package kakehashi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void leavesPublicFilesWithoutAMark() {
        assertThat(FileName.attachment(Marking.OPEN, "seeds.csv")).isEqualTo("attachment; filename=\"seeds.csv\"");
    }

    @Test
    void putsTheClassInFrontInBothScripts() {
        assertThat(FileName.attachment(Marking.TOP_SECRET, "seeds.csv"))
                .isEqualTo(
                        "attachment; filename=\"TOP_SECRET_seeds.csv\"; filename*=UTF-8''%E6%A9%9F%E5%AF%86_seeds.csv");
    }
}
