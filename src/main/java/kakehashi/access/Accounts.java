package kakehashi.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kakehashi.shared.Ids;
import kakehashi.shared.Language;
import org.jspecify.annotations.Nullable;

/// Everybody who has signed in. Held in memory by subject, so that knowing the caller costs no statement.
///
/// Behind the wall each sees their own account alone; others learn names here.
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    private final Clock clock;
    private final Membership membership;
    private final KnownTies ties;
    private final TieBook book;
    private final AccessConfig rules;
    private final Wall wall;
    private final Map<String, Account> bySubject = new ConcurrentHashMap<>();

    Accounts(Clock clock, Membership membership, KnownTies ties, TieBook book, AccessConfig rules, Wall wall) {
        this.clock = clock;
        this.membership = membership;
        this.ties = ties;
        this.book = book;
        this.rules = rules;
        this.wall = wall;
    }

    /// The account of `who`, made at the first sign-in.
    Account of(SignedIn who) {
        var known = bySubject.get(who.subject());
        if (known != null && known.organization != null && known.is(who.roles())) {
            return known;
        }
        var account = wall.asProduct(() -> load(who));
        bySubject.put(who.subject(), account);
        return account;
    }

    /// In a transaction of its own: a request that is refused must not take the account with it that is held in memory.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Account load(SignedIn who) {
        var known = find("subject", who.subject()).firstResult();
        var account = known == null ? begin(who) : known;
        account.name = who.name();
        account.become(who.roles());
        if (known == null && who.pledged()) {
            book.pledge(account.id);
        }
        account.mail = who.mail();
        if (who.organization() != null) {
            account.organization = membership.organization(who.organization());
        }
        if (account.researcher == null && account.organization != null && who.researcher() != null) {
            account.researcher = membership.researcher(account.organization, who.researcher());
        }
        return account;
    }

    /// The first page asks for several things at once, so the row may come into being meanwhile; then that one counts.
    private Account begin(SignedIn who) {
        getEntityManager()
                .createNativeQuery("insert into accounts (id, subject, name, created_at) values (?1, ?2, ?3, ?4)"
                        + " on conflict (subject) do nothing")
                .setParameter(1, Ids.next())
                .setParameter(2, who.subject())
                .setParameter(3, who.name())
                .setParameter(4, clock.instant())
                .executeUpdate();
        return find("subject", who.subject()).singleResult();
    }

    /// Makes `researcher` the account's own profile.
    @Transactional
    public void linkProfile(UUID account, UUID researcher) {
        change("researcher = ?1 where id = ?2", researcher, account);
    }

    /// Nobody's own profile is `researcher` any more.
    @Transactional
    public void unlinkProfile(UUID researcher) {
        change("researcher = null where researcher = ?1", researcher);
    }

    @Transactional
    void speak(UUID account, Language language) {
        change("language = ?1 where id = ?2", language, account);
    }

    /// Deletes the account. What it wrote stays with its organization; the history then names nobody.
    @Transactional
    void forget(UUID account) {
        deleteById(account);
        bySubject.clear();
        ties.forget();
    }

    /// People as the database knows them now, without a request, with the roles of their last sign-in; those whose
    /// account is gone are missing. One statement.
    public Map<UUID, Addressee> addressees(Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : known(accounts).stream().collect(Collectors.toMap(account -> account.id, this::addressee));
    }

    private Addressee addressee(Account of) {
        var language = of.language == null ? Language.JA : of.language;
        return new Addressee(caller(of, of.roles(), language), of.mail);
    }

    /// Who `account` is now, with `roles`.
    Caller caller(Account account, Set<Role> roles, Language language) {
        return new Caller(
                account.id,
                account.name,
                roles,
                account.organization,
                account.researcher,
                language,
                ties.of(account.id, account.organization, account.researcher),
                rules.oneReleases());
    }

    /// The name to show for who did something; null when the account is gone.
    public @Nullable String nameOf(@Nullable UUID account) {
        var found = account == null ? null : wall.asProduct(() -> findById(account));
        return found == null ? null : found.name;
    }

    /// People of one organization and their names; one statement.
    public Map<UUID, String> of(UUID organization) {
        return wall.asProduct(() -> list("organization", organization)).stream()
                .collect(Collectors.toMap(account -> account.id, account -> account.name));
    }

    /// Names of those of `accounts` that still exist; one statement.
    public Map<UUID, String> names(Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : known(accounts).stream().collect(Collectors.toMap(account -> account.id, account -> account.name));
    }

    private List<Account> known(Collection<UUID> accounts) {
        return wall.asProduct(() -> list("id in ?1", accounts));
    }

    private void change(String update, Object... values) {
        wall.asProduct(() -> update(update, values));
        bySubject.clear();
    }
}
