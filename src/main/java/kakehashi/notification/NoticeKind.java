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
    /// The other side agrees to the scope sheet.
    INTRODUCTION_SCOPE(NoticeGroup.INTRODUCTIONS),
    /// Both do.
    INTRODUCTION_SETTLED(NoticeGroup.INTRODUCTIONS),
    INTRODUCTION_REOPENED(NoticeGroup.INTRODUCTIONS),
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
    CONSULTATION_OVERDUE(NoticeGroup.REMINDERS),
    /// Nobody looked after a record for long: its keepers are asked whether it is still right.
    RECORD_STALE(NoticeGroup.RECORDS),
    /// It is hidden until somebody says so.
    RECORD_HIDDEN(NoticeGroup.RECORDS);

    private final NoticeGroup group;

    NoticeKind(NoticeGroup group) {
        this.group = group;
    }

    /// What a notice is about.
    enum Subject {
        INTRODUCTION,
        CONSULTATION,
        RECORD
    }

    Subject subject() {
        return switch (this) {
            case CONSULTATION_RECEIVED,
                    CONSULTATION_ASSIGNED,
                    CONSULTATION_STEPPED,
                    CONSULTATION_REMINDED,
                    CONSULTATION_OVERDUE -> Subject.CONSULTATION;
            case RECORD_STALE, RECORD_HIDDEN -> Subject.RECORD;
            case INTRODUCTION_ASKED,
                    INTRODUCTION_TAKEN,
                    INTRODUCTION_ACCEPTED,
                    INTRODUCTION_DECLINED,
                    INTRODUCTION_EXPIRED,
                    INTRODUCTION_MEETING,
                    INTRODUCTION_SCOPE,
                    INTRODUCTION_SETTLED,
                    INTRODUCTION_REOPENED,
                    INTRODUCTION_WITHDRAWN,
                    INTRODUCTION_CLOSED,
                    INTRODUCTION_ASSIGNED,
                    INTRODUCTION_WRITTEN,
                    INTRODUCTION_REMINDED,
                    INTRODUCTION_OVERDUE -> Subject.INTRODUCTION;
        };
    }

    NoticeGroup group() {
        return group;
    }
}
