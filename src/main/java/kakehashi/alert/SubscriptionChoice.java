package kakehashi.alert;

import kakehashi.publication.Text;
import org.jspecify.annotations.Nullable;

/// How a subscription shall be from now on; what is not said stays.
record SubscriptionChoice(
        @Text(max = 100, line = true) @Nullable String name,
        @Nullable Mailing mail,
        @Nullable Boolean paused) {}
