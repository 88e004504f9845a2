package dev.todoke.facility.store;

import dev.todoke.facility.DesignationEvent;
import dev.todoke.facility.DesignationRegister;
import dev.todoke.kernel.FacilityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What happened to designations (指定の行).
@Component
public class DesignationStore implements DesignationRegister {

    private final JdbcClient jdbc;

    public DesignationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void record(DesignationEvent event) {
        jdbc.sql("""
                insert into facility.designation (facility, kind, day, reason, recorded_at, recorded_by)
                values (:facility, :kind, :day, :reason, :at, :by)
                """)
                .param("facility", event.facility().value())
                .param("kind", event.kind().name())
                .param("day", event.day())
                .param("reason", event.reason())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("by", event.by())
                .update();
    }

    @Override
    @Transactional
    public List<DesignationEvent> eventsOf(FacilityCode facility) {
        return jdbc.sql("select * from facility.designation where facility = :facility order by id")
                .param("facility", facility.value())
                .query(DesignationStore::event)
                .list();
    }

    Map<FacilityCode, List<DesignationEvent>> all() {
        return jdbc.sql("select * from facility.designation order by id").query(DesignationStore::event).list().stream()
                .collect(Collectors.groupingBy(DesignationEvent::facility));
    }

    private static DesignationEvent event(ResultSet row, int number) throws SQLException {
        return new DesignationEvent(
                new FacilityCode(row.getString("facility")),
                DesignationEvent.Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getString("reason"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }
}
