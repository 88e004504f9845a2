package dev.todoke.intake.store;

import dev.todoke.facility.FacilityEndings;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Residence;
import dev.todoke.kernel.Sex;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.Notification;
import dev.todoke.notification.NotificationReader;
import dev.todoke.notification.RawRecord;
import dev.todoke.notification.ReceivedAt;
import dev.todoke.notification.RecordReader;
import dev.todoke.notification.RecordReading;
import dev.todoke.notification.RecordingLimit;
import dev.todoke.notification.Sender;
import dev.todoke.person.Address;
import dev.todoke.person.PersonName;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Accepted notifications (受理した届出): tumour data in schema `notification`, the person in schema
/// `person`.
@Component
public class NotificationStore implements NotificationReader {

    private static final int FETCH = 2000;

    /// Items that say who the patient is; the column is the item's name in small letters.
    static final List<Item> IDENTITY = List.of(
            Item.CHART_NUMBER,
            Item.KANA_NAME,
            Item.NAME,
            Item.SEX,
            Item.BIRTH_DATE,
            Item.PREFECTURE,
            Item.ADDRESS,
            Item.REMARKS);

    static final List<Item> TUMOUR =
            Stream.of(Item.values()).filter(item -> !IDENTITY.contains(item)).toList();

    private static final String CURRENT = """
            select n.id, n.facility, n.entered_in, n.arrival, %s, %s
            from notification.notification n
            join notification.version v on v.notification = n.id and v.version =
                (select max(version) from notification.version w where w.notification = n.id)
            join person.notification_identity p on p.notification = v.notification and p.version = v.version
            where not exists (select 1 from notification.withdrawal x where x.notification = n.id)
              and not exists (select 1 from notification.unrecorded u where u.notification = n.id and u.version = v.version)
            """.formatted(columns(TUMOUR, "v."), columns(IDENTITY, "p."));

    /// Whom the notifications are about, and nothing else of them.
    private static final String PEOPLE = """
            select p.notification, p.facility, p.chart_number, p.name, p.kana_name, p.sex, p.birth_date, p.prefecture, p.address
              from person.notification_identity p
             where not exists (select 1 from person.notification_identity w
                                where w.notification = p.notification and w.version > p.version)
               and not exists (select 1 from notification.withdrawal x where x.notification = p.notification)
            """;

    private final JdbcClient jdbc;
    private final ImportLayout layout = ImportLayout.newest();

    public NotificationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Columns of every item, of version `v` and identity `p`.
    static String everyItem() {
        return columns(TUMOUR, "v.") + ", " + columns(IDENTITY, "p.");
    }

    static String column(Item item) {
        return item.name().toLowerCase(Locale.ROOT);
    }

    static String columns(List<Item> items, String prefix) {
        return String.join(
                ", ", items.stream().map(item -> prefix + column(item)).toList());
    }

    /// Accepts records of a submission as version 1; what was accepted before is left alone.
    public void accept(SubmissionRow submission, Sender sender, List<RawRecord> records, String by, Instant at) {
        var ids = records.stream().map(r -> id(submission.receipt(), r)).toArray(String[]::new);
        jdbc.sql("""
                insert into notification.notification (id, facility, entered_in, arrival, file, number, submission, accepted_at)
                select id, :facility, :enteredIn, :arrival, :file, number, :submission, :at
                from unnest(:ids::text[], :numbers::bigint[]) as given (id, number)
                """)
                .param("facility", sender.facility().value())
                .param("enteredIn", sender.enteredIn().code())
                .param("arrival", sender.arrival().name())
                .param("file", submission.file())
                .param("submission", submission.id())
                .param("at", FileStore.at(at))
                .param("ids", ids)
                .param("numbers", records.stream().map(RawRecord::number).toArray(Long[]::new))
                .update();
        insert("notification.version", TUMOUR, ", made_at, made_by, reason", ", :at, :by, ''", records, ids)
                .param("facility", sender.facility().value())
                .param("at", FileStore.at(at))
                .param("by", by)
                .update();
        insert("person.notification_identity", IDENTITY, "", "", records, ids)
                .param("facility", sender.facility().value())
                .update();
    }

