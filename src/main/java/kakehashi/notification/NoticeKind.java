package kakehashi.notification;

/// What people are told.
public enum NoticeKind {
    /// Somebody asks the reader's side.
    INTRODUCTION_ASKED(Topic.INTRODUCTION, NoticeGroup.INTRODUCTIONS),
    /// Somebody at the desk of the other side has it.
    INTRODUCTION_TAKEN(Topic.INTRODUCTION, NoticeGroup.INTRODUCTIONS),
    INTRODUCTION_ACCEPTED(Topic.INTRODUCTION, NoticeGroup.INTRODUCTIONS),
    INTRODUCTION_DECLINED(Topic.INTRODUCTION, NoticeGroup.INTRODUCTIONS),
    INTRODUCTION_EXPIRED(Topic.INTRODUCTION, NoticeGroup.INTRODUCTIONS),
    INTRODUCTION_MEETING(Topic.INTRODUCTION, NoticeGroup.INTRODUCTIONS),
    /// The other side agrees to the scope sheet.
    INTRODUCTION_SCOPE(Topic.INTRODUCTION, NoticeGroup.INTRODUCTIONS),
    /// Both do.
    INTRODUCTION_SETTLED(Topic.INTRODUCTION, NoticeGroup.INTRODUCTIONS),
    INTRODUCTION_REOPENED(Topic.INTRODUCTION, NoticeGroup.INTRODUCTIONS),
    INTRODUCTION_WITHDRAWN(Topic.INTRODUCTION, NoticeGroup.INTRODUCTIONS),
    INTRODUCTION_CLOSED(Topic.INTRODUCTION, NoticeGroup.INTRODUCTIONS),
    /// A colleague has put the reader in charge.
    INTRODUCTION_ASSIGNED(Topic.INTRODUCTION, NoticeGroup.INTRODUCTIONS),
    /// The other side wrote, offered times or sent a file.
    INTRODUCTION_WRITTEN(Topic.INTRODUCTION, NoticeGroup.MESSAGES),
    /// The day is near on which the reader's side has to act.
    INTRODUCTION_REMINDED(Topic.INTRODUCTION, NoticeGroup.REMINDERS),
    /// It is over.
    INTRODUCTION_OVERDUE(Topic.INTRODUCTION, NoticeGroup.REMINDERS),
    /// A firm asks the reader's desk.
    CONSULTATION_RECEIVED(Topic.CONSULTATION, NoticeGroup.CONSULTATIONS),
    /// A colleague has given it to the reader.
    CONSULTATION_ASSIGNED(Topic.CONSULTATION, NoticeGroup.CONSULTATIONS),
    /// It was led on or ended.
    CONSULTATION_STEPPED(Topic.CONSULTATION, NoticeGroup.CONSULTATIONS),
    CONSULTATION_REMINDED(Topic.CONSULTATION, NoticeGroup.REMINDERS),
    CONSULTATION_OVERDUE(Topic.CONSULTATION, NoticeGroup.REMINDERS),
    /// The reader has got all that a colleague was in charge of.
    HANDED_OVER(Topic.HANDOVER, NoticeGroup.COLLEAGUES),
    /// A coordinator has answered the reader's question.
    QUESTION_ANSWERED(Topic.QUESTION, NoticeGroup.COLLEAGUES),
    /// Nobody looked after a record for long: its keepers are asked whether it is still right.
    RECORD_STALE(Topic.RECORD, NoticeGroup.RECORDS),
    /// It is hidden until somebody says so.
    RECORD_HIDDEN(Topic.RECORD, NoticeGroup.RECORDS);

    /// What a notice is about.
    enum Topic {
        INTRODUCTION,
        CONSULTATION,
        HANDOVER,
        QUESTION,
        RECORD
    }

    private final Topic topic;
    private final NoticeGroup group;

    NoticeKind(Topic topic, NoticeGroup group) {
        this.topic = topic;
        this.group = group;
    }

    Topic topic() {
        return topic;
    }

    NoticeGroup group() {
        return group;
    }
}
