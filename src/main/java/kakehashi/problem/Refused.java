package kakehashi.problem;

/// Carries a refusal out of the domain; nobody catches it but the mapper.
public final class Refused extends RuntimeException {

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        // No stack trace: a refusal is an answer, not a fault.
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
