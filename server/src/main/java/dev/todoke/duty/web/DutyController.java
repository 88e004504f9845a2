package dev.todoke.duty.web;

import dev.todoke.duty.DutyAct;
import dev.todoke.duty.desk.DutyDesk;
import dev.todoke.duty.desk.DutyLetter;
import dev.todoke.facility.FacilityReader;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.print.Letterhead;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import dev.todoke.web.PdfReply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Facilities that do not notify: the list of a year, one facility with what was decided, letters (届出の状況と督促・勧告・公表).
@Controller
@Profile("registry")
class DutyController {

    private static final String ONE = DutyPage.LIST + "/{facility:[0-9A-Z]{5}}/{year:[0-9]{4}}";
    private static final int REFUSED = 422;
    private static final int USUAL_DAYS = 30;

    private final DutyDesk desk;
    private final FacilityReader facilities;
    private final Letterhead letterhead;
    private final PdfReply pdf;
    private final MessageSource messages;

    DutyController(
            DutyDesk desk, FacilityReader facilities, Letterhead letterhead, PdfReply pdf, MessageSource messages) {
        this.desk = desk;
        this.facilities = facilities;
        this.letterhead = letterhead;
        this.pdf = pdf;
        this.messages = messages;
    }

    @GetMapping(DutyPage.LIST)
    String list(SignedIn who, @RequestParam(defaultValue = "") String year, Model model, Locale locale) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        int of = year.matches("20[0-9]{2}") ? Integer.parseInt(year) : desk.lastDueYear();
        model.addAttribute("page", DutyPage.of(of, desk.list(of), new PageWords(messages, locale)));
        return "duty/list";
    }

    @GetMapping(ONE)
    String one(SignedIn who, @PathVariable String facility, @PathVariable int year, Model model, Locale locale) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        var empty = DutyPage.Entered.empty(desk.today().plusDays(USUAL_DAYS));
        return show(who, facility, year, empty, model, new PageWords(messages, locale));
    }

    private String show(
            SignedIn who, String facility, int year, DutyPage.Entered entered, Model model, PageWords words) {
        var line = desk.find(new FacilityCode(facility), year).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", DutyPage.one(line, who.may(Permission.PURSUE_DUTY), entered, words));
        return "duty/one";
    }

    @PostMapping(ONE)
    String act(
            SignedIn who,
            @PathVariable String facility,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String deadline,
            @RequestParam(defaultValue = "") String decider,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.PURSUE_DUTY);
        var words = new PageWords(messages, locale);
        var wanted = kind(kind).orElseThrow(NoSuchPage::new);
        var wish = new DutyAct(
                new FacilityCode(facility), year, wanted, day(deadline), decider, title, reason, Instant.EPOCH, "");
        var faults = desk.act(desk.entered(wish, who.account().toString()));
        if (faults.isEmpty()) {
            Notice.say(redirect, words.say("duty.done", words.say("duty.kind." + kind)));
            return "redirect:" + DutyPage.LIST + "/" + facility + "/" + year;
        }
        response.setStatus(REFUSED);
        model.addAttribute(
                "errors",
                FormErrors.refusal(faults.stream().map(f -> f.in(locale)).toList()));
        return show(who, facility, year, new DutyPage.Entered(kind, deadline, decider, title, reason), model, words);
    }

    private static Optional<DutyAct.Kind> kind(String name) {
        return Stream.of(DutyAct.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    /// What is no day counts as today, which is no deadline.
    private LocalDate day(String text) {
        return PartialDate.read(text.replaceAll("[./-]", ""))
                .flatMap(date -> date instanceof PartialDate.Day(var day) ? Optional.of(day) : Optional.empty())
                .orElse(desk.today());
    }

    @GetMapping(ONE + "/{kind:[A-Z]+}.pdf")
    Object letter(
            SignedIn who,
            @PathVariable String facility,
            @PathVariable int year,
            @PathVariable String kind,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        var code = new FacilityCode(facility);
        var act = kind(kind).flatMap(k -> desk.toPrint(code, year, k)).orElseThrow(NoSuchPage::new);
        var letter = DutyLetter.of(act, facilities.find(code).orElseThrow(NoSuchPage::new), letterhead);
        return pdf.of(letter, "duty-" + facility + "-" + year + ".pdf", model, request, response);
    }
}
