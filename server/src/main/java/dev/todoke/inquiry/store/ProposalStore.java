package dev.todoke.inquiry.store;

import dev.todoke.inquiry.Proposal;
import dev.todoke.inquiry.Proposal.Change;
import dev.todoke.inquiry.Proposal.Settlement;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Proposed corrections and withdrawals (訂正・取下げの提案の行); the values stand in schema `person`.
@Component
public class ProposalStore {

    private static final String SELECT = """
            select p.*, s.taken, s.reason as settled_reason, s.version as made, s.settled_at, s.settled_by
            from inquiry.proposal p left join inquiry.settlement s on s.proposal = p.id
            """;

    private final JdbcClient jdbc;

    public ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is proposed.
    ///
    /// @param query number of the query it answers; empty when none
    /// @param values the items that should change; empty for a withdrawal
    public record Wish(
            Proposal.Origin origin, String query, boolean withdrawal, Map<Item, String> values, String reason) {
        public Wish {
            values = Map.copyOf(values);
        }
    }

    public long add(NotificationVersion about, Wish wish, String by, Instant at) {
        long id = jdbc.sql("""
                insert into inquiry.proposal
                    (notification, version, facility, origin, query, withdrawal, reason, proposed_at, proposed_by)
                values (:notification, :version, :facility, :origin, nullif(:query, ''), :withdrawal, :reason, :at, :by)
                returning id
                """)
                .param("notification", about.notification())
                .param("version", about.version())
                .param("facility", about.facility().value())
                .param("origin", wish.origin().name())
                .param("query", wish.query())
                .param("withdrawal", wish.withdrawal())
                .param("reason", wish.reason())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single();
        wish.values()
                .forEach((item, after) -> jdbc.sql("""
                        insert into person.proposed_value (proposal, facility, item, before, after)
                        values (:proposal, :facility, :item, :before, :after)
                        """)
                        .param("proposal", id)
                        .param("facility", about.facility().value())
                        .param("item", item.name())
                        .param("before", about.value(item))
                        .param("after", after)
                        .update());
        return id;
    }

    /// @param made number of the version; 0 for a withdrawal
    public void takeOver(Proposal proposal, int made, String reason, String by, Instant at) {
        settle(proposal, true, reason, proposal.withdrawal() ? null : made, by, at);
    }

    public void refuse(Proposal proposal, String reason, String by, Instant at) {
        settle(proposal, false, reason, null, by, at);
    }

    private void settle(
            Proposal proposal, boolean taken, String reason, @Nullable Integer made, String by, Instant at) {
        jdbc.sql("""
                insert into inquiry.settlement (proposal, facility, taken, reason, version, settled_at, settled_by)
                values (:proposal, :facility, :taken, :reason, :version, :at, :by)
                """)
                .param("proposal", proposal.id())
                .param("facility", proposal.facility().value())
                .param("taken", taken)
                .param("reason", reason)
                .param("version", made)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    public Optional<Proposal> find(long id) {
        return select(" where p.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /// The newest first.
    public List<Proposal> ofNotification(String notification) {
        return select(" where p.notification = :notification order by p.id desc", Map.of("notification", notification));
    }

    public List<Proposal> ofQuery(String query) {
        return select(" where p.query = :query order by p.id desc", Map.of("query", query));
    }

    /// Those nobody settled, the oldest first.
    public List<Proposal> waiting(int limit, long offset) {
        return select(
                " where s.proposal is null order by p.id limit :limit offset :offset",
                Map.of("limit", limit, "offset", offset));
    }

    public long countWaiting() {
        return jdbc.sql("""
                select count(*) from inquiry.proposal p
                where not exists (select 1 from inquiry.settlement s where s.proposal = p.id)
                """).query(Long.class).single();
    }

    private List<Proposal> select(String where, Map<String, Object> parameters) {
        var ids = jdbc.sql(SELECT + where)
                .params(parameters)
                .query((row, _) -> row.getLong("id"))
                .list();
        var values = values(ids);
        return jdbc.sql(SELECT + where)
                .params(parameters)
                .query((row, _) -> proposal(row, values.getOrDefault(row.getLong("id"), new TreeMap<>())))
                .list();
    }

    private Map<Long, SortedMap<Item, Change>> values(List<Long> ids) {
        var byProposal = new HashMap<Long, SortedMap<Item, Change>>();
        jdbc.sql("select * from person.proposed_value where proposal = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(row -> {
                    byProposal
                            .computeIfAbsent(row.getLong("proposal"), _ -> new TreeMap<>())
                            .put(
                                    Item.valueOf(row.getString("item")),
                                    new Change(row.getString("before"), row.getString("after")));
                });
        return byProposal;
    }

    private static Proposal proposal(ResultSet row, SortedMap<Item, Change> values) throws SQLException {
        String query = row.getString("query");
        return new Proposal(
                row.getLong("id"),
                row.getString("notification"),
                row.getInt("version"),
                new FacilityCode(row.getString("facility")),
                Proposal.Origin.valueOf(row.getString("origin")),
                query == null ? "" : query,
                row.getBoolean("withdrawal"),
                values,
                row.getString("reason"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("proposed_by"),
                settlement(row));
    }

    private static Settlement settlement(ResultSet row) throws SQLException {
        var at = row.getTimestamp("settled_at");
        if (at == null) {
            return new Settlement.Waiting();
        }
        String by = row.getString("settled_by");
        return row.getBoolean("taken")
                ? new Settlement.TakenOver(row.getInt("made"), at.toInstant(), by)
                : new Settlement.Refused(row.getString("settled_reason"), at.toInstant(), by);
    }
}
