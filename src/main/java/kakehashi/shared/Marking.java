package kakehashi.shared;

import org.jspecify.annotations.Nullable;

/// How secret something is, in the classes by which universities mark their papers (秘密情報の区分), the least secret
/// first. Source: the handbook of METI on secrets of universities, which asks for a mark that can be seen.
public enum Marking {
    OPEN("公開"),
    CONFIDENTIAL("秘"),
    SECRET("厳秘"),
    /// Above all an invention before its filing.
    TOP_SECRET("機密");

    private final String sign;

    Marking(String sign) {
        this.sign = sign;
    }

    /// As it stands on papers and in names of files.
    public String sign() {
        return sign;
    }

    /// Of a record as a whole.
    ///
    /// @param reach null unless it is shared
    public static Marking of(Stage stage, @Nullable Reach reach) {
        return switch (stage) {
            case DRAFT, REVIEW -> SECRET;
            case SHARED -> reach == null ? SECRET : of(reach);
            case PUBLISHED -> OPEN;
            case CLOSED, WITHDRAWN -> CONFIDENTIAL;
        };
    }

    private static Marking of(Reach reach) {
        return switch (reach) {
            case EMBARGO -> TOP_SECRET;
            case INVITED -> SECRET;
            case INTERNAL, PARTNER, MEMBERS -> CONFIDENTIAL;
        };
    }

    /// The more secret one.
    public Marking or(Marking other) {
        return compareTo(other) < 0 ? other : this;
    }
}
