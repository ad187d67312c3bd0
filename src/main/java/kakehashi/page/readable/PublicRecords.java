package kakehashi.page.readable;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.need.Needs;
import kakehashi.organization.Organization;
import kakehashi.organization.Organizations;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import kakehashi.publication.Sheet;
import kakehashi.researcher.Researcher;
import kakehashi.researcher.Researchers;
import kakehashi.seed.Seeds;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// Reads records as somebody does who is not signed in, whoever asks.
@Singleton
public class PublicRecords {

    private final Seeds seeds;
    private final Needs needs;
    private final Researchers researchers;
    private final Organizations organizations;

    PublicRecords(Seeds seeds, Needs needs, Researchers researchers, Organizations organizations) {
        this.seeds = seeds;
        this.needs = needs;
        this.researchers = researchers;
        this.organizations = organizations;
    }

    /// A record as its page tells it; null when it does not exist or is not public.
    @Transactional
    public @Nullable Readable readable(RecordKind kind, UUID id, Words words, Places places) {
        return switch (kind) {
            case SEED -> seed(id, words, places);
            case NEED -> need(id, words, places);
            case RESEARCHER -> researcher(id, words, places);
            case ORGANIZATION -> organization(id, words, places);
        };
    }

    /// Those of `ids` that everybody may read.
    @Transactional
    public Set<UUID> readable(RecordKind kind, Collection<UUID> ids, Words words) {
        var found = switch (kind) {
            case SEED -> readable(seeds, ids, words);
            case NEED -> readable(needs, ids, words);
            case RESEARCHER -> readable(researchers, ids, words);
            case ORGANIZATION -> readable(organizations, ids, words);
        };
        return found.stream().map(Publishable::id).collect(Collectors.toSet());
    }

    private @Nullable Readable seed(UUID id, Words words, Places places) {
        var seed = one(seeds, id, words);
        return seed == null
                ? null
                : new SeedPage(
                                seed,
                                seed.publicPart(),
                                owner(seed, words),
                                people(seed.sheet().researchers(), words),
                                words,
                                places)
                        .readable();
    }

    private @Nullable Readable need(UUID id, Words words, Places places) {
        var need = one(needs, id, words);
        return need == null
                ? null
                : new NeedPage(need, need.publicPart(), owner(need, words), words, places).readable();
    }

    private @Nullable Readable researcher(UUID id, Words words, Places places) {
        var person = one(researchers, id, words);
        return person == null
                ? null
                : new ResearcherPage(person, person.publicPart(), owner(person, words), words, places).readable();
    }

    private @Nullable Readable organization(UUID id, Words words, Places places) {
        var organization = one(organizations, id, words);
        return organization == null
                ? null
                : new OrganizationPage(organization, organization.publicPart(), words, places).readable();
    }

    /// The organization behind a record, if everybody may know it.
    private @Nullable Organization owner(Publishable<?> record, Words words) {
        return Policy.may(nobody(words), Right.READ_IDENTITY, record)
                ? one(organizations, record.organization(), words)
                : null;
    }

    /// In the order of `ids`.
    private List<Researcher> people(List<UUID> ids, Words words) {
        var found = readable(researchers, ids, words);
        return ids.stream()
                .flatMap(id -> found.stream().filter(person -> person.id().equals(id)))
                .toList();
    }

    private static <S extends Sheet, R extends Publishable<S>> @Nullable R one(
            Records<S, R> records, UUID id, Words words) {
        var found = readable(records, Set.of(id), words);
        return found.isEmpty() ? null : found.getFirst();
    }

    private static <S extends Sheet, R extends Publishable<S>> List<R> readable(
            Records<S, R> records, Collection<UUID> ids, Words words) {
        return records.byIds(ids).stream()
                .filter(record -> Policy.may(nobody(words), Right.READ, record))
                .toList();
    }

    private static Caller nobody(Words words) {
        return Caller.nobody(words.language());
    }
}
