package kakehashi.clearance.form;

import java.time.LocalDate;
import kakehashi.shared.LocalizedText;

/// One version of a list that somebody else keeps.
///
/// @param version  the date its keeper gave it
/// @param from     the first day it applies, in Japan
/// @param question which question is answered by it
/// @param address  where it stands
public record ControlList(
        String id,
        String version,
        LocalDate from,
        String question,
        LocalizedText name,
        LocalizedText authority,
        String address) {}
