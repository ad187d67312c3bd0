package kakehashi.clearance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.access.Right;
import kakehashi.clearance.form.Advice;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// A check as one line. Who may know no more than that it is there gets the first four and nulls.
///
/// @param reference   what people call it by, on paper and on the phone
/// @param title       of the record
/// @param advice      who has to look next, by the form; null while a question is open
/// @param days        how long it waits, or waited for its decision, in whole days; null while it is a draft
/// @param validUntil  when an approval ends by itself
/// @param endedAt     when an approval ended
/// @param holds       whether it is an approval in force
/// @param message     what the officer tells those who handed it in
/// @param allowed     what the caller may do to it now: submit, decide, revoke
record ClearanceSummary(
        UUID id,
        String reference,
        RecordKind kind,
        UUID record,
        @Nullable LocalizedText title,
        @Nullable Counterpart counterpart,
        @Nullable ClearanceState state,
        @Nullable Advice advice,
        @Nullable Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable Long days,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable Instant validUntil,
        @Nullable Instant endedAt,
        boolean holds,
        @Nullable String message,
        List<Right> allowed) {}
