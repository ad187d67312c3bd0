package kakehashi.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kakehashi.access.MemberBook;
import org.jspecify.annotations.Nullable;

/// What the product says of who belongs where; most people are not in it, and the identity server's word counts.
@ApplicationScoped
class Members implements PanacheRepositoryBase<Member, String>, MemberBook {

    @Override
    public @Nullable Place of(String subject, @Nullable UUID told) {
        var member = findById(subject);
        return member == null ? null : member.place(told);
    }

    /// What is said of people in `organization`, also of those who had to go.
    List<Member> of(UUID organization) {
        return list("organization", organization);
    }
}
