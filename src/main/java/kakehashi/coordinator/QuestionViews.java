package kakehashi.coordinator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.organization.Organizations;
import kakehashi.publication.Owner;
import org.jspecify.annotations.Nullable;

/// How questions are shown to coordinators.
@ApplicationScoped
class QuestionViews {

    private final Replies replies;
    private final Accounts accounts;
    private final Organizations organizations;

    QuestionViews(Replies replies, Accounts accounts, Organizations organizations) {
        this.replies = replies;
        this.accounts = accounts;
        this.organizations = organizations;
    }

    /// Who wrote something.
    ///
    /// @param name         null when the account is gone
    /// @param organization for which they wrote it
    record Author(@Nullable String name, @Nullable Owner organization) {}

    /// @param replies how many there are
    /// @param own     whether the caller may change it
    record BoardLine(
            UUID id,
            String title,
            String text,
            List<String> fields,
            @Nullable String prefecture,
            boolean solved,
            Author author,
            Instant createdAt,
            long replies,
            boolean own) {}

    /// @param own whether the caller may take it away
    record ReplyView(UUID id, Author author, String text, Instant at, boolean own) {}

    /// @param removable whether the caller may take it away: also a manager of the organization it belongs to
    /// @param replies   in the order in which they came
    record BoardThread(BoardLine question, boolean removable, List<ReplyView> replies) {}

    List<BoardLine> summaries(List<Question> found, Caller caller) {
        var ids = found.stream().map(it -> it.id).toList();
        var counts = replies.counts(ids);
        var authors = authors(
                found.stream().map(it -> it.account).toList(),
                found.stream().map(it -> it.organization).toList());
        return found.stream()
                .map(it -> summary(it, authors, counts.getOrDefault(it.id, 0L), caller))
                .toList();
    }

    BoardThread view(Question it, Caller caller) {
        var all = replies.to(it.id);
        var authors = authors(
                Stream.concat(Stream.of(it.account), all.stream().map(each -> each.account))
                        .toList(),
                Stream.concat(Stream.of(it.organization), all.stream().map(each -> each.organization))
                        .toList());
        return new BoardThread(
                summary(it, authors, all.size(), caller),
                isRemovable(it.account, it.organization, caller),
                all.stream()
                        .map(each -> new ReplyView(
                                each.id,
                                authors.of(each.account, each.organization),
                                each.text,
                                each.at,
                                isRemovable(each.account, each.organization, caller)))
                        .toList());
    }

    /// Who wrote it; when they have left, somebody has to answer for what stands there.
    static boolean isRemovable(UUID account, UUID organization, Caller caller) {
        return account.equals(caller.account()) || Policy.manages(caller, organization);
    }

    private static BoardLine summary(Question it, Authors authors, long replies, Caller caller) {
        return new BoardLine(
                it.id,
                it.title,
                it.text,
                List.of(it.fields),
                it.prefecture,
                it.isSolved(),
                authors.of(it.account, it.organization),
                it.createdAt,
                replies,
                it.account.equals(caller.account()));
    }

    private record Authors(Map<UUID, String> names, Map<UUID, Owner> organizations) {

        Author of(UUID account, UUID organization) {
            return new Author(names.get(account), organizations.get(organization));
        }
    }

    private Authors authors(Collection<UUID> people, Collection<UUID> homes) {
        return new Authors(
                accounts.names(people.stream().collect(Collectors.toSet())),
                organizations.cards(homes.stream().collect(Collectors.toSet())));
    }
}
