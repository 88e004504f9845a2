package dev.todoke.facility.web;

import dev.todoke.facility.DesignationEvent;
import dev.todoke.facility.FacilityReader;
import dev.todoke.facility.desk.DesignationDesk;
import dev.todoke.facility.desk.DesignationLetter;
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
import java.time.LocalDate;
import java.util.List;
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

/// What became of a facility: designation, names, codes (施設の経過).
@Controller
@Profile("registry")
class HistoryController {

    private static final String HISTORY = FacilityPage.LIST + "/{code:[0-9A-Z]{5}}/history";
    private static final int REFUSED = 422;

    private final DesignationDesk desk;
    private final Pasts pasts;
    private final FacilityReader facilities;
    private final Letterhead letterhead;
    private final PdfReply pdf;
    private final MessageSource messages;

    HistoryController(
            DesignationDesk desk,
            Pasts pasts,
            FacilityReader facilities,
            Letterhead letterhead,
            PdfReply pdf,
            MessageSource messages) {
        this.desk = desk;
        this.pasts = pasts;
        this.facilities = facilities;
        this.letterhead = letterhead;
        this.pdf = pdf;
        this.messages = messages;
    }

    @GetMapping(HISTORY)
    String history(SignedIn who, @PathVariable String code, Model model, Locale locale) {
        Forbidden.unless(who, Permission.EDIT_FACILITIES);
        return show(who, code, model, new PageWords(messages, locale));
    }

    private String show(SignedIn who, String code, Model model, PageWords words) {
        var past = pasts.of(new FacilityCode(code), desk.today()).orElseThrow(NoSuchPage::new);
        boolean mayDesignate = who.may(Permission.DESIGNATE_CLINICS);
        model.addAttribute("page", HistoryPage.of(past, mayDesignate, desk.today(), words));
        return "facility/history";
    }

    @PostMapping(HISTORY + "/designation")
    String designate(
            SignedIn who,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.DESIGNATE_CLINICS);
        var words = new PageWords(messages, locale);
        var chosen = kind(kind);
        var when = day(day);
        if (chosen.isEmpty() || when.isEmpty()) {
            return refused(List.of(words.say("facility.fault.designation")), who, code, model, response, words);
        }
        var faults = desk.record(
                new FacilityCode(code),
                new DesignationDesk.Wish(chosen.get(), when.get(), reason),
                who.account().toString());
        if (!faults.isEmpty()) {
            return refused(faults.stream().map(f -> f.in(locale)).toList(), who, code, model, response, words);
        }
        Notice.say(redirect, words.say("facility.designation.recorded"));
        return "redirect:" + FacilityPage.LIST + "/" + code + "/history";
    }

    private static Optional<DesignationEvent.Kind> kind(String name) {
        return Stream.of(DesignationEvent.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        return PartialDate.read(text.strip().replaceAll("[./-]", ""))
                .flatMap(date -> date instanceof PartialDate.Day(var day) ? Optional.of(day) : Optional.empty());
    }

    private String refused(
            List<String> faults,
            SignedIn who,
            String code,
            Model model,
            HttpServletResponse response,
            PageWords words) {
        response.setStatus(REFUSED);
        model.addAttribute("errors", FormErrors.refusal(faults));
        return show(who, code, model, words);
    }

    @PostMapping(HISTORY + "/name")
    String rename(
            SignedIn who,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String from,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.EDIT_FACILITIES);
        var words = new PageWords(messages, locale);
        var when = day(from);
        boolean done = when.isPresent()
                && desk.rename(
                        new FacilityCode(code), name, when.get(), who.account().toString());
        if (!done) {
            return refused(List.of(words.say("facility.fault.rename")), who, code, model, response, words);
        }
        Notice.say(redirect, words.say("facility.renamed"));
        return "redirect:" + FacilityPage.LIST + "/" + code + "/history";
    }

    @GetMapping(HISTORY + "/{kind:[A-Z]+}.pdf")
    Object letter(
            SignedIn who,
            @PathVariable String code,
            @PathVariable String kind,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Forbidden.unless(who, Permission.EDIT_FACILITIES);
        var facility = facilities.find(new FacilityCode(code)).orElseThrow(NoSuchPage::new);
        var event = kind(kind).flatMap(k -> desk.toPrint(facility.code(), k)).orElseThrow(NoSuchPage::new);
        var letter = DesignationLetter.of(event, facility, letterhead);
        return pdf.of(letter, "designation-" + code + ".pdf", model, request, response);
    }
}
