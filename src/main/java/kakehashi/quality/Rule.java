package kakehashi.quality;

import java.util.EnumSet;
import java.util.Set;
import kakehashi.access.Right;
import kakehashi.shared.Stage;

/// What a record can want.
public enum Rule {
    /// Nobody looked after it for long: it wants somebody's word that it is still right.
    UNCONFIRMED(Right.EDIT, EnumSet.of(Choice.ACCEPTED, Choice.LATER)),
    /// Another record of the same organization says the same.
    DUPLICATE(Right.EDIT, EnumSet.allOf(Choice.class)),
    /// It has a title in Japanese and none in English: who searches in English reads nothing of it.
    ENGLISH_TITLE(Right.EDIT, EnumSet.of(Choice.ACCEPTED, Choice.LATER)),
    /// A seed does not say how close to use it is.
    READINESS(Right.EDIT, EnumSet.of(Choice.ACCEPTED, Choice.LATER)),
    /// A need that nobody was brought together with.
    UNMATCHED(Right.READ, EnumSet.of(Choice.LATER));

    private final Right right;
    private final Set<Choice> choices;

    Rule(Right right, Set<Choice> choices) {
        this.right = right;
        this.choices = choices;
    }

    /// What it takes to decide about a record there. What was hidden for want of a word is taken up again.
    Right right(Stage stage) {
        return this == UNCONFIRMED && stage == Stage.WITHDRAWN ? Right.RETURN : right;
    }

    boolean knows(Choice choice) {
        return choices.contains(choice);
    }
}
