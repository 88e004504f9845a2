package dev.todoke.followback.store;

import dev.todoke.kernel.FacilityCode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Names of hospitals that the register does not know (登録にない病院名).
@Repository
public class UnplacedStore {

    private static final String OPEN = """
            from followback.unplaced u
             where not exists (select 1 from followback.placing p where p.unplaced = u.id)
               and not exists (select 1 from followback.round_closed c where c.round = u.round)
            """;

    private final JdbcClient jdbc;

    public UnplacedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param fromAnswer whether a hospital named it; otherwise it stands on the certificate
    public record Unplaced(long id, long round, String death, String name, boolean fromAnswer) {}

    public long count() {
        return jdbc.sql("select count(*) " + OPEN).query(Long.class).single();
    }

    public List<Unplaced> open(int limit) {
        return jdbc.sql("select u.id, u.round, u.death, u.name, u.answer is not null " + OPEN
                        + " order by u.id limit :limit")
                .param("limit", limit)
                .query((row, _) -> new Unplaced(
                        row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getBoolean(5)))
                .list();
    }

    public Optional<Unplaced> find(long id) {
        return jdbc.sql("select u.id, u.round, u.death, u.name, u.answer is not null " + OPEN + " and u.id = :id")
                .param("id", id)
                .query((row, _) -> new Unplaced(
                        row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getBoolean(5)))
                .optional();
    }

    public void place(long id, Optional<FacilityCode> facility, String reason, String by, Instant now) {
        jdbc.sql("""
                insert into followback.placing (unplaced, facility, reason, placed_at, placed_by)
                values (:id, :facility, :reason, :now, :by)
                """)
                .param("id", id)
                .param("facility", facility.map(FacilityCode::value).orElse(null))
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }
}
