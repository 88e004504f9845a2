package dev.todoke.duty.web;

import dev.todoke.duty.desk.DutyDesk;
import dev.todoke.guidance.CalendarFile;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.PageWords;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What a hospital was reminded of or recommended to do (督促・勧告の確認).
@Controller
@Profile("portal")
class PortalDutyController {

    static final String LIST = "/portal/duty";

    private final DutyDesk desk;
    private final MessageSource messages;
    private final Clock clock;

    PortalDutyController(DutyDesk desk, MessageSource messages, Clock clock) {
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(LIST)
    String list(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        model.addAttribute("table", DutyPage.acts(desk.own(), "", new PageWords(messages, locale)));
        return "duty/portal";
    }

    @GetMapping(CalendarPage.PATH)
    String calendar(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        var years = desk.ownYears(who.facility().orElseThrow(NoSuchPage::new));
        model.addAttribute(
                "page",
                CalendarPage.of(
                        years,
                        desk.today(),
                        who.may(Permission.SUBMIT_NOTIFICATIONS),
                        who.name(),
                        new PageWords(messages, locale)));
        return "duty/calendar";
    }

    @GetMapping(CalendarPage.PATH + ".ics")
    ResponseEntity<byte[]> calendarFile(SignedIn who, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        var years = desk.ownYears(who.facility().orElseThrow(NoSuchPage::new));
        var entries = CalendarPage.entries(years, desk.today(), new PageWords(messages, locale));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"todoke-calendar.ics\"")
                .body(CalendarFile.of(entries, clock.instant()).getBytes(StandardCharsets.UTF_8));
    }
}
