package kakehashi.introduction;

/// How the two found each other (capabilities row 13).
public enum MatchRoute {
    /// 検索
    SEARCH,
    /// 推薦: the ranking proposed it.
    RECOMMENDATION,
    /// コーディネーター
    COORDINATOR,
    /// イベント
    EVENT,
    /// 紹介: by somebody else.
    REFERRAL,
    /// 既存: they knew each other.
    EXISTING
}
