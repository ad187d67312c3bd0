package kakehashi.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kakehashi.access.Thing;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// One line of the audit as it stands in the database.
///
/// @param at      in microseconds
/// @param account who; null for the product itself
/// @param action  past tense, `PUBLISHED`
/// @param kind    the name of a [RecordKind] or of a [Thing]; another text where another hand wrote it
/// @param seal    shows that the product wrote the line; null before there were seals
/// @param place   1 for the first line of the chain; null until it is linked
/// @param link    binds the line to all before it; null until it is linked
public record AuditLine(
        UUID id,
        Instant at,
        @Nullable UUID account,
        String action,
        String kind,
        UUID record,
        int revision,
        byte @Nullable [] seal,
        @Nullable Long place,
        byte @Nullable [] link) {

    private static final Map<String, String> CODES = codes();

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var thing : Thing.values()) {
            codes.put(thing.name(), thing.name().toLowerCase(Locale.ROOT));
        }
        for (var kind : RecordKind.values()) {
            codes.put(kind.name(), kind.code());
        }
        return Map.copyOf(codes);
    }

    /// What the line says, in one form: its seal is computed of it.
    byte[] said() {
        return String.join(
                        " ",
                        id.toString(),
                        at.toString(),
                        String.valueOf(account),
                        action,
                        kindSaid(),
                        record.toString(),
                        Integer.toString(revision))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// The code of the kind. A text that is none is said as no code is, so that no seal of the product fits it.
    public String kindSaid() {
        return CODES.getOrDefault(kind, "?" + kind);
    }

    AuditLine sealed(byte[] withSeal) {
        return new AuditLine(id, at, account, action, kind, record, revision, withSeal, place, link);
    }

    AuditLine linked(long atPlace, byte[] byLink) {
        return new AuditLine(id, at, account, action, kind, record, revision, seal, atPlace, byLink);
    }
}
