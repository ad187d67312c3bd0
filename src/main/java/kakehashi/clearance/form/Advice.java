package kakehashi.clearance.form;

/// Who has to look next, by the rules of a form; whether something is lawful is for people to say.
public enum Advice {
    /// 不要: nothing speaks for a closer look.
    NOT_NEEDED,
    /// 確認依頼: somebody who knows the rules should confirm the answers.
    ASK,
    /// 該非判定・取引審査へ: the technology has to be classified and the transaction examined.
    EXAMINE
}
