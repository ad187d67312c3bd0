package kakehashi.alert;

import java.time.Instant;
import java.util.UUID;
import kakehashi.search.CatalogueQuestion;
import org.jspecify.annotations.Nullable;

/// A subscription as its owner sees it.
///
/// @param search   null when a record is followed
/// @param record   null when it is a search
/// @param readable whether the owner may read the record followed; nothing comes while they may not
record SubscriptionView(
        UUID id,
        String name,
        @Nullable CatalogueQuestion search,
        @Nullable AskingRecord record,
        Mailing mail,
        boolean paused,
        boolean readable,
        Instant createdAt) {

    static SubscriptionView of(Fits.Asked asked) {
        var subscription = asked.subscription();
        return new SubscriptionView(
                subscription.id(),
                subscription.name(),
                subscription.search(),
                subscription.asking(),
                subscription.mail(),
                subscription.isPaused(),
                asked.isReadable(),
                subscription.createdAt());
    }
}
