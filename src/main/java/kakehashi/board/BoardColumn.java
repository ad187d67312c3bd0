package kakehashi.board;

/// How far a card has come, in the order of the columns. Each may be reached from each.
enum BoardColumn {
    /// 未検討
    NEW,
    /// 検討中
    CONSIDERED,
    /// 連絡済み
    CONTACTED,
    /// 面談
    MEETING,
    /// 完了
    DONE
}
