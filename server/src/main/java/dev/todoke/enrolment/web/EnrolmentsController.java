package dev.todoke.enrolment.web;

import dev.todoke.enrolment.EnrolmentAnswer;
import dev.todoke.enrolment.EnrolmentNumber;
import dev.todoke.enrolment.desk.EnrolmentDesk;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The registry room looks at applications and compares them with the register (利用申請の照合).
@Controller
@Profile("registry")
class EnrolmentsController {

    static final String ONE = EnrolmentsPage.LIST + "/{number:U-[0-9]{4}-[0-9]{6}}";

    private static final int REFUSED = 422;

    private final EnrolmentDesk desk;
    private final MessageSource messages;

    EnrolmentsController(EnrolmentDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(EnrolmentsPage.LIST)
    String list(SignedIn who, @RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
        Forbidden.unless(who, Permission.EXAMINE_ENROLMENTS);
        var pager = new Pager(desk.count(), page, EnrolmentsPage.LIST);
        model.addAttribute(
                "page",
                EnrolmentsPage.of(pager, desk.list(Pager.SIZE, pager.offset()), new PageWords(messages, locale)));
        return "enrolment/list";
    }

    @GetMapping(ONE)
    String one(SignedIn who, @PathVariable String number, Model model, Locale locale) {
        Forbidden.unless(who, Permission.EXAMINE_ENROLMENTS);
        return show(desk, who, number(number), model, new PageWords(messages, locale));
    }

    static EnrolmentNumber number(String text) {
        return EnrolmentNumber.read(text).orElseThrow(NoSuchPage::new);
    }

    static String show(EnrolmentDesk desk, SignedIn who, EnrolmentNumber number, Model model, PageWords words) {
        var opened = desk.open(number).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", EnrolmentPage.of(opened, who.may(Permission.DECIDE_ENROLMENTS), words));
        return "enrolment/one";
    }

    @PostMapping(ONE + "/compare")
    String compare(
            SignedIn who,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String code,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.EXAMINE_ENROLMENTS);
        var words = new PageWords(messages, locale);
        if (!FacilityCode.isFacilityCode(code.strip())) {
            return refused(List.of(words.say("enrolment.fault.code")), who, number(number), model, response, words);
        }
        var answer = desk.compare(number(number), new FacilityCode(code.strip()), who);
        if (answer instanceof EnrolmentAnswer.Refused(var reasons)) {
            return refused(
                    reasons.stream().map(r -> r.in(locale)).toList(), who, number(number), model, response, words);
        }
        Notice.say(redirect, words.say("enrolment.compared.done"));
        return "redirect:" + EnrolmentsPage.LIST + "/" + number;
    }

    private String refused(
            List<String> reasons,
            SignedIn who,
            EnrolmentNumber number,
            Model model,
            HttpServletResponse response,
            PageWords words) {
        response.setStatus(REFUSED);
        model.addAttribute("errors", FormErrors.refusal(reasons));
        return show(desk, who, number, model, words);
    }

    /// A facility that the register does not know yet is entered from the application.
    @PostMapping(ONE + "/facility")
    String enterFacility(
            SignedIn who,
            @PathVariable String number,
            @RequestParam(name = "newCode", defaultValue = "") String code,
            @RequestParam(defaultValue = "") String municipality,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.EDIT_FACILITIES);
        var words = new PageWords(messages, locale);
        var one = desk.open(number(number)).orElseThrow(NoSuchPage::new).enrolment();
        if (!FacilityCode.isFacilityCode(code.strip())
                || desk.knows(new FacilityCode(code.strip()))
                || !municipality.strip().matches("[0-9]{5}")) {
            return refused(List.of(words.say("enrolment.fault.facility")), who, one.number(), model, response, words);
        }
        var form = one.form();
        desk.enterFacility(
                one.number(),
                new Facility(
                        new FacilityCode(code.strip()),
                        form.facilityName(),
                        form.kind().fits(FacilityClass.HOSPITAL)
                                ? FacilityClass.HOSPITAL
                                : FacilityClass.DESIGNATED_CLINIC,
                        new Prefecture(form.prefecture()),
                        new MunicipalityCode(municipality.strip()),
                        "",
                        "",
                        form.address(),
                        PartialDate.unknown()),
                who);
        Notice.say(redirect, words.say("enrolment.facility.entered"));
        return "redirect:" + EnrolmentsPage.LIST + "/" + number;
    }
}
