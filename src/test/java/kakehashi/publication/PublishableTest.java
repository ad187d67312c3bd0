package kakehashi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.PublicationRefusal.Incomplete;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PublishableTest {

    private static final Instant MORNING = Instant.parse("2026-11-20T00:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-20T03:00:00Z");

    /// A sheet with one line, which publication needs.
    record Line(LocalizedText heading) implements Sheet {

        @Override
        public Sheet publicPart() {
            return this;
        }

        @Override
        public List<Violation> missing() {
            return heading.isEmpty() ? List.of(Violation.inBody("heading", "required")) : List.of();
        }
    }

    /// The plainest record.
    static final class Note extends Publishable<Line> {

        private Line sheet;

        Note(Line sheet) {
            super(new UUID(1, 1), new UUID(1, 2), null, MORNING);
            this.sheet = sheet;
        }

        @Override
        public RecordKind kind() {
            return RecordKind.SEED;
        }

        @Override
        public Line sheet() {
            return sheet;
        }

        @Override
        protected void write(Line next) {
            sheet = next;
        }
    }

    /// What leads from stage to stage.
    enum Verb {
        SUBMIT(Publishable::submit),
        GIVE_BACK(Publishable::giveBack),
        PUBLISH(Publishable::publish),
        WITHDRAW(Publishable::withdraw);

        private final BiFunction<Note, Instant, Change> act;

        Verb(BiFunction<Note, Instant, Change> act) {
            this.act = act;
        }

        Change on(Note note) {
            return act.apply(note, NOON);
        }
    }

    /// The whole life: where each verb leads, or what it says instead.
    @ParameterizedTest
    @CsvSource({
        // from, submit, give back, publish, withdraw
        "DRAFT,     REVIEW,    NotInReview, PUBLISHED,        NotPublished",
        "REVIEW,    NotADraft, DRAFT,       PUBLISHED,        NotPublished",
        "PUBLISHED, NotADraft, NotInReview, AlreadyPublished, WITHDRAWN",
        "WITHDRAWN, NotADraft, NotInReview, PUBLISHED,        NotPublished",
    })
    void leadsFromStageToStage(Stage from, String submit, String giveBack, String publish, String withdraw) {
        assertLeads(from, Verb.SUBMIT, submit);
        assertLeads(from, Verb.GIVE_BACK, giveBack);
        assertLeads(from, Verb.PUBLISH, publish);
        assertLeads(from, Verb.WITHDRAW, withdraw);
    }

    private static void assertLeads(Stage from, Verb verb, String outcome) {
        var note = noteIn(from);
        int revision = note.revision();
        if (List.of("DRAFT", "REVIEW", "PUBLISHED", "WITHDRAWN").contains(outcome)) {
            verb.on(note);

            assertThat(note.stage()).isEqualTo(Stage.valueOf(outcome));
            assertThat(note.revision()).isEqualTo(revision + 1);
            assertThat(note.updatedAt()).isEqualTo(NOON);
        } else {
            assertThatThrownBy(() -> verb.on(note))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal().getClass().getSimpleName())
                                    .isEqualTo(outcome));

            assertThat(note.stage()).isEqualTo(from);
            assertThat(note.revision()).isEqualTo(revision);
            assertThat(note.updatedAt()).isEqualTo(MORNING);
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void takesANewSheetInEveryStage(Stage stage) {
        var note = noteIn(stage);
        int revision = note.revision();

        var change = note.revise(new Line(LocalizedText.ja("新しい行")), NOON);

        assertThat(change).isEqualTo(Change.REVISED);
        assertThat(note.stage()).isEqualTo(stage);
        assertThat(note.revision()).isEqualTo(revision + 1);
        assertThat(note.sheet().heading().ja()).isEqualTo("新しい行");
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, mode = EnumSource.Mode.EXCLUDE, names = "PUBLISHED")
    void refusesPublicationWithoutWhatItNeeds(Stage stage) {
        var note = noteIn(stage);
        note.revise(new Line(LocalizedText.NONE), NOON);

        assertThatThrownBy(() -> note.publish(NOON))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(((Incomplete) refused.refusal()).violations())
                                .extracting(Violation::field)
                                .containsExactly("heading"));

        assertThat(note.stage()).isEqualTo(stage);
    }

    @Test
    void keepsAPublishedRecordComplete() {
        var note = noteIn(Stage.PUBLISHED);

        assertThatThrownBy(() -> note.revise(new Line(LocalizedText.NONE), NOON))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(Incomplete.class));

        assertThat(note.sheet().heading().isEmpty()).isFalse();
    }

    @Test
    void remembersWhenItWasLastPublished() {
        var note = noteIn(Stage.WITHDRAWN);
        assertThat(note.publishedAt()).isEqualTo(MORNING);

        note.publish(NOON);

        assertThat(note.publishedAt()).isEqualTo(NOON);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT,", "REVIEW, NotADraft", "PUBLISHED, EverPublished", "WITHDRAWN, EverPublished"})
    void mayBeThrownAwayOnlyAsADraftThatNeverWasPublic(Stage stage, @Nullable String refusal) {
        var note = noteIn(stage);
        if (refusal == null) {
            note.requireDiscardable();
        } else {
            assertThatThrownBy(note::requireDiscardable)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal().getClass().getSimpleName())
                                    .isEqualTo(Objects.requireNonNull(refusal)));
        }
    }

    private static Note noteIn(Stage stage) {
        var note = new Note(new Line(LocalizedText.ja("一行")));
        switch (stage) {
            case DRAFT -> {}
            case REVIEW -> note.submit(MORNING);
            case PUBLISHED -> note.publish(MORNING);
            case WITHDRAWN -> {
                note.publish(MORNING);
                note.withdraw(MORNING);
            }
        }
        return note;
    }
}
