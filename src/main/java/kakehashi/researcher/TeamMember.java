package kakehashi.researcher;

import java.util.UUID;
import kakehashi.shared.LocalizedText;

/// A person as other records show them.
public record TeamMember(UUID id, LocalizedText name, LocalizedText department, LocalizedText position) {}
