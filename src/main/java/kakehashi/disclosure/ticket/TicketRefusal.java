package kakehashi.disclosure.ticket;

import kakehashi.problem.Refusal;

/// What tickets decline.
public sealed interface TicketRefusal extends Refusal {

    /// A ticket of the same person to the same record is open or running.
    record AlreadyAsked() implements TicketRefusal {}

    /// Who asked does not decide.
    record OwnRequest() implements TicketRefusal {}

    /// Somebody else was first.
    record AlreadyDecided() implements TicketRefusal {}

    /// Nobody decided in time; it has to be asked for anew.
    record RequestExpired() implements TicketRefusal {}

    /// Who asked is no administrator any more.
    record AskerGone() implements TicketRefusal {}

    /// The record is no more.
    record RecordGone() implements TicketRefusal {}

    /// It cannot end, since it was not granted.
    record NotGranted() implements TicketRefusal {}

    record AlreadyEnded() implements TicketRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case OwnRequest _ -> Kind.FORBIDDEN;
            case AlreadyAsked _,
                    AlreadyDecided _,
                    RequestExpired _,
                    AskerGone _,
                    RecordGone _,
                    NotGranted _,
                    AlreadyEnded _ -> Kind.CONFLICT;
        };
    }
}
