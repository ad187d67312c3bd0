package kakehashi.access;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Everything that is kept of a person, in whatever room: given out as one, and removed as one.
@ApplicationScoped
class PersonalRecords {

    private final Accounts accounts;
    private final Wall wall;
    private final List<PersonalData> rooms;

    PersonalRecords(Accounts accounts, Wall wall, @All List<PersonalData> rooms) {
        this.accounts = accounts;
        this.wall = wall;
        this.rooms =
                rooms.stream().sorted(Comparator.comparing(PersonalData::name)).toList();
    }

    /// @param person signed in
    @Transactional
    Map<String, Object> of(Caller person) {
        var all = new LinkedHashMap<String, Object>();
        all.put(
                "account",
                Objects.requireNonNull(accounts.findById(person.account())).told());
        rooms.forEach(room -> all.put(room.name(), room.of(person)));
        return all;
    }

    /// @param person signed in
    @Transactional
    void forget(Caller person) {
        wall.asProduct(() -> {
            rooms.forEach(room -> room.forget(person));
            accounts.forget(Objects.requireNonNull(person.account()));
        });
    }
}
