package kakehashi.audit;

import java.util.List;

/// What a look through the whole audit found.
///
/// @param linked  number of lines in the chain
/// @param waiting number of lines that are linked in a moment
/// @param anchors number of ends of the chain known from outside the database
/// @param found   number of flaws, however many are told
/// @param flaws   in the order of the chain, the first 1,000 of them
public record AuditVerdict(long linked, long waiting, int anchors, long found, List<AuditFlaw> flaws) {

    public boolean isWhole() {
        return found == 0;
    }
}
