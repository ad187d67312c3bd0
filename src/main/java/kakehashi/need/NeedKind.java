package kakehashi.need;

/// How far away a need is. Source: METI 2021, 未来ニーズ.
public enum NeedKind {
    /// 顕在ニーズ, seen today.
    MANIFEST,
    /// 未来ニーズ.
    FUTURE,
    /// 社会課題.
    SOCIAL
}
