package dev.todoke.facility.store;

import dev.todoke.facility.FormerName;
import dev.todoke.facility.NameRegister;
import dev.todoke.kernel.FacilityCode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Names of facilities and their earlier names (名称の行).
@Component
public class NameStore implements NameRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    public NameStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void rename(FacilityCode facility, String name, LocalDate from, String by) {
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                insert into facility.former_name (facility, name, until, recorded_at, recorded_by)
                select code, name, :until, :at, :by from facility.facility where code = :facility
                """)
                .param("facility", facility.value())
                .param("until", from.minusDays(1))
                .param("at", at)
                .param("by", by)
                .update();
        jdbc.sql("update facility.facility set name = :name, recorded_at = :at where code = :facility")
                .param("facility", facility.value())
                .param("name", name)
                .param("at", at)
                .update();
    }

    @Override
    @Transactional
    public List<FormerName> formerNames(FacilityCode facility) {
        return jdbc.sql("select * from facility.former_name where facility = :facility order by until desc, id desc")
                .param("facility", facility.value())
                .query((row, _) -> new FormerName(
                        new FacilityCode(row.getString("facility")),
                        row.getString("name"),
                        row.getObject("until", LocalDate.class)))
                .list();
    }
}
