package kakehashi.access;

import java.util.Map;
import kakehashi.problem.Refusal;

/// What the policy and the sign-in decline.
public sealed interface AccessRefusal extends Refusal {

    /// Not there, or not for the caller to know: both answer alike, byte for byte.
    record Hidden() implements AccessRefusal {
        @Override
        public String code() {
            return "http-404";
        }
    }

    record SignInNeeded() implements AccessRefusal {
        @Override
        public String code() {
            return "http-401";
        }
    }

    /// The caller may do this once they have shown anew, and by a second factor, that it is them.
    record ProofNeeded() implements AccessRefusal {}

    record NotAllowed() implements AccessRefusal {
        @Override
        public String code() {
            return "http-403";
        }
    }

    /// The caller belongs to no organization, so there is nothing to work for.
    record OrganizationMissing() implements AccessRefusal {}

    /// A call with a session cookie came without the header that other sites cannot send.
    record CsrfHeaderMissing() implements AccessRefusal {}

    /// A call came from a page of another site.
    record ForeignOrigin() implements AccessRefusal {}

    /// More calls within a minute than one caller may make.
    record TooFast(long seconds) implements AccessRefusal {
        @Override
        public Map<String, Object> facts() {
            return Map.of("seconds", seconds);
        }

        @Override
        public long retryAfter() {
            return seconds;
        }
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case Hidden _ -> Kind.NOT_FOUND;
            case SignInNeeded _, ProofNeeded _ -> Kind.UNAUTHENTICATED;
            case NotAllowed _, OrganizationMissing _, CsrfHeaderMissing _, ForeignOrigin _ -> Kind.FORBIDDEN;
            case TooFast _ -> Kind.TOO_FAST;
        };
    }
}
