package dev.todoke.linkage.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reports that have to be linked (照合待ちの届出): new, changed, gone, or decided about.
@Repository
public class IncomingStore {

    private final JdbcClient jdbc;

    public IncomingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What waits now.
    ///
    /// @param notes numbers of the notes that say so; a report may have several
    public record Waiting(List<Long> notes, SortedSet<String> records) {
        public Waiting {
            notes = List.copyOf(notes);
            records = Collections.unmodifiableSortedSet(records);
        }

        public long newest() {
            return notes.stream().mapToLong(Long::longValue).max().orElse(0);
        }
    }

    public Waiting waiting() {
        return after(0, Long.MAX_VALUE);
    }

    /// What was noted after a note, at most so many notes.
    public Waiting after(long note, long limit) {
        var notes = new ArrayList<Long>();
        var records = new TreeSet<String>();
        jdbc.sql("select id, record from linkage.incoming where id > :note order by id limit :limit")
                .param("note", note)
                .param("limit", limit)
                .query(row -> {
                    notes.add(row.getLong(1));
                    records.add(row.getString(2));
                });
        return new Waiting(notes, records);
    }

    public long count() {
        return jdbc.sql("select count(distinct record) from linkage.incoming")
                .query(Long.class)
                .single();
    }

    /// The newest note, 0 when nothing waits.
    public long newest() {
        return jdbc.sql("select coalesce(max(id), 0) from linkage.incoming")
                .query(Long.class)
                .single();
    }

    /// What has been linked waits no longer. What was noted meanwhile stays.
    public void done(Waiting waiting) {
        jdbc.sql("delete from linkage.incoming i using unnest(:notes::bigint[]) as linked (id) where i.id = linked.id")
                .param("notes", waiting.notes().toArray(Long[]::new))
                .update();
    }
}
