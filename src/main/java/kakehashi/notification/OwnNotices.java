package kakehashi.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.PersonalData;
import org.jspecify.annotations.Nullable;

/// What a person was told, and how they want it by mail; it goes with the account.
@ApplicationScoped
class OwnNotices implements PersonalData {

    private final Notices notices;
    private final NoticeSettings settings;

    OwnNotices(Notices notices, NoticeSettings settings) {
        this.notices = notices;
        this.settings = settings;
    }

    record Told(
            NoticeKind kind,
            UUID about,
            Instant at,
            @Nullable Instant mailedAt,
            @Nullable Instant readAt) {}

    record Kept(Map<NoticeGroup, NoticeMailing> settings, List<Told> notices) {}

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Kept of(Caller person) {
        var account = Objects.requireNonNull(person.account());
        return new Kept(
                settings.of(account),
                notices.latest(account, Integer.MAX_VALUE).stream()
                        .map(it -> new Told(it.kind, it.about, it.at, it.mailedAt, it.readAt))
                        .toList());
    }

    @Override
    public void forget(Caller person) {
        notices.forgetOf(Objects.requireNonNull(person.account()));
    }
}
