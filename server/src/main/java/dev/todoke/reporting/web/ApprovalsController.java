package dev.todoke.reporting.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.reporting.desk.ReportingDesk;
import dev.todoke.reporting.desk.ReportingPapers;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import dev.todoke.web.PdfReply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

/// The manager approves a file before it is submitted (管理者の承認).
@Controller
@Profile("portal")
class ApprovalsController {

    private static final String ONE = ApprovalsPage.LIST + "/{receipt:R-[0-9]{4}-[0-9]{6}}";
    private static final int REFUSED = 422;

    private final ReportingDesk desk;
    private final FacilityNames names;
    private final PdfReply pdf;
    private final MessageSource messages;

    ApprovalsController(ReportingDesk desk, FacilityNames names, PdfReply pdf, MessageSource messages) {
        this.desk = desk;
        this.names = names;
        this.pdf = pdf;
        this.messages = messages;
    }

    @GetMapping(ApprovalsPage.LIST)
    String list(SignedIn who, Model model) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        return show(who, model);
    }

    static FacilityCode facility(SignedIn who) {
        return who.facility().orElseThrow(NoSuchPage::new);
    }

    private String show(SignedIn who, Model model) {
        model.addAttribute(
                "page",
                ApprovalsPage.of(
                        desk.approvalWanted(facility(who)), who.may(Permission.APPROVE_SUBMISSIONS), desk.waiting()));
        return "reporting/approvals";
    }

    @PostMapping(ApprovalsPage.LIST + "/setting")
    String set(
            SignedIn who, @RequestParam(defaultValue = "") String wanted, Locale locale, RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.APPROVE_SUBMISSIONS);
        boolean yes = wanted.equals("yes");
        desk.wantApproval(facility(who), yes, who.account().toString());
        Notice.say(
                redirect,
                new PageWords(messages, locale).say(yes ? "reporting.approval.on" : "reporting.approval.off"));
        return "redirect:" + ApprovalsPage.LIST;
    }

    @PostMapping(ONE)
    String approve(
            SignedIn who,
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String approver,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.APPROVE_SUBMISSIONS);
        var faults =
                desk.approve(facility(who), receipt, approver, who.account().toString());
        if (!faults.isEmpty()) {
            response.setStatus(REFUSED);
            model.addAttribute(
                    "errors",
                    FormErrors.refusal(faults.stream().map(f -> f.in(locale)).toList()));
            return show(who, model);
        }
        Notice.say(redirect, new PageWords(messages, locale).say("reporting.approved", receipt));
        return "redirect:" + ApprovalsPage.LIST;
    }

    @GetMapping(ONE + "/cover.pdf")
    Object cover(
            SignedIn who,
            @PathVariable String receipt,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        var approval = desk.approval(receipt).orElseThrow(NoSuchPage::new);
        var letter = ReportingPapers.cover(approval, names.nameOf(facility(who)));
        return pdf.of(letter, "approval-" + receipt + ".pdf", model, request, response);
    }
}
