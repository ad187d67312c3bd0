package kakehashi.access;

import java.util.Map;
import java.util.UUID;

/// What people are in charge of in one room, to be handed from one to another as a whole. Implemented by each room in
/// which somebody is in charge of something; asked behind the wall, in the transaction of whoever hands it over.
public interface Charges {

    /// How many things of `organization` the account is in charge of, by the word for them, `seeds`; without words of
    /// which there is nothing.
    Map<String, Long> count(UUID organization, UUID account);

    /// Hands all of them over: revisions rise and the audit says so, as if each had been assigned.
    ///
    /// @return how many, as [#count]
    /// @throws kakehashi.problem.Refused as [Handing#requireAble]; then nothing is handed over at all
    Map<String, Long> handOver(Handing handing);
}
