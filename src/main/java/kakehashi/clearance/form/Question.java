package kakehashi.clearance.form;

import kakehashi.shared.LocalizedText;

/// One question of a form.
///
/// @param hint what the words mean
public record Question(String id, LocalizedText text, LocalizedText hint) {}
