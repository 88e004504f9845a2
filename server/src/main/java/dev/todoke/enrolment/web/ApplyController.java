package dev.todoke.enrolment.web;

import dev.todoke.enrolment.EnrolmentForm;
import dev.todoke.enrolment.desk.ApplicationDesk;
import dev.todoke.enrolment.desk.ApplicationDesk.Receipt;
import dev.todoke.web.FieldError;
import dev.todoke.web.FormErrors;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A hospital or clinic without an account applies for online use (利用申請).
@Controller
@Profile("portal")
class ApplyController {

    private static final int REFUSED = 422;
    private static final int TOO_MANY = 429;
    private static final int TICKET = 36;

    private final ApplicationDesk desk;
    private final MessageSource messages;

    ApplyController(ApplicationDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(ApplyPage.HERE)
    String ask(Model model, Locale locale) {
        return show(UUID.randomUUID().toString(), ApplyPage.empty(), model, new PageWords(messages, locale));
    }

    private static String show(String ticket, EnrolmentForm form, Model model, PageWords words) {
        model.addAttribute("page", ApplyPage.of(ticket, form, words));
        return "enrolment/apply";
    }

    /// Answers with the receipt itself and not with a redirect: the secret may stand in no address.
    @PostMapping(ApplyPage.HERE)
    String apply(
            TypedForm typed,
            @RequestParam(defaultValue = "") String ticket,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var words = new PageWords(messages, locale);
        var form = typed.form();
        String known = ticket.length() == TICKET ? ticket : UUID.randomUUID().toString();
        return switch (desk.apply(form, known, request.getRemoteAddr())) {
            case Receipt.Taken(var number, var secret) -> {
                model.addAttribute("page", new ApplyPage.Taken(number.value(), secret));
                yield "enrolment/applied";
            }
            case Receipt.TakenBefore(var number) -> {
                model.addAttribute("page", new ApplyPage.Taken(number.value(), ""));
                yield "enrolment/applied";
            }
            case Receipt.Faulty(var faults) -> {
                response.setStatus(REFUSED);
                model.addAttribute("errors", errors(faults, words));
                yield show(known, form, model, words);
            }
            case Receipt.TooMany() -> {
                response.setStatus(TOO_MANY);
                model.addAttribute("errors", FormErrors.refusal(List.of(words.say("enrolment.too-many"))));
                yield show(known, form, model, words);
            }
        };
    }

    static FormErrors errors(List<EnrolmentForm.Fault> faults, PageWords words) {
        return FormErrors.of(faults.stream()
                .map(fault -> FieldError.of(
                        fault.field(),
                        words.say("enrolment.form." + fault.field()),
                        fault.sentence().in(words.locale())))
                .toList());
    }
}
