package kakehashi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.ReadinessLevel;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// A decision as it is sent.
///
/// @param revision      of the record, as it was seen
/// @param other         the record that gives way, of a couple
/// @param otherRevision of that one, as it was seen
/// @param english       the title to take: the proposed one, or what was made of it
/// @param trl           the level to take
record ChoiceDraft(
        @Nullable Rule rule,
        @Nullable Choice choice,
        @Nullable RecordKind kind,
        @Nullable UUID record,
        @Nullable Integer revision,
        @Nullable UUID other,
        @Nullable Integer otherRevision,
        @Nullable String english,
        @Nullable Integer trl) {

    ChoiceDraft {
        english = LocalizedText.present(english);
    }

    /// @throws Refused [ContentRefusal.Invalid] naming what is missing, or does not go together
    ChoiceDraft orRefused() {
        var wrong = new ArrayList<Violation>();
        require("rule", rule, wrong);
        require("choice", choice, wrong);
        require("kind", kind, wrong);
        require("record", record, wrong);
        if (rule != null && choice != null) {
            if (!rule.knows(choice)) {
                wrong.add(Violation.inBody("choice", "unknown-code"));
            }
            if (rule == Rule.DUPLICATE) {
                require("other", other, wrong);
            }
            if (choice == Choice.ACCEPTED) {
                requireProposal(wrong);
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(wrong));
        }
        return this;
    }

    private void requireProposal(List<Violation> wrong) {
        require("revision", revision, wrong);
        switch (rule) {
            case ENGLISH_TITLE -> require("english", english, wrong);
            case READINESS -> {
                require("trl", trl, wrong);
                if (trl != null && (trl < ReadinessLevel.LEAST || trl > ReadinessLevel.MOST)) {
                    wrong.add(Violation.inBody(
                            "trl", "out-of-range", Map.of("min", ReadinessLevel.LEAST, "max", ReadinessLevel.MOST)));
                }
            }
            case DUPLICATE -> require("otherRevision", otherRevision, wrong);
            case UNCONFIRMED, UNMATCHED -> {}
            case null -> {}
        }
    }

    private static void require(String field, @Nullable Object value, List<Violation> wrong) {
        if (value == null) {
            wrong.add(Violation.inBody(field, "required"));
        }
    }
}
