package kakehashi.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What a caller is to a thing, from roles, membership, ties and whose the thing is. Pure.
///
/// Three rules go before all others: who is blocked or a student is anybody and nothing else, so that neither can be
/// noticed; nobody reads the work of others who has not pledged secrecy themselves; a tie counts only with what
/// belongs to it.
final class Standings {

    /// Whose work which things are.
    static final Map<Thing, Set<Role>> WORK = Map.of(
            Thing.SEED, EnumSet.of(Role.COORDINATOR, Role.RESEARCHER),
            Thing.NEED, EnumSet.of(Role.COMPANY, Role.COORDINATOR),
            Thing.PROFILE, EnumSet.of(Role.COORDINATOR, Role.RESEARCHER),
            Thing.ORGANIZATION, EnumSet.of(Role.COMPANY, Role.COORDINATOR),
            Thing.CONSULTATION, EnumSet.of(Role.COMPANY, Role.COORDINATOR),
            Thing.BOARD, EnumSet.of(Role.COMPANY, Role.COORDINATOR));

    /// What belongs to the desk is the work of all who work on such things, but for a researcher's colleagues.
    static final Set<Role> AT_THE_DESK = EnumSet.of(Role.COMPANY, Role.COORDINATOR);

    static final Set<Role> OF_AN_ORGANIZATION =
            EnumSet.of(Role.COMPANY, Role.COORDINATOR, Role.RESEARCHER, Role.MANAGER, Role.OFFICER);

    /// Who is none of the house, and reads details before a check of export control has cleared them.
    private static final Set<Standing> NOT_CHECKED =
            EnumSet.of(Standing.PARTNER, Standing.ENGAGED, Standing.BREAK_GLASS);

    private Standings() {}

    static Set<Standing> of(Caller caller, Guarded thing) {
        var standings = EnumSet.of(Standing.ANYBODY);
        var ties = caller.ties().to(thing.id());
        if (caller.is(Role.STUDENT) || ties.contains(Tie.BLOCKED)) {
            return standings;
        }
        addWide(standings, caller, ties);
        if (thing instanceof Conversation conversation) {
            addSides(standings, caller, conversation, ties);
            return standings;
        }
        addTied(standings, ties, caller.ties().pledged());
        if (caller.isMemberOf(thing.organization())) {
            addHome(standings, caller, thing);
        }
        addPeople(standings, caller, thing);
        if (thing instanceof Shared shared && answersFor(of(caller, shared.offering()))) {
            standings.add(Standing.OFFERING);
        }
        return standings;
    }

    /// As far as they open details of sensitive technology.
    static Set<Standing> ofDetails(Caller caller, Guarded thing) {
        var standings = of(caller, thing);
        if (!caller.ties().to(thing.id()).contains(Tie.CLEARED)) {
            standings.removeAll(NOT_CHECKED);
        }
        return standings;
    }

    /// Who asks, who offers, and who coordinates the case.
    private static void addSides(
            Set<Standing> standings, Caller caller, Conversation conversation, Set<Tie> tiesToTheNeed) {
        if (of(caller, conversation.need()).contains(Standing.OWNER)) {
            standings.add(Standing.OWNER);
        }
        if (answersFor(of(caller, conversation.offer()))) {
            standings.add(Standing.OFFERING);
            addTied(standings, tiesToTheNeed, caller.ties().pledged());
        } else if (caller.ties().pledged() && tiesToTheNeed.contains(Tie.ENGAGED)) {
            standings.add(Standing.ENGAGED);
        }
    }

    private static boolean answersFor(Set<Standing> ofTheSeed) {
        return ofTheSeed.contains(Standing.OWNER) || ofTheSeed.contains(Standing.ASSIGNED);
    }

    private static void addWide(Set<Standing> standings, Caller caller, Set<Tie> ties) {
        if (caller.is(Role.ADMIN)) {
            standings.add(Standing.OPERATOR);
        }
        if (caller.is(Role.AUDITOR)) {
            standings.add(Standing.AUDITOR);
        }
        if (caller.organization() != null && OF_AN_ORGANIZATION.stream().anyMatch(caller::is)) {
            standings.add(Standing.MEMBER);
        }
        if (ties.contains(Tie.TICKET)) {
            standings.add(Standing.BREAK_GLASS);
        }
    }

    /// The agreement of an organization opens nothing to who has not accepted it in person.
    private static void addTied(Set<Standing> standings, Set<Tie> ties, boolean pledged) {
        if (ties.contains(Tie.BOUND) && ties.contains(Tie.ACCEPTED)) {
            standings.add(ties.contains(Tie.CLEARED) ? Standing.COUNTERPART : Standing.UNCLEARED);
        } else if (ties.contains(Tie.BOUND)) {
            standings.add(Standing.BOUND);
        }
        if (ties.contains(Tie.INVITED)) {
            standings.add(Standing.INVITED);
        }
        if (pledged && ties.contains(Tie.ENGAGED)) {
            standings.add(Standing.ENGAGED);
        }
        if (pledged && ties.contains(Tie.PARTNER)) {
            standings.add(Standing.PARTNER);
        }
    }

    private static void addHome(Set<Standing> standings, Caller caller, Guarded thing) {
        boolean pledged = caller.ties().pledged();
        standings.add(Standing.STAFF);
        var work = WORK.getOrDefault(thing.thing(), OF_AN_ORGANIZATION);
        boolean theirs = thing.team().isEmpty()
                ? pledged && hasOne(caller, work, AT_THE_DESK)
                : isAmong(caller, thing.team()) && work.stream().anyMatch(caller::is);
        if (theirs) {
            standings.add(Standing.OWNER);
        }
        if (!pledged) {
            return;
        }
        standings.add(Standing.COLLEAGUE);
        if (caller.is(Role.COORDINATOR)) {
            boolean inCharge = thing.assigned().isEmpty() || isAmong(caller, thing.assigned());
            standings.add(inCharge ? Standing.ASSIGNED : Standing.COORDINATOR);
        }
        if (caller.is(Role.MANAGER)) {
            standings.add(Standing.MANAGER);
        }
        if (caller.is(thing.watchedBy())) {
            standings.add(Standing.OFFICER);
        }
    }

    /// Inventors keep their seed and researchers their profile, wherever they work now.
    private static void addPeople(Set<Standing> standings, Caller caller, Guarded thing) {
        int place = caller.researcher() == null ? -1 : thing.people().indexOf(caller.researcher());
        if (place == 0) {
            standings.add(Standing.OWNER);
        } else if (place > 0) {
            standings.add(Standing.CO_INVENTOR);
        }
    }

    private static boolean isAmong(Caller caller, Set<UUID> accounts) {
        return caller.account() != null && accounts.contains(caller.account());
    }

    private static boolean hasOne(Caller caller, Set<Role> of, Set<Role> and) {
        return of.stream().anyMatch(role -> and.contains(role) && caller.is(role));
    }
}