    /// Remembers that these count under another code of the hospital than the one that sent them.
    public void takenUnder(SubmissionRow submission, FacilityEndings.Place place, List<RawRecord> records) {
        jdbc.sql("""
                insert into notification.taken_under (notification, facility, sent_by, reason)
                select id, :facility, :sentBy, :reason from unnest(:ids::text[]) as given (id)
                """)
                .param("facility", place.facility().value())
                .param("sentBy", submission.facility().value())
                .param("reason", place instanceof FacilityEndings.Place.FormerCode ? "predecessor" : "successor")
                .param(
                        "ids",
                        records.stream().map(r -> id(submission.receipt(), r)).toArray(String[]::new))
                .update();
    }

    /// Keeps the first versions of these, without recording them.
    public void unrecorded(
            SubmissionRow submission, FacilityCode facility, Map<RawRecord, RecordingLimit.Missed> late, Instant at) {
        late.forEach((record, missed) -> unrecorded(id(submission.receipt(), record), 1, facility, missed, at));
    }

    /// Keeps a version without recording it.
    public void unrecorded(
            String notification, int version, FacilityCode facility, RecordingLimit.Missed missed, Instant at) {
        jdbc.sql("""
                insert into notification.unrecorded (notification, version, facility, limit_day, edition, decided_at)
                values (:notification, :version, :facility, :limitDay, :edition, :at)
                """)
                .param("notification", notification)
                .param("version", version)
                .param("facility", facility.value())
                .param("limitDay", missed.lastDay())
                .param("edition", missed.limit().edition())
                .param("at", FileStore.at(at))
                .update();
    }

    private JdbcClient.StatementSpec insert(
            String table, List<Item> items, String more, String moreValues, List<RawRecord> records, String[] ids) {
        var arrays = new ArrayList<String>(items.size());
        var values = new LinkedHashMap<String, Object>();
        for (Item item : items) {
            arrays.add(":" + column(item) + "::text[]");
            values.put(column(item), records.stream().map(r -> r.value(item)).toArray(String[]::new));
        }
        return jdbc.sql("""
                insert into %1$s (notification, version, facility%3$s, %2$s)
                select id, 1, :facility%4$s, %2$s from unnest(:ids::text[], %5$s) as given (id, %2$s)
                """.formatted(table, columns(items, ""), more, moreValues, String.join(", ", arrays)))
                .param("ids", ids)
                .params(values);
    }

    private static String id(String receipt, RawRecord record) {
        return receipt + "-" + record.number();
    }

    /// A submission is taken back: its notifications count no longer, and stay visible as withdrawn.
    public long withdraw(long submission, String reason, String by, Instant at) {
        return jdbc.sql("""
                insert into notification.withdrawal (notification, facility, reason, withdrawn_at, withdrawn_by)
                select n.id, n.facility, :reason, :at::timestamptz, :by from notification.notification n
                where n.submission = :submission
                  and not exists (select 1 from notification.withdrawal x where x.notification = n.id)
                """)
                .param("reason", reason)
                .param("at", FileStore.at(at))
                .param("by", by)
                .param("submission", submission)
                .update();
    }

