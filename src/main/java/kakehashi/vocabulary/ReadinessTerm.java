package kakehashi.vocabulary;

import kakehashi.shared.LocalizedText;

/// One step of the TRL scale in the wording of the source.
///
/// @param code 1 to 9
/// @param band 基礎研究, 応用研究、開発, 実証 or 事業化; its limits are configuration
public record ReadinessTerm(int code, LocalizedText name, LocalizedText band) {}
