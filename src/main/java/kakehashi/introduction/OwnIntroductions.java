package kakehashi.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.PersonalData;
import kakehashi.thread.Content;
import kakehashi.thread.Entries;

/// What a person asked for, is in charge of and wrote. It belongs to both sides, and stays without their name when the
/// account goes.
@ApplicationScoped
class OwnIntroductions implements PersonalData {

    private final Introductions introductions;
    private final Entries entries;

    OwnIntroductions(Introductions introductions, Entries entries) {
        this.introductions = introductions;
        this.entries = entries;
    }

    record Told(UUID id, IntroductionState state, Instant createdAt) {}

    record Written(UUID introduction, Instant at, Content content) {}

    record Kept(List<Told> introductions, List<Written> entries) {}

    @Override
    public String name() {
        return "introductions";
    }

    @Override
    public Kept of(Caller person) {
        var account = Objects.requireNonNull(person.account());
        return new Kept(
                introductions.by(account).stream()
                        .map(it -> new Told(it.id, it.state, it.createdAt))
                        .toList(),
                entries.by(account).stream()
                        .map(it -> new Written(it.about(), it.at(), it.content()))
                        .toList());
    }

    @Override
    public void forget(Caller person) {
        // the other side has read it
    }
}
