package kakehashi.access;

/// What a room keeps of a person beside the account. Implemented by each room that keeps something.
public interface PersonalData {

    /// The name it is given out under, `subscriptions`.
    String name();

    /// All of it, in a form that JSON can tell.
    Object of(Caller person);

    /// Removes what goes with the account; what belongs to an organization stays.
    void forget(Caller person);
}
