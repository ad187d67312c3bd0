package kakehashi.search;

import kakehashi.search.text.Avoidance;

/// A question taken apart by what its words are for.
///
/// @param wanted  what is looked for
/// @param avoided what it shall do without: 鉛 of 鉛フリー
/// @param tried   what was tried already and is neither wanted nor avoided
record QuestionParts(QuestionWords wanted, QuestionWords avoided, QuestionWords tried) {

    static QuestionParts of(Wording wording) {
        var text = wording.whole();
        var wanted = new StringBuilder(text);
        var avoided = new StringBuilder(text.replaceAll(".", " "));
        for (var avoidance : Avoidance.of(text)) {
            avoided.replace(avoidance.start(), avoidance.end(), text.substring(avoidance.start(), avoidance.end()));
            wanted.replace(avoidance.from(), avoidance.to(), " ".repeat(avoidance.to() - avoidance.from()));
        }
        var wantedWords = QuestionWords.of(text, wanted.toString());
        var avoidedWords = QuestionWords.of(text, avoided.toString()).without(wantedWords);
        var tried = wording.triedAlready();
        var triedWords = QuestionWords.of(tried, tried).without(wantedWords).without(avoidedWords);
        return new QuestionParts(wantedWords, avoidedWords, triedWords);
    }
}
