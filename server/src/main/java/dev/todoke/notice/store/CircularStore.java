package dev.todoke.notice.store;

import dev.todoke.facility.FacilityClass;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.notice.CircularDraft;
import dev.todoke.notice.FacilityProgress;
import dev.todoke.notice.Selection;
import dev.todoke.notice.Step;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Circulars, whom they went to and who read them (事務連絡の行). Row-level security shows a hospital its own.
@Component
public class CircularStore {

    private static final String SELECT = """
            select c.*, (select count(*) from notice.addressee a where a.circular = c.number) as addressees,
                (select count(distinct r.facility) from notice.reading r where r.circular = c.number) as readers
            from notice.circular c
            """;

    private final JdbcClient jdbc;

    public CircularStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Stores a circular with its addressees and answers its number.
    public String send(CircularDraft draft, List<FacilityProgress> addressees, String by, Instant at) {
        String number = jdbc.sql("select notice.next_number(:year)")
                .param("year", draft.dated().getYear())
                .query(String.class)
                .single();
        jdbc.sql("""
                insert into notice.circular (number, dated, sender, addressed, title, body, annex, step, step_year, classes,
                    sent_at, sent_by)
                values (:number, :dated, :sender, :addressed, :title, :body, :annex, :step, :year,
                    string_to_array(:classes, ','), :at, :by)
                """)
                .param("number", number)
                .param("dated", draft.dated())
                .param("sender", draft.sender())
                .param("addressed", draft.addressed())
                .param("title", draft.title())
                .param("body", draft.body())
                .param("annex", draft.annex())
                .param("step", draft.selection().step().name())
                .param("year", draft.selection().year())
                .param(
                        "classes",
                        draft.selection().classes().stream()
                                .map(FacilityClass::code)
                                .sorted()
                                .collect(Collectors.joining(",")))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        jdbc.sql("""
                insert into notice.addressee (circular, facility)
                select :number, f from unnest(string_to_array(:facilities, ',')) f
                """)
                .param("number", number)
                .param(
                        "facilities",
                        addressees.stream().map(a -> a.facility().value()).collect(Collectors.joining(",")))
                .update();
        return number;
    }

    /// The newest first.
    public List<Circular> newest(int limit, long offset) {
        return jdbc.sql(SELECT + " order by c.sent_at desc, c.number desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(CircularStore::circular)
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from notice.circular")
                .query(Long.class)
                .single();
    }

    public Optional<Circular> find(String number) {
        return jdbc.sql(SELECT + " where c.number = :number")
                .param("number", number)
                .query(CircularStore::circular)
                .optional();
    }

    public List<FacilityCode> addressees(String number) {
        return jdbc.sql("select facility from notice.addressee where circular = :number order by facility")
                .param("number", number)
                .query((row, _) -> new FacilityCode(row.getString(1)))
                .list();
    }

    /// In the order of time.
    public List<Reading> readings(String number) {
        return jdbc.sql("select facility, name, read_at from notice.reading where circular = :number order by read_at")
                .param("number", number)
                .query((row, _) -> new Reading(
                        new FacilityCode(row.getString("facility")),
                        row.getString("name"),
                        row.getTimestamp("read_at").toInstant()))
                .list();
    }

    /// Keeps the first time only; answers whether this was it.
    public boolean read(String number, FacilityCode facility, String account, String name, Instant at) {
        return jdbc.sql("""
                insert into notice.reading (circular, facility, account, name, read_at)
                values (:number, :facility, :account, :name, :at) on conflict do nothing
                """)
                        .param("number", number)
                        .param("facility", facility.value())
                        .param("account", account)
                        .param("name", name)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /// Circulars that nobody of the facility that looks has opened.
    public long unread() {
        return jdbc.sql("""
                select count(*) from notice.addressee a
                where not exists (select from notice.reading r where r.circular = a.circular and r.facility = a.facility)
                """).query(Long.class).single();
    }

    /// Facilities that notified the year or reported none.
    public Set<FacilityCode> notified(int year) {
        return codes("""
                select facility from notification.version where version = 1 and left(diagnosis_date, 4) = :year
                union select facility from intake.nil_return where year = :year::integer
                """, year);
    }

    /// Facilities with queries that nobody answered.
    public List<Waiting> openQueries() {
        return jdbc.sql("""
                select q.facility, count(*) as queries from inquiry.query q
                where not exists (select from inquiry.query_end e where e.query = q.number)
                  and not exists (select from inquiry.reply r where r.query = q.number)
                group by q.facility
                """)
                .query((row, _) -> new Waiting(new FacilityCode(row.getString("facility")), row.getLong("queries")))
                .list();
    }

    /// Queries of a facility without an answer.
    public record Waiting(FacilityCode facility, long queries) {}

    /// Facilities with an account that has signed in. Asked in the program's own name: no face reads accounts.
    public Set<FacilityCode> signedIn() {
        return new HashSet<>(jdbc.sql("""
                select distinct a.facility from identity.account a
                where a.affiliation = 'facility'
                  and exists (select from identity.standing s where s.account = a.id and s.standing = 'ACTIVE')
                """)
                .query((row, _) -> new FacilityCode(row.getString(1)))
                .list());
    }

    private Set<FacilityCode> codes(String sql, int year) {
        return new HashSet<>(jdbc.sql(sql)
                .param("year", Integer.toString(year))
                .query((row, _) -> new FacilityCode(row.getString(1)))
                .list());
    }

    private static Circular circular(ResultSet row, int number) throws SQLException {
        Array classes = row.getArray("classes");
        var selection = new Selection(
                Step.valueOf(row.getString("step")),
                row.getInt("step_year"),
                Stream.of((String[]) classes.getArray())
                        .flatMap(code -> FacilityClass.of(code).stream())
                        .collect(Collectors.toSet()));
        return new Circular(
                row.getString("number"),
                new CircularDraft(
                        row.getObject("dated", LocalDate.class),
                        row.getString("sender"),
                        row.getString("addressed"),
                        row.getString("title"),
                        row.getString("body"),
                        row.getString("annex"),
                        selection),
                row.getTimestamp("sent_at").toInstant(),
                row.getLong("addressees"),
                row.getLong("readers"));
    }
}
