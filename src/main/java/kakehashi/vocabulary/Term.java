package kakehashi.vocabulary;

import kakehashi.shared.LocalizedText;

/// One entry of a controlled list.
///
/// @param code stable code, as in records and addresses
/// @param name what people read; the English side may be absent where the source has none
public record Term(String code, LocalizedText name) {}
