package dev.todoke.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.facility.FacilityClass;
import dev.todoke.kernel.Prefecture;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("期限のお知らせ")
class ReminderTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2026-06-30,none",
        "2026-07-02,60 2026-08-31",
        "2026-08-01,30 2026-08-31",
        "2026-08-30,3 2026-08-31",
        "2026-08-31,3 2026-08-31",
        "2026-09-01,none",
        "2026-12-17,14 2026-12-31",
        "2026-12-31,3 2026-12-31",
        "2027-01-01,none"
    })
    void oneIsDueUntilTheFollowingOne(LocalDate today, String expected) {
        var calendar = NotificationCalendar.of(FacilityClass.CANCER_CENTRE_HOSPITAL, new Prefecture("40"), 2025);
        assertThat(Reminder.due(calendar, today)
                        .map(due -> due.daysBefore() + " " + due.deadline().lastDay())
                        .orElse("none"))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("文面は日英で、年と日のほかは何も言わない")
    void itSaysAYearAndADay() {
        var reminder = new Reminder(Deadline.legal(2025), 14);
        assertThat(reminder.text().subject()).isEqualTo("2025年診断のがんの届出について(期限 2026-12-31)");
        assertThat(reminder.text().words())
                .contains("期限は2026-12-31です", "by 2026-12-31.")
                .doesNotContain("%s");
    }
}
