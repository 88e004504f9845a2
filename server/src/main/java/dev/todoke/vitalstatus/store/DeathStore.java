package dev.todoke.vitalstatus.store;

import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Residence;
import dev.todoke.kernel.Sex;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.person.Address;
import dev.todoke.person.PersonName;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonSource;
import dev.todoke.vitalstatus.DeathReader;
import dev.todoke.vitalstatus.DeathRecord;
import dev.todoke.vitalstatus.DeathRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Death records (死亡者情報票): added once, never changed.
@Repository
public class DeathStore implements DeathReader {

    private static final String SELECT = """
            select d.id, d.entered_in, d.died, d.cause, d.certifier, i.family_name, i.given_name, i.family_kana, i.given_kana,
                   i.sex, i.birth_date, i.prefecture, i.address
              from vitalstatus.death d join person.death_identity i on i.death = d.id
            """;

    /// Who died, and nothing else.
    private static final String PEOPLE = """
            select i.death, i.family_name, i.given_name, i.family_kana, i.given_kana, i.sex, i.birth_date, i.prefecture, i.address
              from person.death_identity i
            """;

    private static final String FILES = """
            select id, rows, taken, known, refused, recorded_at, recorded_by, state from vitalstatus.death_file
            """;

    private static final int FETCH = 2000;

    private final JdbcClient jdbc;

    public DeathStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A file that was taken in (取込済みのファイル).
    ///
    /// @param done false while its rows are still being stored
    public record TakenFile(
            long id, long rows, long taken, long known, long refused, Instant at, String by, boolean done) {}

