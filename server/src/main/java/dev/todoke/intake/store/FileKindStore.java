package dev.todoke.intake.store;

import dev.todoke.intake.reading.ContentReading;
import dev.todoke.intake.reading.FileSource;
import dev.todoke.kernel.Sentence;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What files turned out to be, what is to be known about their reading, and when they came into each state
/// (種類・お知らせ・状態の移り変わり).
@Component
public class FileKindStore {

    private final JdbcClient jdbc;

    public FileKindStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A state and the moment in which the file came into it.
    public record Since(String state, Instant at) {}

    public void wasRead(FileRow file, ContentReading reading) {
        var form = reading.source() instanceof FileSource.Form f ? f : null;
        jdbc.sql("""
                insert into intake.file_kind (file, facility, kind, form, finalised_on, mapping)
                values (:file, :facility, :kind, :form, :finalised, :mapping)
                """)
                .param("file", file.id())
                .param("facility", file.facility().value())
                .param("kind", reading.source().code())
                .param("mapping", mapping(reading.source()))
                .param("form", number(form))
                .param("finalised", form == null ? null : form.finalisedOn())
                .update();
        for (int place = 0; place < reading.notices().size(); place++) {
            var notice = reading.notices().get(place);
            jdbc.sql("""
                    insert into intake.file_notice (file, place, facility, sentence, filled)
                    values (:file, :place, :facility, :sentence, :filled)
                    """)
                    .param("file", file.id())
                    .param("place", place)
                    .param("facility", file.facility().value())
                    .param("sentence", notice.key())
                    .param("filled", notice.values().toArray(String[]::new))
                    .update();
        }
    }

    private static @Nullable Long number(FileSource.@Nullable Form form) {
        return form == null ? null : form.number().value();
    }

    private static @Nullable Long mapping(FileSource source) {
        return source instanceof FileSource.Mapped(var _, long mapping) ? mapping : null;
    }

    /// Forgets what was found out about a file that is to be read again.
    public void forget(long file) {
        jdbc.sql("delete from intake.file_notice where file = :file")
                .param("file", file)
                .update();
        jdbc.sql("delete from intake.file_kind where file = :file")
                .param("file", file)
                .update();
    }

    /// `csv`, `xlsx` or `pdf`; empty before the file was read.
    public Optional<String> kind(long file) {
        return jdbc.sql("select kind from intake.file_kind where file = :file")
                .param("file", file)
                .query(String.class)
                .optional();
    }

    public List<Sentence> notices(long file) {
        return jdbc.sql("""
                select 'FROM_PAPER' as sentence, array[records::text] as filled, -1 as place
                from intake.paper_file where file = :file
                union all
                select sentence, filled, place from intake.file_notice where file = :file
                order by place
                """)
                .param("file", file)
                .query((row, _) -> ContentReading.notice(row.getString("sentence"), (String[])
                        row.getArray("filled").getArray()))
                .list();
    }

    /// The states of a file in their order.
    public List<Since> states(long file) {
        return jdbc.sql("select state, since from intake.file_state where file = :file order by id")
                .param("file", file)
                .query((row, _) -> new Since(
                        row.getString("state"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }
}
