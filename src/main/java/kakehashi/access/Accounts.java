package kakehashi.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.shared.Ids;
import kakehashi.shared.Language;
import org.jspecify.annotations.Nullable;

/// Everybody who has signed in. Held in memory by subject, so that knowing the caller costs no statement.
///
/// Behind the wall each sees their own account alone; others learn names here.
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    /// No account has this id.
    private static final UUID NOBODY = new UUID(0, 0);

    private final Clock clock;
    private final Membership membership;
    private final KnownTies ties;
    private final TieBook book;
    private final AccessConfig rules;
    private final Wall wall;
    private final MemberBook members;
    private final AtomicLong epoch = new AtomicLong();
    private final Map<String, Known> bySubject = new ConcurrentHashMap<>();

    Accounts(
            Clock clock,
            Membership membership,
            MemberBook members,
            KnownTies ties,
            TieBook book,
            AccessConfig rules,
            Wall wall) {
        this.clock = clock;
        this.membership = membership;
        this.members = members;
        this.ties = ties;
        this.book = book;
        this.rules = rules;
        this.wall = wall;
    }

    /// The account of `who`, made at the first sign-in.
    Account of(SignedIn who) {
        var known = bySubject.get(who.subject());
        if (known != null && known.account.organization != null && known.told.equals(who.roles())) {
            return known.account;
        }
        long before = epoch.get();
        var account = wall.asProduct(() -> load(who));
        bySubject.put(who.subject(), new Known(who.roles(), account));
        if (epoch.get() != before) {
            bySubject.remove(who.subject()); // something changed while it was being read
        }
        return account;
    }

    /// @param told the roles by the identity server
    private record Known(Set<Role> told, Account account) {}

    /// In a transaction of its own: a request that is refused must not take the account with it that is held in memory.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Account load(SignedIn who) {
        var known = find("subject", who.subject()).firstResult();
        var account = known == null ? begin(who) : known;
        account.name = who.name();
        if (known == null && who.pledged()) {
            book.pledge(account.id);
        }
        account.mail = who.mail();
        account.become(who.roles());
        var told = who.organization() == null ? null : membership.organization(who.organization());
        var place = members.of(who.subject(), told);
        if (place != null) {
            account.stand(place);
        } else if (who.organization() != null) {
            account.organization = told;
        }
        // the server names a profile of the organization it names: the same name elsewhere is somebody else
        boolean agree = who.organization() == null || Objects.equals(told, account.organization);
        if (account.researcher == null && account.organization != null && who.researcher() != null && agree) {
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
        forgetKnown();
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
        return new Addressee(caller(of, of.roles(), language, false), of.mail);
    }

    /// Somebody at the desk of an organization, whoever that is: what they may read is what can be told to the desk.
    public Caller desk(UUID organization, Language language) {
        return new Caller(
                null,
                "",
                Set.of(Role.COMPANY, Role.COORDINATOR),
                organization,
                null,
                language,
                wall.asProduct(() -> book.of(NOBODY, organization, null)).ties(),
                false,
                false);
    }

    /// Who `account` is now, with `roles`; `proved` as in [Caller].
    Caller caller(Account account, Set<Role> roles, Language language, boolean proved) {
        return new Caller(
                account.id,
                account.name,
                roles,
                account.organization,
                account.researcher,
                language,
                ties.of(account.id, account.organization, account.researcher),
                rules.oneReleases(),
                proved);
    }

    /// Who `caller` is now, for answers that take long: what ended since the request came has ended. One statement.
    public Caller now(Caller caller) {
        if (caller.account() == null) {
            return caller;
        }
        var account = wall.asProduct(() -> findById(caller.account()));
        return account == null
                ? Caller.nobody(caller.language())
                : caller(account, account.roles(), caller.language(), caller.proved());
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

    /// People of one organization as others there know them, by their names; one statement.
    public List<Colleague> colleagues(UUID organization) {
        return people(organization).stream()
                .map(person -> new Colleague(person.account(), person.name(), person.roles()))
                .toList();
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
        forgetKnown();
    }

    /// From now on everybody's account is read anew.
    private void forgetKnown() {
        epoch.incrementAndGet();
        bySubject.clear();
        ties.forget();
    }

    /// A person as whoever says who belongs there knows them.
    ///
    /// @param organization where they belong now; null when nowhere
    /// @param roles        what they are now
    public record Person(
            UUID account,
            String subject,
            String name,
            @Nullable UUID organization,
            Set<Role> roles) {}

    /// Everybody who belongs to `organization`, by name.
    public List<Person> people(UUID organization) {
        return wall.asProduct(() -> list("organization = ?1 order by name, id", organization)).stream()
                .map(Accounts::person)
                .toList();
    }

    /// Accounts of those who belong to `organization` and of whom `is` holds, as they are now; two statements.
    public Set<UUID> those(UUID organization, Predicate<Caller> is) {
        var people = people(organization).stream().map(Person::account).collect(Collectors.toSet());
        return addressees(people).values().stream()
                .map(Addressee::caller)
                .filter(is)
                .map(Caller::account)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    /// Those of `subjects` who have an account, by name.
    public List<Person> people(Collection<String> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : wall.asProduct(() -> list("subject in ?1 order by name, id", subjects)).stream()
                        .map(Accounts::person)
                        .toList();
    }

    /// The address that the identity server knows to be theirs; null when none is.
    public @Nullable String mailOf(UUID account) {
        var found = wall.asProduct(() -> findById(account));
        return found == null ? null : found.mail;
    }

    /// The account of the person with a profile; null when they have none.
    public @Nullable UUID ofProfile(UUID researcher) {
        Account found = wall.asProduct(
                () -> find("researcher = ?1 order by id", researcher).<Account>firstResult());
        return found == null ? null : found.id;
    }

    /// Null when there is no such account.
    public @Nullable Person person(UUID account) {
        var found = wall.asProduct(() -> findById(account));
        return found == null ? null : person(found);
    }

    private static Person person(Account account) {
        return new Person(account.id, account.subject, account.name, account.organization, account.roles());
    }

    /// Makes what the product says of somebody's place count, in the transaction of whoever says it: also for what is
    /// done for them while they are away.
    public void place(UUID account, MemberBook.Place place) {
        wall.asProduct(() -> {
            var found = findById(account);
            if (found != null) {
                found.stand(place);
                flush();
            }
        });
    }

    void placed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlaceChanged fact) {
        forgetKnown();
    }
}
