package dev.todoke.intake.store;

import dev.todoke.intake.OpenFile;
import dev.todoke.intake.OpenFiles;
import dev.todoke.notification.FileState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Files that wait for the hospital, with their open records (届け出ていないファイルの行).
@Component
public class OpenFileStore implements OpenFiles {

    private static final String SELECT = """
            select f.receipt, f.state, f.error_records, count(r.number) as open,
                greatest(f.changed_at, max(r.corrected_at)) as changed_at
            from intake.file f
            left join person.raw_record r on r.file = f.id and r.submission is null
            where f.state in ('to-correct', 'ready', 'returned') and (:receipt = '' or f.receipt = :receipt)
            group by f.id order by f.id desc
            """;

    private final JdbcClient jdbc;

    public OpenFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public List<OpenFile> all() {
        return jdbc.sql(SELECT).param("receipt", "").query(OpenFileStore::file).list();
    }

    @Override
    @Transactional
    public Optional<OpenFile> find(String receipt) {
        return jdbc.sql(SELECT)
                .param("receipt", receipt)
                .query(OpenFileStore::file)
                .optional();
    }

    private static OpenFile file(ResultSet row, int number) throws SQLException {
        return new OpenFile(
                row.getString("receipt"),
                FileState.of(row.getString("state")).orElseThrow().ja(),
                row.getLong("open"),
                row.getLong("error_records"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
