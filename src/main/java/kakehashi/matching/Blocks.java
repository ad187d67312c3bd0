package kakehashi.matching;

/// Knows the block of METI's bureaus that a prefecture belongs to; given by the vocabulary.
@FunctionalInterface
public interface Blocks {

    /// @param prefecture two digits of JIS X 0401
    /// @return the block's code; the prefecture itself when it is not known
    String of(String prefecture);
}
