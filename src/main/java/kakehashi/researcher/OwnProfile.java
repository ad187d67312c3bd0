package kakehashi.researcher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.PersonalData;
import kakehashi.access.Right;
import kakehashi.publication.History;
import kakehashi.publication.Lifecycle;
import kakehashi.publication.Reads;
import kakehashi.publication.Versions;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// A person's own profile, which they may take away and erase. It stays when only the account goes: the organization
/// keeps the profiles of its people.
@ApplicationScoped
class OwnProfile implements PersonalData {

    private final Researchers researchers;
    private final BirthDates birthDates;
    private final Versions versions;
    private final Lifecycle lifecycle;
    private final Accounts accounts;
    private final Reads reads;

    OwnProfile(
            Researchers researchers,
            BirthDates birthDates,
            Versions versions,
            Lifecycle lifecycle,
            Accounts accounts,
            Reads reads) {
        this.researchers = researchers;
        this.birthDates = birthDates;
        this.versions = versions;
        this.lifecycle = lifecycle;
        this.accounts = accounts;
        this.reads = reads;
    }

    /// All that is kept of a profile.
    ///
    /// @param history what changed at each revision, the latest first
    record Told(
            UUID id,
            Stage stage,
            int revision,
            @Nullable String externalId,
            ResearcherSheet sheet,
            @Nullable LocalDate birthDate,
            History history) {}

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public Object of(Caller person) {
        var id = person.researcher();
        var profile = id == null ? null : researchers.findById(id);
        if (profile == null) {
            return Map.of();
        }
        reads.noteExport(person, profile);
        return new Told(
                profile.id(),
                profile.stage(),
                profile.revision(),
                profile.externalId(),
                profile.sheet(),
                birthDates.of(profile),
                History.of(versions.history(profile, person)));
    }

    @Override
    public void forget(Caller person) {
        // the organization's; its person erases it by an act of its own
    }

    /// Erases it with its versions and its birth date; in the index, in matches and in the teams of seeds nobody finds
    /// it any more.
    /// Does nothing where there is none.
    @Transactional
    void erase(Caller person) {
        var id = person.researcher();
        if (id == null || researchers.findById(id) == null) {
            return;
        }
        var profile = researchers.forWriting(person, Right.PURGE, id);
        lifecycle.erase(researchers, profile, person);
        accounts.unlinkProfile(id);
    }
}
