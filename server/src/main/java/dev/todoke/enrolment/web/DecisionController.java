package dev.todoke.enrolment.web;

import dev.todoke.enrolment.EnrolmentAnswer;
import dev.todoke.enrolment.desk.EnrolmentDesk;
import dev.todoke.enrolment.desk.InvitationDesk;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.Sentence;
import dev.todoke.web.ConfirmAgain;
import dev.todoke.web.Face;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import dev.todoke.web.PdfReply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The registry room decides an application and sends the letter (利用申請の承認・差し戻し・却下、招待状).
@Controller
@Profile("registry")
class DecisionController {

    private static final int REFUSED = 422;

    private final EnrolmentDesk desk;
    private final InvitationDesk invitations;
    private final PdfReply pdf;
    private final MessageSource messages;

    DecisionController(EnrolmentDesk desk, InvitationDesk invitations, PdfReply pdf, MessageSource messages) {
        this.desk = desk;
        this.invitations = invitations;
        this.pdf = pdf;
        this.messages = messages;
    }

    @PostMapping(EnrolmentsController.ONE + "/approve")
    String approve(
            SignedIn who,
            @PathVariable String number,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.DECIDE_ENROLMENTS);
        var answer = desk.approve(EnrolmentsController.number(number), who);
        return after(answer, "enrolment.approved", who, number, model, locale, response, redirect);
    }

    @PostMapping(EnrolmentsController.ONE + "/return")
    String sendBack(
            SignedIn who,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.EXAMINE_ENROLMENTS);
        var answer = desk.sendBack(EnrolmentsController.number(number), reason, who);
        return after(answer, "enrolment.returned", who, number, model, locale, response, redirect);
    }

    @PostMapping(EnrolmentsController.ONE + "/refuse")
    String refuse(
            SignedIn who,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.DECIDE_ENROLMENTS);
        var answer = desk.refuse(EnrolmentsController.number(number), reason, who);
        return after(answer, "enrolment.refused", who, number, model, locale, response, redirect);
    }

    @PostMapping(EnrolmentsController.ONE + "/post")
    String post(
            SignedIn who,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String tracking,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.EXAMINE_ENROLMENTS);
        var answer = desk.post(EnrolmentsController.number(number), tracking, who);
        return after(answer, "enrolment.posted", who, number, model, locale, response, redirect);
    }

    /// Prints the letter. The answer is the paper itself: its codes exist nowhere else and are not shown again.
    @PostMapping(EnrolmentsController.ONE + "/letter")
    Object letter(
            SignedIn who,
            @PathVariable String number,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Forbidden.unless(who, Permission.DECIDE_ENROLMENTS);
        if (!ConfirmAgain.isFresh(request)) {
            return "redirect:" + ConfirmAgain.path(Face.REGISTRY, EnrolmentsPage.LIST + "/" + number);
        }
        return switch (invitations.issue(EnrolmentsController.number(number), who)) {
            case InvitationDesk.Issued.Printable(var letter) ->
                pdf.of(letter, "invitation-" + number + ".pdf", model, request, response);
            case InvitationDesk.Issued.Refused(var reasons) -> refused(reasons, who, number, model, locale, response);
        };
    }

    private String after(
            EnrolmentAnswer answer,
            String done,
            SignedIn who,
            String number,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return switch (answer) {
            case EnrolmentAnswer.Decided _ -> {
                Notice.say(redirect, new PageWords(messages, locale).say(done));
                yield "redirect:" + EnrolmentsPage.LIST + "/" + number;
            }
            case EnrolmentAnswer.Refused(var reasons) -> refused(reasons, who, number, model, locale, response);
        };
    }

    private String refused(
            List<Sentence> reasons,
            SignedIn who,
            String number,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        response.setStatus(REFUSED);
        model.addAttribute(
                "errors",
                FormErrors.refusal(reasons.stream().map(r -> r.in(locale)).toList()));
        return EnrolmentsController.show(
                desk, who, EnrolmentsController.number(number), model, new PageWords(messages, locale));
    }
}
