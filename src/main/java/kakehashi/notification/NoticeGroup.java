package kakehashi.notification;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Kinds of notices that somebody wants by mail in the same way.
public enum NoticeGroup {
    /// What happens to introductions.
    INTRODUCTIONS,
    /// What the other side writes.
    MESSAGES,
    /// What happens to consultations.
    CONSULTATIONS,
    /// Records that wait for somebody to say that they are still right.
    RECORDS,
    /// What colleagues hand over, and what other coordinators answer.
    COLLEAGUES,
    /// Days that are near or over.
    REMINDERS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
