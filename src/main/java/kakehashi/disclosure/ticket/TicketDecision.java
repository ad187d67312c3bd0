package kakehashi.disclosure.ticket;

/// What the second person says.
enum TicketDecision {
    GRANTED,
    REFUSED
}
