package kakehashi.notification;

import java.time.Instant;
import java.util.UUID;
import kakehashi.introduction.IntroductionSummary;

/// A notice as its reader sees it, with what it is about as that stands now.
record NoticeView(
        UUID id, NoticeKind kind, Instant at, boolean read, IntroductionSummary introduction) {}
