package dev.todoke.linkage.store;

import dev.todoke.linkage.PersonsRegrouped;
import dev.todoke.linkage.Regrouping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Merges and splits, and which were taken back (統合・分割の保管). Rows are only ever added.
@Repository
public class RegroupingStore {

    private static final String ACT = """
            select r.number, r.kind, r.kept, r.kept_records, r.other, r.other_records, r.reason, r.clerk, r.at,
                   u.clerk as undone_by, u.at as undone_at, u.reason as undone_why
              from linkage.regrouping r
              left join linkage.regrouping_undone u on u.regrouping = r.number
            """;

    private final JdbcClient jdbc;

    public RegroupingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An act with what became of it.
    ///
    /// @param undone who took it back, when and why; empty while it stands
    public record Kept(PersonsRegrouped act, Optional<Undone> undone) {}

    /// @param clerk number of the account
    public record Undone(String clerk, Instant at, String reason) {}

    /// Adds the act and gives it its number; the number that the act carries is not looked at.
    public PersonsRegrouped append(PersonsRegrouped act) {
        long number = jdbc.sql("""
                insert into linkage.regrouping (kind, kept, kept_records, other, other_records, reason, clerk, at)
                values (:kind, :kept, :keptRecords, :other, :otherRecords, :reason, :clerk, :at)
                returning number
                """)
                .param("kind", act.kind().name())
                .param("kept", act.kept())
                .param("keptRecords", act.keptRecords().toArray(String[]::new))
                .param("other", act.other())
                .param("otherRecords", act.otherRecords().toArray(String[]::new))
                .param("reason", act.reason())
                .param("clerk", act.clerk())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        return new PersonsRegrouped(
                number,
                act.kind(),
                act.kept(),
                act.keptRecords(),
                act.other(),
                act.otherRecords(),
                act.reason(),
                act.clerk(),
                act.at());
    }

    public void undo(long number, String reason, String clerk, Instant at) {
        jdbc.sql("""
                insert into linkage.regrouping_undone (regrouping, reason, clerk, at) values (:number, :reason, :clerk, :at)
                """)
                .param("number", number)
                .param("reason", reason)
                .param("clerk", clerk)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Kept> find(long number) {
        return jdbc.sql(ACT + " where r.number = :number")
                .param("number", number)
                .query((row, _) -> kept(row))
                .optional();
    }

    /// Acts that concern a person, the newest first.
    public List<Kept> ofPerson(long person) {
        return jdbc.sql(ACT + " where r.kept = :person or r.other = :person order by r.number desc")
                .param("person", person)
                .query((row, _) -> kept(row))
                .list();
    }

    /// Acts that stand, the oldest first.
    public List<PersonsRegrouped> standing() {
        return jdbc.sql(ACT + " where u.at is null order by r.number")
                .query((row, _) -> kept(row).act())
                .list();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var undoneBy = row.getString("undone_by");
        return new Kept(
                new PersonsRegrouped(
                        row.getLong("number"),
                        Regrouping.valueOf(row.getString("kind")),
                        row.getLong("kept"),
                        List.of((String[]) row.getArray("kept_records").getArray()),
                        row.getLong("other"),
                        List.of((String[]) row.getArray("other_records").getArray()),
                        row.getString("reason"),
                        row.getString("clerk"),
                        row.getTimestamp("at").toInstant()),
                undoneBy == null
                        ? Optional.empty()
                        : Optional.of(new Undone(
                                undoneBy, row.getTimestamp("undone_at").toInstant(), row.getString("undone_why"))));
    }
}
