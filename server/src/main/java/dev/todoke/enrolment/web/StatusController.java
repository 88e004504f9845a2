package dev.todoke.enrolment.web;

import dev.todoke.enrolment.EnrolmentAnswer;
import dev.todoke.enrolment.desk.ApplicationDesk;
import dev.todoke.web.FormErrors;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The applicant asks how the application stands, with its number and secret (利用申請の状況). Both travel in the body of a
/// request and never in an address, so the answer is the page itself.
@Controller
@Profile("portal")
class StatusController {

    private static final int REFUSED = 422;
    private static final int TOO_MANY = 429;

    private final ApplicationDesk desk;
    private final MessageSource messages;

    StatusController(ApplicationDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(ApplyPage.STATUS)
    String ask() {
        return "enrolment/status-door";
    }

    @PostMapping(ApplyPage.STATUS)
    String open(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String secret,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var words = new PageWords(messages, locale);
        String address = request.getRemoteAddr();
        if (desk.closed(number, address)) {
            return wrong(TOO_MANY, "enrolment.too-many", model, response, words);
        }
        var found = desk.open(number, secret, address);
        if (found.isEmpty()) {
            return wrong(REFUSED, "enrolment.status.wrong", model, response, words);
        }
        model.addAttribute("page", StatusPage.of(found.get(), secret, words));
        return "enrolment/status";
    }

    private static String wrong(int status, String key, Model model, HttpServletResponse response, PageWords words) {
        response.setStatus(status);
        model.addAttribute("errors", FormErrors.refusal(List.of(words.say(key))));
        return "enrolment/status-door";
    }

    /// A corrected form after a return.
    @PostMapping(ApplyPage.STATUS + "/again")
    String applyAgain(
            TypedForm typed,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String secret,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var words = new PageWords(messages, locale);
        String address = request.getRemoteAddr();
        var answer = desk.applyAgain(number, secret, typed.form(), address);
        var found = desk.open(number, secret, address);
        if (answer.isEmpty() || found.isEmpty()) {
            return wrong(REFUSED, "enrolment.status.wrong", model, response, words);
        }
        var page = StatusPage.of(found.get(), secret, words);
        if (answer.get() instanceof EnrolmentAnswer.Refused(var reasons)) {
            response.setStatus(REFUSED);
            var faults = typed.form().faults();
            model.addAttribute(
                    "errors",
                    faults.isEmpty()
                            ? FormErrors.refusal(
                                    reasons.stream().map(r -> r.in(locale)).toList())
                            : ApplyController.errors(faults, words));
            page = page.edit() == null ? page : page.with(ApplyPage.of("", typed.form(), words));
        }
        model.addAttribute("page", page);
        return "enrolment/status";
    }
}
