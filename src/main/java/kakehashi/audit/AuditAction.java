package kakehashi.audit;

import java.util.Arrays;
import java.util.List;

/// What a line of the audit tells beside the steps of a record's life: that somebody read what not everybody may.
public enum AuditAction {
    /// A record that is not public.
    READ,
    /// What only its owners see of a public one.
    RESTRICTED_READ,
    /// A file that goes with a record.
    ATTACHMENT_READ,
    /// What a record said at earlier times, and who changed it.
    HISTORY_READ,
    /// As [#READ] or [#RESTRICTED_READ], in a file.
    EXPORTED;

    /// As they stand in the database.
    static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
