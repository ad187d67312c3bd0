package kakehashi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.shared.Language;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final UUID HOME = new UUID(1, 1);

    @Test
    void isNobodyWithoutAnAccount() {
        var nobody = Caller.nobody(Language.EN);

        assertThat(nobody.isNobody()).isTrue();
        assertThat(nobody.roles()).isEmpty();
        assertThat(nobody.organization()).isNull();
        assertThat(nobody.language()).isEqualTo(Language.EN);
        assertThat(nobody.ties()).isEqualTo(Ties.NONE);
        assertThat(nobody.releasesAlone()).isFalse();
        assertThat(nobody.proved()).isFalse();
    }

    @Test
    void isWhatTheirRolesSay() {
        var caller = caller(HOME, Role.MANAGER);

        assertThat(caller.isNobody()).isFalse();
        assertThat(caller.is(Role.MANAGER)).isTrue();
        assertThat(caller.is(Role.COORDINATOR)).isFalse();
        assertThat(caller.isMemberOf(HOME)).isTrue();
        assertThat(caller.isMemberOf(new UUID(1, 2))).isFalse();
        assertThat(caller.isMemberOf(null)).isFalse();
    }

    /// Where nobody belongs, nothing belongs to them.
    @Test
    void isNoMemberOfNowhere() {
        assertThat(caller(null, Role.MANAGER).isMemberOf(null)).isFalse();
        assertThat(caller(null, Role.MANAGER).isMemberOf(HOME)).isFalse();
    }

    @Test
    void keepsTheRolesItWasMadeWith() {
        var roles = EnumSet.of(Role.MANAGER);
        var caller = new Caller(new UUID(4, 1), "", roles, HOME, null, Language.JA, Ties.NONE, false, false);

        roles.add(Role.ADMIN);

        assertThat(caller.is(Role.ADMIN)).isFalse();
    }

    @Test
    void isTheProductWithAllThatAHouseMayDo() {
        var product = Caller.product(HOME);

        assertThat(product.isNobody()).as("it has no account").isTrue();
        assertThat(product.isMemberOf(HOME)).isTrue();
        assertThat(product.roles()).doesNotContain(Role.STUDENT, Role.AUDITOR).contains(Role.ADMIN, Role.MANAGER);
        assertThat(product.ties().pledged()).isTrue();
        assertThat(product.releasesAlone()).isTrue();
        assertThat(product.proved()).isTrue();
    }

    private static Caller caller(@org.jspecify.annotations.Nullable UUID organization, Role... roles) {
        return new Caller(
                new UUID(4, 1),
                "",
                Set.of(roles),
                organization,
                null,
                Language.JA,
                new Ties(true, Map.of()),
                false,
                false);
    }
}