    /// Withdrawn notifications of a file, in order.
    public List<String> withdrawnOf(long file) {
        return jdbc.sql("""
                select n.id from notification.notification n join notification.withdrawal w on w.notification = n.id
                where n.file = :file order by n.id
                """)
                .param("file", file)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// How many accepted notifications count at present.
    public long count() {
        return jdbc.sql("""
                select count(*) from notification.notification n
                where not exists (select 1 from notification.withdrawal x where x.notification = n.id)
                """).query(Long.class).single();
    }

    @Override
    public Stream<Notification> accepted() {
        return jdbc
                .sql(CURRENT + " order by n.id collate \"C\"")
                .withFetchSize(FETCH)
                .query(this::notification)
                .stream();
    }

    @Override
    public Optional<Notification> find(String id) {
        return jdbc.sql(CURRENT + " and n.id = :id")
                .param("id", id)
                .query(this::notification)
                .optional();
    }

    @Override
    public Stream<PersonRecord> people() {
        return jdbc.sql(PEOPLE).withFetchSize(FETCH).query((row, _) -> person(row)).stream();
    }

    @Override
    public List<PersonRecord> people(Collection<String> ids) {
        return jdbc.sql(PEOPLE + " and p.notification = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query((row, _) -> person(row))
                .list();
    }

    @Override
    public Map<String, PartialDate> diagnosisDates(Collection<String> ids) {
        var dates = new HashMap<String, PartialDate>();
        jdbc.sql("""
                select distinct on (v.notification) v.notification, v.diagnosis_date from notification.version v
                 where v.notification = any(:ids)
                   and not exists (select 1 from notification.withdrawal x where x.notification = v.notification)
                 order by v.notification, v.version desc
                """).param("ids", ids.toArray(String[]::new)).query(row -> {
            String id = row.getString(1);
            PartialDate.read(row.getString(2)).ifPresent(date -> dates.put(id, date));
        });
        return dates;
    }

    private static PersonRecord person(ResultSet row) throws SQLException {
        return new PersonRecord(
                row.getString(1),
                PersonSource.NOTIFICATION,
                PersonName.ofWhole(row.getString(4)),
                PersonName.ofWhole(row.getString(5)),
                Sex.of(row.getString(6)).orElseThrow(),
                PartialDate.read(row.getString(7)).orElseThrow(),
                new Address(Residence.ofNotificationCode(row.getString(8)).orElseThrow(), row.getString(9)),
                new FacilityCode(row.getString(2)),
                row.getString(3));
    }

    @Override
    public Stream<Notification> accepted(Collection<String> ids) {
        return jdbc
                .sql(CURRENT + " and n.id = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .withFetchSize(FETCH)
                .query(this::notification)
                .stream();
    }

    @Override
    public Stream<String> diagnosedIn(YearOfDiagnosis year) {
        return jdbc
                .sql("""
                        select v.notification from notification.version v
                         where v.diagnosis_date like :year
                           and v.version = (select max(version) from notification.version w where w.notification = v.notification)
                           and not exists (select 1 from notification.withdrawal x where x.notification = v.notification)
                        """)
                .param("year", year + "%")
                .withFetchSize(FETCH)
                .query((row, _) -> row.getString(1))
                .stream();
    }

    @Override
    public Map<String, ReceivedAt> receivedAt(Collection<String> ids) {
        var found = new LinkedHashMap<String, ReceivedAt>();
        jdbc.sql("""
                select n.id, n.accepted_at,
                       (select max(v.made_at) from notification.version v where v.notification = n.id) as changed_at
                  from notification.notification n where n.id = any(:ids)
                """).param("ids", ids.toArray(String[]::new)).query(row -> {
            found.put(row.getString("id"), new ReceivedAt(moment(row, "accepted_at"), moment(row, "changed_at")));
        });
        return found;
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private Notification notification(ResultSet row, int number) throws SQLException {
        Map<Item, String> values = new LinkedHashMap<>();
        for (Item item : Item.values()) {
            values.put(item, row.getString(column(item)));
        }
        var cells = layout.columns().stream()
                .map(c -> values.getOrDefault(c.item(), ""))
                .toList();
        String id = row.getString("id");
        var sender = new Sender(
                new FacilityCode(row.getString("facility")),
                new Prefecture(row.getString("entered_in")),
                Arrival.valueOf(row.getString("arrival")));
        var read = RecordReader.read(RawRecord.of(layout, 1, 1, cells), id, sender);
        return switch (read) {
            case RecordReading.Understood(var notification) -> notification;
            case RecordReading.NotUnderstood(var items) -> throw new UnreadableNotification(id, items);
        };
    }
}
