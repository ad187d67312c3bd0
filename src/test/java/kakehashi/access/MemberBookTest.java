package kakehashi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MemberBookTest {

    /// What concerns an organization is the product's word, what concerns the installation the identity server's.
    @Test
    void takesRolesOfTheInstallationFromTheServerAlone() {
        var place = new MemberBook.Place(null, Set.of(Role.RESEARCHER));

        assertThat(place.rolesBeside(Set.of(Role.MANAGER, Role.COORDINATOR, Role.ADMIN, Role.AUDITOR)))
                .containsExactlyInAnyOrder(Role.RESEARCHER, Role.ADMIN, Role.AUDITOR);
        assertThat(place.rolesBeside(Set.of(Role.MANAGER))).containsExactly(Role.RESEARCHER);
        assertThat(new MemberBook.Place(null, Set.of()).rolesBeside(Set.of(Role.MANAGER)))
                .isEmpty();
    }
}
