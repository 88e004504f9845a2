package dev.todoke.duty.web;

import dev.todoke.duty.DutyAct;
import dev.todoke.duty.DutyCase;
import dev.todoke.duty.DutyState;
import dev.todoke.duty.desk.DutyDesk;
import dev.todoke.duty.store.ReminderStore;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.guidance.Deadline;
import dev.todoke.guidance.NotificationCalendar;
import dev.todoke.guidance.Reminder;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.mail.MailState;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/// The pages about facilities that do not notify.
final class DutySamples implements PageSamples {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private static PageWords words() {
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasenames("classpath:messages/duty", "classpath:messages/mail");
        source.setDefaultEncoding("UTF-8");
        return new PageWords(source, Locale.JAPANESE);
    }

    private static ReminderStore.Mail mail(FacilityCode code) {
        var reminder = new Reminder(Deadline.legal(2025), 14);
        return new ReminderStore.Mail(
                1,
                code,
                "touroku@example.jp",
                14,
                reminder.text().subject(),
                reminder.text().words(),
                Instant.parse("2026-12-17T00:00:00Z"));
    }

    private static DutyDesk.OwnYear year(int year, DutyState state, long expected, long received) {
        var calendar = NotificationCalendar.of(FacilityClass.CANCER_CENTRE_HOSPITAL, new Prefecture("40"), year);
        return new DutyDesk.OwnYear(year, calendar, state, expected, received);
    }

    @Override
    public List<Sample> samples() {
        var code = new FacilityCode("40R01");
        var facility = new Facility(
                code,
                "架空病院",
                FacilityClass.HOSPITAL,
                new Prefecture("40"),
                new MunicipalityCode("40137"),
                "01",
                "01",
                "百道浜",
                PartialDate.unknown());
        var act = new DutyAct(
                code,
                2024,
                DutyAct.Kind.REMINDED,
                DAY,
                "決裁 太郎",
                "保健医療部長",
                "届出がない",
                Instant.parse("2026-04-01T00:00:00Z"),
                "1");
        var line = new DutyDesk.Line(new DutyCase(facility, 2024, DutyState.MISSING, List.of(act)), 100, 0);
        var words = words();
        var years = List.of(
                year(2025, DutyState.MISSING, 120, 0),
                year(2024, DutyState.NOTIFIED, 118, 121),
                year(2023, DutyState.NIL, 0, 0));
        return List.of(
                new Sample("duty/list", "/registry/duty", Map.of("page", DutyPage.of(2024, List.of(line), words))),
                new Sample("duty/list", "/registry/duty", Map.of("page", DutyPage.of(2024, List.of(), words))),
                new Sample(
                        "duty/one",
                        "/registry/duty/40R01/2024",
                        Map.of("page", DutyPage.one(line, true, DutyPage.Entered.empty(DAY), words))),
                new Sample(
                        "duty/calendar",
                        CalendarPage.PATH,
                        Map.of(
                                "page",
                                CalendarPage.of(
                                        years,
                                        LocalDate.of(2026, 12, 30),
                                        true,
                                        "届出 花子",
                                        List.of("touroku@example.jp"),
                                        "",
                                        words))),
                new Sample(
                        "duty/calendar",
                        CalendarPage.PATH,
                        Map.of("page", CalendarPage.of(List.of(), DAY, false, "届出 花子", List.of(), "", words))),
                new Sample(
                        "duty/reminders",
                        ReminderController.LIST,
                        Map.of(
                                "page",
                                new ReminderController.Outbox(
                                        new Pager(1, 1, ReminderController.LIST),
                                        ReminderController.table(
                                                List.of(mail(code)), Map.of(1L, MailState.SENT), words)))),
                new Sample("duty/portal", "/portal/duty", Map.of("table", DutyPage.acts(List.of(act), "", words))));
    }
}
