package kakehashi.introduction;

/// Where an introduction stands. Source: reference §4.2.
public enum IntroductionState {
    /// 候補: prepared, and not sent yet.
    SUGGESTED,
    /// 関心表明: sent; it waits for the desk of the other side.
    INTEREST,
    /// 窓口確認: somebody at that desk has it.
    DESK_REVIEW,
    /// 承諾: both look for a time to meet.
    ACCEPTED,
    /// 辞退, with a reason.
    DECLINED,
    /// 期限切れ: nobody answered long after the day.
    EXPIRED,
    /// 面談: the time is fixed.
    MEETING,
    /// スコープ合意: both sides agree to what they would do together.
    SCOPE_AGREED,
    /// Over: taken back, or nothing more to do.
    CLOSED
}
