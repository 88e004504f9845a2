package dev.todoke.duty.web;

import dev.todoke.duty.desk.DutyDesk;
import dev.todoke.duty.desk.ReminderDesk;
import dev.todoke.guidance.CalendarFile;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a hospital was reminded of or recommended to do (督促・勧告の確認).
@Controller
@Profile("portal")
class PortalDutyController {

    static final String LIST = "/portal/duty";
    private static final int REFUSED = 422;

    private final DutyDesk desk;
    private final ReminderDesk reminders;
    private final MessageSource messages;
    private final Clock clock;

    PortalDutyController(DutyDesk desk, ReminderDesk reminders, MessageSource messages, Clock clock) {
        this.desk = desk;
        this.reminders = reminders;
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
        return calendar(who, "", model, locale);
    }

    private String calendar(SignedIn who, String address, Model model, Locale locale) {
        var years = desk.ownYears(who.facility().orElseThrow(NoSuchPage::new));
        model.addAttribute(
                "page",
                CalendarPage.of(
                        years,
                        desk.today(),
                        who.may(Permission.SUBMIT_NOTIFICATIONS),
                        who.name(),
                        reminders.addresses(),
                        address,
                        new PageWords(messages, locale)));
        return "duty/calendar";
    }

    /// Leaves an address for reminders, or takes one away.
    @PostMapping(CalendarPage.PATH + "/addresses")
    String address(
            SignedIn who,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String away,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.SUBMIT_NOTIFICATIONS);
        var own = who.facility().orElseThrow(NoSuchPage::new);
        var words = new PageWords(messages, locale);
        if (!away.isEmpty()) {
            reminders.takeAway(own, away, who.account().toString());
            Notice.say(redirect, words.say("duty.mail.away"));
            return "redirect:" + CalendarPage.PATH;
        }
        var faults = reminders.leave(own, address, who.account().toString());
        if (faults.isEmpty()) {
            Notice.say(redirect, words.say("duty.mail.kept"));
            return "redirect:" + CalendarPage.PATH;
        }
        response.setStatus(REFUSED);
        model.addAttribute(
                "errors",
                FormErrors.refusal(faults.stream().map(f -> f.in(locale)).toList()));
        return calendar(who, address, model, locale);
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
