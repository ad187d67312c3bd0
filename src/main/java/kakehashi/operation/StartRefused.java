package kakehashi.operation;

/// The product declines to start; the message says why and what to do, for the person at the terminal.
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What the shell sees; 1 is left to faults of our own.
    static final int EXIT_CODE = 2;

    public StartRefused(String message) {
        super(message);
    }

    StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
