package dev.todoke.intake.store;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.notification.Item;
import dev.todoke.notification.PaperState;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Notifications on paper that the registry room types (紙の届出票).
@Component
public class PaperStore {

    private static final String FORMS = """
            select d.*, p.received_on, p.number,
                array(select t.account from intake.paper_typed t where t.draft = d.id) as typists,
                c.differing
            from person.draft d
            join intake.paper_form p on p.draft = d.id
            left join lateral (
                select k.differing from intake.paper_check k
                where k.draft = d.id and k.revision = d.revision order by k.id desc limit 1) c on true
            """;
    private static final String OPEN = " d.file is null and d.discarded_at is null ";

    private final JdbcClient jdbc;

    public PaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(long draft, FacilityCode facility, LocalDate receivedOn, String number) {
        jdbc.sql("""
                insert into intake.paper_form (draft, facility, received_on, number)
                values (:draft, :facility, :received, :number)
                """)
                .param("draft", draft)
                .param("facility", facility.value())
                .param("received", receivedOn)
                .param("number", number)
                .update();
    }

    /// Whether this paper is typed already, and not put aside.
    public boolean isKnown(FacilityCode facility, LocalDate receivedOn, String number) {
        return jdbc.sql("""
                select exists(
                    select from intake.paper_form p join person.draft d on d.id = p.draft
                    where p.facility = :facility and p.received_on = :received and p.number = :number
                        and d.discarded_at is null)
                """)
                .param("facility", facility.value())
                .param("received", receivedOn)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    public void typed(long draft, String account) {
        jdbc.sql("""
                insert into intake.paper_typed (draft, account) values (:draft, :account) on conflict do nothing
                """).param("draft", draft).param("account", account).update();
    }

    public void checked(PaperForm form, List<Item> differing, String by, Instant at) {
        jdbc.sql("""
                insert into intake.paper_check (draft, revision, checked_by, checked_at, differing)
                values (:draft, :revision, :by, :at, :differing)
                """)
                .param("draft", form.draft().id())
                .param("revision", form.draft().revision())
                .param("by", by)
                .param("at", FileStore.at(at))
                .param("differing", differing.stream().map(Item::number).toArray(String[]::new))
                .update();
    }

    public Optional<PaperForm> find(long draft) {
        return jdbc.sql(FORMS + " where d.id = :draft")
                .param("draft", draft)
                .query(PaperStore::form)
                .optional();
    }

    /// Oldest first.
    public List<PaperForm> open(int limit, long offset) {
        return jdbc.sql(FORMS + " where" + OPEN + "order by d.id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(PaperStore::form)
                .list();
    }

    public long countOpen() {
        return jdbc.sql("""
                select count(*) from person.draft d join intake.paper_form p on p.draft = d.id where
                """ + OPEN).query(Long.class).single();
    }

    /// All of a facility that are open, kept for the open transaction.
    public List<PaperForm> lockOpen(FacilityCode facility) {
        return jdbc.sql(FORMS + " where" + OPEN + "and d.facility = :facility order by d.id for update of d")
                .param("facility", facility.value())
                .query(PaperStore::form)
                .list();
    }

    /// A file of what stood on paper.
    public record Batch(
            long file,
            FacilityCode facility,
            String facilityName,
            String receipt,
            String state,
            int records,
            Instant handedInAt) {}

    public void handedIn(long file, FacilityCode facility, int records, String by, Instant at) {
        jdbc.sql("""
                insert into intake.paper_file (file, facility, records, handed_in_at, handed_in_by)
                values (:file, :facility, :records, :at, :by)
                """)
                .param("file", file)
                .param("facility", facility.value())
                .param("records", records)
                .param("at", FileStore.at(at))
                .param("by", by)
                .update();
    }

    private static final String BATCHES = """
            select p.file, p.facility, f.name, r.receipt, r.state, p.records, p.handed_in_at
            from intake.paper_file p
            join intake.file r on r.id = p.file
            join facility.facility f on f.code = p.facility
            """;

    /// The newest first.
    public List<Batch> batches(int limit) {
        return jdbc.sql(BATCHES + " order by p.file desc limit :limit")
                .param("limit", limit)
                .query(PaperStore::batch)
                .list();
    }

    public Optional<Batch> batch(String receipt) {
        return jdbc.sql(BATCHES + " where r.receipt = :receipt")
                .param("receipt", receipt)
                .query(PaperStore::batch)
                .optional();
    }

    /// The papers of a file, in its order.
    public record Paper(LocalDate receivedOn, String number) {}

    public List<Paper> papers(long file) {
        return jdbc.sql("""
                select p.received_on, p.number from intake.paper_form p join person.draft d on d.id = p.draft
                where d.file = :file order by d.id
                """)
                .param("file", file)
                .query((row, _) -> new Paper(row.getObject("received_on", LocalDate.class), row.getString("number")))
                .list();
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                row.getLong("file"),
                new FacilityCode(row.getString("facility")),
                row.getString("name"),
                row.getString("receipt"),
                row.getString("state"),
                row.getInt("records"),
                row.getObject("handed_in_at", OffsetDateTime.class).toInstant());
    }

    private static PaperForm form(ResultSet row, int number) throws SQLException {
        var differing = row.getArray("differing");
        return new PaperForm(
                DraftStore.row(row, number),
                row.getObject("received_on", LocalDate.class),
                row.getString("number"),
                Set.of(texts(row.getArray("typists"))),
                differing == null
                        ? PaperState.Check.NONE
                        : texts(differing).length == 0 ? PaperState.Check.AGREES : PaperState.Check.DIFFERS,
                differing == null ? List.of() : List.of(texts(differing)));
    }

    private static String[] texts(Array column) throws SQLException {
        return (String[]) column.getArray();
    }
}
