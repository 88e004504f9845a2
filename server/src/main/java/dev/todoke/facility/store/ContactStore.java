package dev.todoke.facility.store;

import dev.todoke.facility.ContactReader;
import dev.todoke.facility.ContactRegister;
import dev.todoke.facility.FacilityContact;
import dev.todoke.kernel.FacilityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Contacts of facilities with their validity (照会先の行).
@Component
public class ContactStore implements ContactReader, ContactRegister {

    private static final String SELECT = """
            select id, facility, name, department, telephone, valid_from, nullif(valid_to, 'infinity') as valid_to
            from facility.contact
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    public ContactStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<FacilityContact> inForce(FacilityCode facility, LocalDate day) {
        return jdbc.sql(SELECT
                        + " where facility = :facility and :day between valid_from and valid_to order by name, id")
                .param("facility", facility.value())
                .param("day", day)
                .query(ContactStore::contact)
                .list();
    }

    @Override
    @Transactional
    public Optional<FacilityContact> contact(long id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(ContactStore::contact)
                .optional();
    }

    @Override
    @Transactional
    public long enter(FacilityContact contact, String by) {
        return jdbc.sql("""
                insert into facility.contact
                    (facility, name, department, telephone, valid_from, valid_to, recorded_at, recorded_by)
                values (:facility, :name, :department, :telephone, :from, coalesce(:to, 'infinity'::date), :at, :by)
                returning id
                """)
                .param("facility", contact.facility().value())
                .param("name", contact.name())
                .param("department", contact.department())
                .param("telephone", contact.telephone())
                .param("from", contact.from())
                .param("to", contact.to().equals(LocalDate.MAX) ? null : contact.to())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional
    public void end(long contact, LocalDate lastDay) {
        jdbc.sql("update facility.contact set valid_to = least(valid_to, :day) where id = :id")
                .param("day", lastDay)
                .param("id", contact)
                .update();
    }

    private static FacilityContact contact(ResultSet row, int number) throws SQLException {
        var to = row.getObject("valid_to", LocalDate.class);
        return new FacilityContact(
                row.getLong("id"),
                new FacilityCode(row.getString("facility")),
                row.getString("name"),
                row.getString("department"),
                row.getString("telephone"),
                row.getObject("valid_from", LocalDate.class),
                to == null ? LocalDate.MAX : to);
    }
}
