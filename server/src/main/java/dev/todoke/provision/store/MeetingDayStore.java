package dev.todoke.provision.store;

import dev.todoke.provision.calendar.MeetingDay;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Days of the council's meetings as applicants may know them (審議会の予定日).
@Component
public class MeetingDayStore {

    private final JdbcClient jdbc;

    public MeetingDayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<MeetingDay> coming() {
        return jdbc.sql("select held_on, papers_close from provision.meeting_days()")
                .query((row, _) -> new MeetingDay(
                        row.getObject("held_on", LocalDate.class), row.getObject("papers_close", LocalDate.class)))
                .list();
    }
}
