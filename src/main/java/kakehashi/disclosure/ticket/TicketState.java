package kakehashi.disclosure.ticket;

/// Where a ticket stands.
enum TicketState {
    /// Asked for; nothing can be read by it.
    OPEN,
    /// Nobody decided in time.
    EXPIRED,
    REFUSED,
    /// Who asked may read.
    GRANTED,
    /// Was granted and is over.
    ENDED
}
