package dev.todoke.provision.store;

import dev.todoke.kernel.Coded;
import dev.todoke.provision.linked.Exclusion;
import dev.todoke.provision.linked.ListFinding;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Applicants' lists and what is wrong with them (名簿と指摘の保存). The applicant hands in and reads findings; the
/// registry
/// room alone opens a list.
@Repository
public class ListStore {

    private final JdbcClient jdbc;
    private final ListVault vault;

    ListStore(JdbcClient jdbc, ListVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// A list as it was handed in; the bytes are handed over, not copied.
    public static final class Stored {

        private final byte[] file;
        private final Instant handedInAt;

        private Stored(byte[] file, Instant handedInAt) {
            this.file = file;
            this.handedInAt = handedInAt;
        }

        public byte[] file() {
            return file;
        }

        public Instant handedInAt() {
            return handedInAt;
        }
    }

    /// @param sha256 of the file
    public void keep(String list, String application, String sha256, byte[] file, String by, Instant now) {
        jdbc.sql("""
                insert into provision.consented_list (id, application, sha256, content, handed_in_at, handed_in_by)
                values (:id, :application, :sha256, :content, :now, :by)
                """)
                .param("id", UUID.fromString(list))
                .param("application", UUID.fromString(application))
                .param("sha256", sha256)
                .param("content", vault.seal(file, list))
                .param("now", ApplicationStore.time(now))
                .param("by", by)
                .update();
    }

    public void keepFindings(String list, List<ListFinding> findings) {
        int place = 0;
        for (ListFinding finding : findings) {
            place++;
            jdbc.sql("""
                    insert into provision.list_finding (list, place, line, study_id, reason, item, value, allowed)
                    values (:list, :place, :line, :study, :reason, :item, :value, :allowed)
                    """)
                    .param("list", UUID.fromString(list))
                    .param("place", place)
                    .param("line", finding.line())
                    .param("study", finding.studyId())
                    .param("reason", finding.why().code())
                    .param("item", finding.column())
                    .param("value", finding.value())
                    .param("allowed", finding.allowed())
                    .update();
        }
    }

    public List<ListFinding> findings(String list) {
        return jdbc.sql("""
                        select line, study_id, reason, item, value, allowed from provision.list_finding
                         where list = :list order by place
                        """)
                .param("list", UUID.fromString(list))
                .query((row, _) -> new ListFinding(
                        row.getInt("line"),
                        row.getString("study_id"),
                        Coded.find(Exclusion.values(), row.getString("reason")).orElseThrow(),
                        row.getString("item"),
                        row.getString("value"),
                        row.getString("allowed")))
                .list();
    }

    /// The list in the clear, in the registry room.
    public Optional<Stored> open(String list) {
        return jdbc.sql("select content, handed_in_at from provision.consented_list where id = :list")
                .param("list", UUID.fromString(list))
                .query((row, _) -> new Stored(
                        vault.open(row.getBytes("content"), list),
                        row.getObject("handed_in_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /// Every list of the application with findings, pairs and verdicts, and the keys of its files.
    public void destroy(String application) {
        jdbc.sql("delete from provision.consented_list where application = :application")
                .param("application", UUID.fromString(application))
                .update();
        jdbc.sql("delete from provision.extraction_secret where application = :application")
                .param("application", UUID.fromString(application))
                .update();
    }
}
