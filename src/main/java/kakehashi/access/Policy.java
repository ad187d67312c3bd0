package kakehashi.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kakehashi.problem.Refused;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;

/// The one decision who may see and do what. Pure: caller and record in, yes or no out.
///
/// A published record is public, except whose an anonymous one is. Everything else belongs to its organization:
/// members read, and the roles of the table below act. A later table may be finer; nobody else decides.
public final class Policy {

    private static final Set<Stage> ALL = EnumSet.allOf(Stage.class);
    private static final Set<Stage> NOT_PUBLIC = EnumSet.of(Stage.DRAFT, Stage.REVIEW, Stage.WITHDRAWN);

    /// Members of the organization with one of `roles` may do `rights` to records of `kind`.
    private record Grant(RecordKind kind, Set<Role> roles, Set<Right> rights) {}

    private static final Set<Right> WRITE = EnumSet.of(Right.EDIT, Right.SUBMIT, Right.RETURN, Right.DISCARD);
    private static final Set<Right> RELEASE = EnumSet.of(Right.PUBLISH, Right.WITHDRAW);

    private static final List<Grant> GRANTS = List.of(
            new Grant(RecordKind.SEED, Set.of(Role.COORDINATOR, Role.RESEARCHER), with(WRITE, Right.CREATE)),
            new Grant(RecordKind.SEED, Set.of(Role.COORDINATOR), RELEASE),
            new Grant(RecordKind.NEED, Set.of(Role.COMPANY, Role.COORDINATOR), with(WRITE, Right.CREATE)),
            new Grant(RecordKind.NEED, Set.of(Role.COMPANY, Role.COORDINATOR), RELEASE),
            new Grant(RecordKind.RESEARCHER, Set.of(Role.COORDINATOR, Role.RESEARCHER), Set.of(Right.CREATE)),
            new Grant(RecordKind.RESEARCHER, Set.of(Role.COORDINATOR), WRITE),
            new Grant(RecordKind.RESEARCHER, Set.of(Role.COORDINATOR), RELEASE),
            new Grant(RecordKind.ORGANIZATION, Set.of(Role.COMPANY, Role.COORDINATOR), WRITE),
            new Grant(RecordKind.ORGANIZATION, Set.of(Role.COMPANY, Role.COORDINATOR), RELEASE));

    private Policy() {}

    /// Whether `caller` may do `right` to `record` in the stage it is in.
    public static boolean may(Caller caller, Right right, Guarded record) {
        return stages(right, record).contains(record.stage()) && isEntitled(caller, right, record);
    }

    /// All that `caller` may do now, in the order of [Right].
    public static List<Right> allowed(Caller caller, Guarded record) {
        return Arrays.stream(Right.values())
                .filter(right -> right != Right.CREATE && may(caller, right, record))
                .toList();
    }

    /// Returns when allowed, and refuses otherwise without telling more than the caller may know.
    ///
    /// @throws Refused [AccessRefusal.Hidden] for what the caller may not read, [AccessRefusal.SignInNeeded] or
    ///     [AccessRefusal.NotAllowed] for what they may read and not change
    public static void require(Caller caller, Right right, Guarded record) {
        if (!isEntitled(caller, Right.READ, record)) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        if (!isEntitled(caller, right, record)) {
            throw new Refused(caller.isNobody() ? new AccessRefusal.SignInNeeded() : new AccessRefusal.NotAllowed());
        }
    }

    /// @throws Refused [AccessRefusal.SignInNeeded] to nobody
    public static void requireSomebody(Caller caller) {
        if (caller.isNobody()) {
            throw new Refused(new AccessRefusal.SignInNeeded());
        }
    }

    /// For what concerns the whole installation and no record.
    ///
    /// @throws Refused [AccessRefusal.SignInNeeded] to nobody, [AccessRefusal.NotAllowed] to everybody but
    ///     administrators
    public static void requireAdministrator(Caller caller) {
        requireSomebody(caller);
        if (!caller.is(Role.ADMIN)) {
            throw new Refused(new AccessRefusal.NotAllowed());
        }
    }

    /// Rights by role and relation alone; the record's own verbs refuse what its stage does not allow.
    private static boolean isEntitled(Caller caller, Right right, Guarded record) {
        boolean member = caller.isMemberOf(record.organization());
        return switch (right) {
            case READ -> record.stage() == Stage.PUBLISHED || member || isKeeper(caller, record);
            case READ_IDENTITY ->
                (record.stage() == Stage.PUBLISHED && !record.isAnonymous()) || member || isKeeper(caller, record);
            case READ_RESTRICTED -> member;
            case HISTORY -> member || isKeeper(caller, record);
            case CREATE, EDIT, SUBMIT, RETURN, PUBLISH, WITHDRAW, DISCARD ->
                (member && isGranted(caller, right, record))
                        || isOwnProfile(caller, right, record)
                        || isKeeper(caller, record);
        };
    }

    private static boolean isGranted(Caller caller, Right right, Guarded record) {
        return GRANTS.stream()
                .anyMatch(grant -> grant.kind == record.kind()
                        && grant.rights.contains(right)
                        && grant.roles.stream().anyMatch(caller::is));
    }

    /// Researchers keep their own profile, and only theirs.
    private static boolean isOwnProfile(Caller caller, Right right, Guarded record) {
        return record.kind() == RecordKind.RESEARCHER
                && record.id().equals(caller.researcher())
                && right != Right.CREATE;
    }

    /// Administrators keep the register of organizations and see no content of others.
    private static boolean isKeeper(Caller caller, Guarded record) {
        return record.kind() == RecordKind.ORGANIZATION && caller.is(Role.ADMIN);
    }

    private static Set<Stage> stages(Right right, Guarded record) {
        return switch (right) {
            case READ, READ_IDENTITY, READ_RESTRICTED, HISTORY, CREATE, EDIT -> ALL;
            case SUBMIT -> EnumSet.of(Stage.DRAFT);
            case RETURN -> EnumSet.of(Stage.REVIEW);
            case PUBLISH -> NOT_PUBLIC;
            case WITHDRAW -> EnumSet.of(Stage.PUBLISHED);
            case DISCARD -> record.wasPublished() ? Set.of() : EnumSet.of(Stage.DRAFT);
        };
    }

    private static Set<Right> with(Set<Right> rights, Right more) {
        var all = EnumSet.copyOf(rights);
        all.add(more);
        return all;
    }
}
