package dev.todoke.provision.desk;

import dev.todoke.provision.calendar.MeetingDay;
import dev.todoke.provision.store.MeetingDayStore;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The coming meetings of the council that plans reckon with (審議会の予定日). Without any the estimated span counts.
@Component
public class MeetingDays {

    private final MeetingDayStore meetings;

    public MeetingDays(MeetingDayStore meetings) {
        this.meetings = meetings;
    }

    @Transactional
    public List<MeetingDay> coming() {
        return meetings.coming();
    }
}
