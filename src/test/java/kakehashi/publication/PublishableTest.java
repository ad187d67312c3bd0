package kakehashi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import kakehashi.access.State;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.PublicationRefusal.Incomplete;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.Reach;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PublishableTest {

    private static final UUID AUTHOR = new UUID(3, 1);
    private static final Instant MORNING = Instant.parse("2026-11-20T00:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-20T03:00:00Z");

    /// A sheet with one line, which publication needs.
    record Line(LocalizedText heading) implements Sheet {

        @Override
        public RecordKind kind() {
            return RecordKind.ORGANIZATION; // of which nothing is kept back
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
        public State state() {
            return State.DRAFT;
        }

        @Override
        protected Set<Reach> reaches() {
            return EnumSet.of(Reach.INTERNAL, Reach.PARTNER);
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
        SUBMIT((note, now) -> note.submit(AUTHOR, now)),
        GIVE_BACK(Publishable::giveBack),
        SHARE((note, now) -> note.share(Reach.PARTNER, now)),
        PUBLISH(Publishable::publish),
        CLOSE(Publishable::close),
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
        // from, submit, give back, share, publish, close, withdraw
        "DRAFT,     REVIEW,    NotInReview, NotInReview, PUBLISHED,        NotPublished, NotPublished",
        "REVIEW,    NotADraft, DRAFT,       SHARED,      PUBLISHED,        NotPublished, NotPublished",
        "SHARED,    NotADraft, NotInReview, SHARED,      PUBLISHED,        CLOSED,       WITHDRAWN",
        "PUBLISHED, NotADraft, NotInReview, NotInReview, AlreadyPublished, CLOSED,       WITHDRAWN",
        "CLOSED,    NotADraft, NotInReview, NotInReview, PUBLISHED,        NotPublished, WITHDRAWN",
        "WITHDRAWN, NotADraft, DRAFT,       NotInReview, PUBLISHED,        NotPublished, NotPublished",
    })
    void leadsFromStageToStage(
            Stage from, String submit, String giveBack, String share, String publish, String close, String withdraw) {
        assertLeads(from, Verb.SHARE, share);
        assertLeads(from, Verb.CLOSE, close);
        assertLeads(from, Verb.SUBMIT, submit);
        assertLeads(from, Verb.GIVE_BACK, giveBack);
        assertLeads(from, Verb.PUBLISH, publish);
        assertLeads(from, Verb.WITHDRAW, withdraw);
    }

    private static void assertLeads(Stage from, Verb verb, String outcome) {
        var note = noteIn(from);
        int revision = note.revision();
        if (Arrays.stream(Stage.values()).map(Stage::name).toList().contains(outcome)) {
            verb.on(note);

            assertThat(note.stage()).isEqualTo(Stage.valueOf(outcome));
            assertThat(note.revision()).isEqualTo(revision + 1);
            assertThat(note.updatedAt()).isEqualTo(NOON);
            assertThat(note.reach()).isEqualTo(note.stage() == Stage.SHARED ? Reach.PARTNER : null);
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
        assertThat(note.reach()).isEqualTo(stage == Stage.SHARED ? Reach.INTERNAL : null);
        assertThat(note.revision()).isEqualTo(revision + 1);
        assertThat(note.sheet().heading().ja()).isEqualTo("新しい行");
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PUBLISHED", "SHARED"})
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
    void sharesOnlyAsTheKindAllows() {
        var note = noteIn(Stage.REVIEW);

        assertThatThrownBy(() -> note.share(Reach.MEMBERS, NOON))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusal().facts()).containsEntry("possible", "INTERNAL, PARTNER"));

        assertThat(note.stage()).isEqualTo(Stage.REVIEW);
    }

    @Test
    void remembersWhoHandedItOver() {
        assertThat(noteIn(Stage.REVIEW).submittedBy()).isEqualTo(AUTHOR);
        assertThat(noteIn(Stage.DRAFT).submittedBy()).isNull();
    }

    @Test
    void belongsToItsTeamAndThoseInCharge() {
        var note = noteIn(Stage.PUBLISHED);

        var change = note.assign(Set.of(AUTHOR), Set.of(new UUID(3, 2)), NOON);

        assertThat(change).isEqualTo(Change.ASSIGNED);
        assertThat(note.team()).containsExactly(AUTHOR);
        assertThat(note.assigned()).containsExactly(new UUID(3, 2));
        assertThat(note.stage()).isEqualTo(Stage.PUBLISHED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"PUBLISHED", "SHARED"})
    void keepsComplete(Stage stage) {
        var note = noteIn(stage);

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
    @CsvSource({
        "DRAFT,",
        "REVIEW, NotADraft",
        "SHARED, NotADraft",
        "PUBLISHED, EverPublished",
        "CLOSED, EverPublished",
        "WITHDRAWN, EverPublished"
    })
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
            case REVIEW -> note.submit(AUTHOR, MORNING);
            case SHARED -> {
                note.submit(AUTHOR, MORNING);
                note.share(Reach.INTERNAL, MORNING);
            }
            case CLOSED -> {
                note.publish(MORNING);
                note.close(MORNING);
            }
            case PUBLISHED -> note.publish(MORNING);
            case WITHDRAWN -> {
                note.publish(MORNING);
                note.withdraw(MORNING);
            }
        }
        return note;
    }
}
