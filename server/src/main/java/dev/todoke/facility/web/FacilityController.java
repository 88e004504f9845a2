package dev.todoke.facility.web;

import dev.todoke.facility.ContactReader;
import dev.todoke.facility.ContactRegister;
import dev.todoke.facility.EndingReader;
import dev.todoke.facility.EndingRegister;
import dev.todoke.facility.FacilityContact;
import dev.todoke.facility.FacilityEnding;
import dev.todoke.facility.FacilityEnding.What;
import dev.todoke.facility.FacilityReader;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The register of facilities at the registry room: contacts with validity, and the end of a code (施設の登録).
@Controller
@Profile("registry")
class FacilityController {

    private static final String ONE = FacilityPage.LIST + "/{code:[0-9A-Z]{5}}";
    private static final String TELEPHONE = "0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}";
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int REFUSED = 422;

    private final FacilityReader facilities;
    private final ContactReader contacts;
    private final ContactRegister contactRegister;
    private final EndingReader endings;
    private final EndingRegister endingRegister;
    private final MessageSource messages;
    private final Clock clock;

    FacilityController(
            FacilityReader facilities,
            ContactReader contacts,
            ContactRegister contactRegister,
            EndingReader endings,
            EndingRegister endingRegister,
            MessageSource messages,
            Clock clock) {
        this.facilities = facilities;
        this.contacts = contacts;
        this.contactRegister = contactRegister;
        this.endings = endings;
        this.endingRegister = endingRegister;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(FacilityPage.LIST)
    String list(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.EDIT_FACILITIES);
        model.addAttribute("table", FacilityPage.list(facilities.all(), new PageWords(messages, locale)));
        return "facility/list";
    }

    @GetMapping(ONE)
    String one(SignedIn who, @PathVariable String code, Model model, Locale locale) {
        Forbidden.unless(who, Permission.EDIT_FACILITIES);
        return show(code, model, new PageWords(messages, locale));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }

    private String show(String text, Model model, PageWords words) {
        var code = new FacilityCode(text);
        var facility = facilities.find(code).orElseThrow(NoSuchPage::new);
        model.addAttribute(
                "page",
                FacilityPage.of(facility, contacts.inForce(code, today()), endings.ending(code), today(), words));
        return "facility/one";
    }

    private static Optional<LocalDate> day(String text) {
        return PartialDate.read(text.strip().replaceAll("[./-]", ""))
                .flatMap(date -> date instanceof PartialDate.Day(var day) ? Optional.of(day) : Optional.empty());
    }

    @PostMapping(ONE + "/contacts")
    String enter(
            SignedIn who,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String telephone,
            @RequestParam(defaultValue = "") String from,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.EDIT_FACILITIES);
        var words = new PageWords(messages, locale);
        var faults = new ArrayList<String>();
        if (name.isBlank()) {
            faults.add(words.say("facility.fault.name"));
        }
        if (!telephone.strip().matches(TELEPHONE)) {
            faults.add(words.say("facility.fault.telephone"));
        }
        if (day(from).isEmpty()) {
            faults.add(words.say("facility.fault.from"));
        }
        if (!faults.isEmpty()) {
            return refused(faults, code, model, response, words);
        }
        contactRegister.enter(
                new FacilityContact(
                        0,
                        new FacilityCode(code),
                        name.strip(),
                        department.strip(),
                        telephone.strip(),
                        day(from).orElseThrow(),
                        LocalDate.MAX),
                who.account().toString());
        Notice.say(redirect, words.say("facility.contact.entered"));
        return "redirect:" + FacilityPage.LIST + "/" + code;
    }

    private String refused(
            List<String> faults, String code, Model model, HttpServletResponse response, PageWords words) {
        response.setStatus(REFUSED);
        model.addAttribute("errors", FormErrors.refusal(faults));
        return show(code, model, words);
    }

    @PostMapping(ONE + "/contacts/{contact:[0-9]+}/end")
    String endContact(
            SignedIn who,
            @PathVariable String code,
            @PathVariable long contact,
            Locale locale,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.EDIT_FACILITIES);
        contactRegister.end(contact, today().minusDays(1));
        Notice.say(redirect, new PageWords(messages, locale).say("facility.contact.ended"));
        return "redirect:" + FacilityPage.LIST + "/" + code;
    }

    /// The code ends: closed, merged into another hospital, or the same hospital under another code.
    @PostMapping(ONE + "/ending")
    String end(
            SignedIn who,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String successor,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.EDIT_FACILITIES);
        var words = new PageWords(messages, locale);
        var found = what(what, successor.strip()).filter(w -> !successor.strip().equals(code));
        if (found.isEmpty() || day(day).isEmpty()) {
            return refused(List.of(words.say("facility.fault.ending")), code, model, response, words);
        }
        endingRegister.end(
                new FacilityEnding(new FacilityCode(code), day(day).orElseThrow(), found.get()),
                who.account().toString());
        Notice.say(redirect, words.say("facility.ending.entered"));
        return "redirect:" + FacilityPage.LIST + "/" + code;
    }

    private Optional<What> what(String kind, String successor) {
        if (kind.equals("CLOSED")) {
            return Optional.of(new What.Closed());
        }
        boolean known = FacilityCode.isFacilityCode(successor)
                && facilities.find(new FacilityCode(successor)).isPresent();
        if (!known) {
            return Optional.empty();
        }
        return Optional.of(
                kind.equals("MERGED")
                        ? new What.MergedInto(new FacilityCode(successor))
                        : new What.Recoded(new FacilityCode(successor)));
    }
}
