package kakehashi.notification;

/// What people are told.
public enum NoticeKind {
    /// Somebody asks the reader's side.
    INTRODUCTION_ASKED(NoticeGroup.INTRODUCTIONS),
    /// Somebody at the desk of the other side has it.
    INTRODUCTION_TAKEN(NoticeGroup.INTRODUCTIONS),
    INTRODUCTION_ACCEPTED(NoticeGroup.INTRODUCTIONS),
    INTRODUCTION_DECLINED(NoticeGroup.INTRODUCTIONS),
    INTRODUCTION_EXPIRED(NoticeGroup.INTRODUCTIONS),
    INTRODUCTION_MEETING(NoticeGroup.INTRODUCTIONS),
    INTRODUCTION_WITHDRAWN(NoticeGroup.INTRODUCTIONS),
    INTRODUCTION_CLOSED(NoticeGroup.INTRODUCTIONS),
    /// A colleague has put the reader in charge.
    INTRODUCTION_ASSIGNED(NoticeGroup.INTRODUCTIONS),
    /// The other side wrote, offered times or sent a file.
    INTRODUCTION_WRITTEN(NoticeGroup.MESSAGES),
    /// The day is near on which the reader's side has to act.
    INTRODUCTION_REMINDED(NoticeGroup.REMINDERS),
    /// It is over.
    INTRODUCTION_OVERDUE(NoticeGroup.REMINDERS),
    /// A firm asks the reader's desk.
    CONSULTATION_RECEIVED(NoticeGroup.CONSULTATIONS),
    /// A colleague has given it to the reader.
    CONSULTATION_ASSIGNED(NoticeGroup.CONSULTATIONS),
    /// It was led on or ended.
    CONSULTATION_STEPPED(NoticeGroup.CONSULTATIONS),
    CONSULTATION_REMINDED(NoticeGroup.REMINDERS),
    CONSULTATION_OVERDUE(NoticeGroup.REMINDERS);

    private final NoticeGroup group;

    NoticeKind(NoticeGroup group) {
        this.group = group;
    }

    /// Whether it tells of a consultation; else of an introduction.
    boolean isOfConsultation() {
        return switch (this) {
            case CONSULTATION_RECEIVED,
                    CONSULTATION_ASSIGNED,
                    CONSULTATION_STEPPED,
                    CONSULTATION_REMINDED,
                    CONSULTATION_OVERDUE -> true;
            case INTRODUCTION_ASKED,
                    INTRODUCTION_TAKEN,
                    INTRODUCTION_ACCEPTED,
                    INTRODUCTION_DECLINED,
                    INTRODUCTION_EXPIRED,
                    INTRODUCTION_MEETING,
                    INTRODUCTION_WITHDRAWN,
                    INTRODUCTION_CLOSED,
                    INTRODUCTION_ASSIGNED,
                    INTRODUCTION_WRITTEN,
                    INTRODUCTION_REMINDED,
                    INTRODUCTION_OVERDUE -> false;
        };
    }

    NoticeGroup group() {
        return group;
    }
}
