package kakehashi.feedback;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.access.Wall;

/// All judgments.
@ApplicationScoped
public class Judgments implements PanacheRepositoryBase<Judgment, Judgment.Key> {

    private static final String PUBLISHED = """
            (select id from seeds where stage = 'PUBLISHED'
            union all select id from needs where stage = 'PUBLISHED'
            union all select id from researchers where stage = 'PUBLISHED')""";

    private static final String PUT = """
            insert into judgments (account, asked, candidate, verdict, strengths, judged_at)
            values (:account, :asked, :candidate, :verdict, cast(:strengths as jsonb), :at)
            on conflict (account, asked, candidate) do update
            set verdict = excluded.verdict, strengths = excluded.strengths, judged_at = excluded.judged_at""";

    private static final String ON_CANDIDATE = """
            select j.* from judgments j join accounts a on a.id = j.account
            where j.candidate = :candidate and a.organization is distinct from :owner
            and j.asked in\s""" + PUBLISHED;

    private static final String PUBLIC = """
            select j.* from judgments j where j.strengths is not null
            and j.asked in #published and j.candidate in #published
            order by j.asked, j.account, j.candidate""".replace("#published", PUBLISHED);

    private final ObjectMapper json;
    private final Wall wall;

    Judgments(ObjectMapper json, Wall wall) {
        this.json = json;
        this.wall = wall;
    }

    /// What one person thinks of the candidates of one record, in the order of ids.
    List<Judgment> of(UUID account, UUID asked) {
        return list("account = ?1 and asked = ?2 order by candidate", account, asked);
    }

    /// Puts the judgment in place of an earlier one, whoever else puts it at the same time.
    void put(Judgment judgment) {
        var strengths = judgment.strengths();
        getEntityManager()
                .createNativeQuery(PUT)
                .setParameter("account", judgment.account())
                .setParameter("asked", judgment.asked())
                .setParameter("candidate", judgment.candidate())
                .setParameter("verdict", judgment.verdict().name())
                .setParameter(
                        "strengths",
                        strengths == null ? null : json.valueToTree(strengths).toString())
                .setParameter("at", judgment.judgedAt())
                .executeUpdate();
    }

    /// Who said what of a candidate. Left out are members of `owner` and whatever was asked by a record that is not
    /// public now: its existence is nobody's business.
    Map<Verdict, Set<UUID>> peopleByVerdict(UUID candidate, UUID owner) {
        var people = new EnumMap<Verdict, Set<UUID>>(Verdict.class);
        found(ON_CANDIDATE, Map.of("candidate", candidate, "owner", owner))
                .forEach(each -> people.computeIfAbsent(each.verdict(), _ -> new HashSet<>())
                        .add(each.account()));
        return people;
    }

    /// Judgments between records that are public now and were when they were made, in a fixed order.
    public List<Judgment> betweenPublicRecords() {
        return found(PUBLIC, Map.of()).toList();
    }

    private Stream<Judgment> found(String sql, Map<String, Object> parameters) {
        var query = getEntityManager().createNativeQuery(sql, Judgment.class);
        parameters.forEach(query::setParameter);
        return wall.asProduct(() -> (List<?>) query.getResultList()).stream().map(Judgment.class::cast);
    }
}