    public boolean knowsFile(String sha256) {
        return jdbc.sql("select exists (select 1 from vitalstatus.death_file where sha256 = :sha256)")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    /// Numbers among those given whose death is recorded already.
    public List<String> known(List<String> ids) {
        return jdbc.sql("select id from vitalstatus.death where id = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// Notes a file whose rows are stored later, and answers the number of its receipt.
    public long receive(String sha256, long rows, Instant now, String by) {
        return jdbc.sql("""
                        insert into vitalstatus.death_file (sha256, rows, taken, known, refused, recorded_at, recorded_by, state)
                        values (:sha256, :rows, 0, 0, 0, :now, :by, 'RECEIVED') returning id
                        """)
                .param("sha256", sha256)
                .param("rows", rows)
                .param("now", time(now))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    /// Counts rows of a received file that have been stored.
    public void addCounts(long file, long taken, long known, long refused) {
        jdbc.sql("""
                update vitalstatus.death_file set taken = taken + :taken, known = known + :known, refused = refused + :refused
                 where id = :file
                """)
                .param("taken", taken)
                .param("known", known)
                .param("refused", refused)
                .param("file", file)
                .update();
    }

    /// Every row of a received file is stored.
    public TakenFile finish(long file) {
        jdbc.sql("update vitalstatus.death_file set state = 'DONE' where id = :file")
                .param("file", file)
                .update();
        return jdbc.sql(FILES + " where id = :file")
                .param("file", file)
                .query((row, _) -> file(row))
                .single();
    }

    public void add(long file, List<DeathRecord> deaths, Instant now) {
        jdbc.sql("""
                insert into vitalstatus.death (id, file, entered_in, died, cause, certifier, recorded_at)
                select id, :file, entered_in, died, cause, certifier, :now
                  from unnest(:id, :enteredIn, :died, :cause, :certifier) as d(id, entered_in, died, cause, certifier)
                """)
                .param("file", file)
                .param("now", time(now))
                .param("id", column(deaths, DeathRecord::id))
                .param("enteredIn", column(deaths, d -> d.enteredIn().code()))
                .param("died", column(deaths, d -> d.died().digits()))
                .param("cause", column(deaths, DeathRecord::underlyingCause))
                .param("certifier", column(deaths, DeathRecord::certifier))
                .update();
        jdbc.sql("""
                insert into person.death_identity
                       (death, family_name, given_name, family_kana, given_kana, sex, birth_date, prefecture, address)
                select * from unnest(:id, :family, :given, :familyKana, :givenKana, :sex, :born, :prefecture, :address)
                """)
                .param("id", column(deaths, DeathRecord::id))
                .param("family", column(deaths, d -> d.name().family()))
                .param("given", column(deaths, d -> d.name().given()))
                .param("familyKana", column(deaths, d -> d.kana().family()))
                .param("givenKana", column(deaths, d -> d.kana().given()))
                .param("sex", column(deaths, d -> d.sex().code()))
                .param("born", column(deaths, d -> d.born().digits()))
                .param(
                        "prefecture",
                        column(deaths, d -> d.address().prefecture().notificationCode()))
                .param("address", column(deaths, d -> d.address().detail()))
                .update();
    }

    public void addRefusals(long file, List<DeathRow.Refused> refused) {
        jdbc.sql("""
                insert into person.death_refusal (file, line, column_name, value, allowed)
                select :file, line, column_name, value, allowed
                  from unnest(:lines::bigint[], :columns::text[], :values::text[], :allowed::text[])
                    as refused (line, column_name, value, allowed)
                """)
                .param("file", file)
                .param("lines", refused.stream().map(DeathRow.Refused::line).toArray(Long[]::new))
                .param("columns", refused.stream().map(DeathRow.Refused::column).toArray(String[]::new))
                .param("values", refused.stream().map(DeathRow.Refused::value).toArray(String[]::new))
                .param(
                        "allowed",
                        refused.stream().map(DeathRow.Refused::allowed).toArray(String[]::new))
                .update();
    }

    /// Newest first.
    public List<TakenFile> files() {
        return jdbc.sql(FILES + " order by id desc")
                .query((row, _) -> file(row))
                .list();
    }

    private static TakenFile file(ResultSet row) throws SQLException {
        return new TakenFile(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7),
                row.getString(8).equals("DONE"));
    }

    public List<DeathRow.Refused> refusals(long file) {
        return jdbc.sql("""
                        select line, column_name, value, allowed from person.death_refusal where file = :file order by line
                        """)
                .param("file", file)
                .query((row, _) ->
                        new DeathRow.Refused(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from vitalstatus.death")
                .query(Long.class)
                .single();
    }

    @Override
    public Stream<DeathRecord> all() {
        return jdbc.sql(SELECT + " order by d.id").withFetchSize(FETCH).query((row, _) -> death(row)).stream();
    }

    @Override
    public Stream<DeathRecord> among(Collection<String> ids) {
        return jdbc
                .sql(SELECT + " where d.id = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query((row, _) -> death(row))
                .stream();
    }

    @Override
    public Stream<String> diedIn(YearOfDiagnosis year) {
        return jdbc
                .sql("select id from vitalstatus.death where died like :year")
                .param("year", year + "%")
                .query((row, _) -> row.getString(1))
                .stream();
    }

    @Override
    public Map<String, Instant> recordedAt(Collection<String> ids) {
        var found = new LinkedHashMap<String, Instant>();
        jdbc.sql("select id, recorded_at from vitalstatus.death where id = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(row -> {
                    found.put(
                            row.getString("id"),
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant());
                });
        return found;
    }

    @Override
    public Optional<DeathRecord> find(String id) {
        return jdbc.sql(SELECT + " where d.id = :id")
                .param("id", id)
                .query((row, _) -> death(row))
                .optional();
    }

    @Override
    public Stream<PersonRecord> people() {
        return jdbc.sql(PEOPLE).withFetchSize(FETCH).query((row, _) -> person(row)).stream();
    }

    @Override
    public List<PersonRecord> people(Collection<String> ids) {
        return jdbc.sql(PEOPLE + " where i.death = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query((row, _) -> person(row))
                .list();
    }

    @Override
    public Map<String, PartialDate> deathDates(Collection<String> ids) {
        var dates = new HashMap<String, PartialDate>();
        jdbc.sql("select id, died from vitalstatus.death where id = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(row -> {
                    dates.put(row.getString(1), date(row.getString(2)));
                });
        return dates;
    }

    private static PersonRecord person(ResultSet row) throws SQLException {
        return new PersonRecord(
                row.getString(1),
                PersonSource.DEATH,
                new PersonName(row.getString(2), row.getString(3)),
                new PersonName(row.getString(4), row.getString(5)),
                Sex.of(row.getString(6)).orElseThrow(),
                date(row.getString(7)),
                new Address(Residence.ofNotificationCode(row.getString(8)).orElseThrow(), row.getString(9)),
                null,
                "");
    }

    private static DeathRecord death(ResultSet row) throws SQLException {
        return new DeathRecord(
                row.getString("id"),
                new Prefecture(row.getString("entered_in")),
                new PersonName(row.getString("family_name"), row.getString("given_name")),
                new PersonName(row.getString("family_kana"), row.getString("given_kana")),
                Sex.of(row.getString("sex")).orElseThrow(),
                date(row.getString("birth_date")),
                new Address(
                        Residence.ofNotificationCode(row.getString("prefecture"))
                                .orElseThrow(),
                        row.getString("address")),
                date(row.getString("died")),
                row.getString("cause"),
                row.getString("certifier"));
    }

    private static PartialDate date(String digits) {
        return PartialDate.read(digits).orElseThrow();
    }

    private static String[] column(List<DeathRecord> deaths, Function<DeathRecord, String> value) {
        return deaths.stream().map(value).toArray(String[]::new);
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
