package dev.todoke.certificate.web;

import dev.todoke.certificate.CertificateSettings;
import dev.todoke.certificate.CertificateWish;
import dev.todoke.certificate.ClientCertificate;
import dev.todoke.certificate.RevocationReason;
import dev.todoke.certificate.desk.CertificateDesk;
import dev.todoke.certificate.desk.CertificateDesk.IssueAnswer;
import dev.todoke.facility.FacilityReader;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.Choice;
import dev.todoke.web.ConfirmAgain;
import dev.todoke.web.Face;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.FieldError;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// R: client certificates of hospitals (クライアント証明書), issued, renewed and revoked by the administration.
@Controller
@Profile("registry")
class CertificateController {

    private static final String ONE = CertificatePage.LIST + "/{serial:[0-9a-f]{32}}";

    private final CertificateDesk desk;
    private final FacilityReader facilities;
    private final FacilityNames names;
    private final CertificateSettings settings;
    private final MessageSource messages;
    private final Clock clock;

    CertificateController(
            CertificateDesk desk,
            FacilityReader facilities,
            FacilityNames names,
            CertificateSettings settings,
            MessageSource messages,
            Clock clock) {
        this.desk = desk;
        this.facilities = facilities;
        this.names = names;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(CertificatePage.LIST)
    String list(SignedIn who, @RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
        Forbidden.unless(who, Permission.MANAGE_CERTIFICATES);
        return list(page, new CertificatesPage.Typed("", "", term()), model, locale);
    }

    private String list(int page, CertificatesPage.Typed typed, Model model, Locale locale) {
        var words = new PageWords(messages, locale);
        var pager = new Pager(desk.count(), page, CertificatePage.LIST);
        var listed = desk.page(pager.offset(), Pager.SIZE);
        model.addAttribute(
                "page",
                new CertificatesPage(
                        CertificatesPage.table(listed, this::facility, clock.instant(), words),
                        pager,
                        typed,
                        Choice.withEmpty(
                                words.say("certificate.choose"),
                                facilities.all().stream()
                                        .map(one -> Choice.coded(one.code().value(), one.name()))
                                        .toList()),
                        CertificatePage.terms(words),
                        words.say("certificate.auth."
                                + settings.clientAuth().name().toLowerCase(Locale.ROOT))));
        return "certificate/list";
    }

    @PostMapping(CertificatePage.LIST)
    String issue(
            SignedIn who,
            @RequestParam(defaultValue = "") String facility,
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "") String months,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        Forbidden.unless(who, Permission.MANAGE_CERTIFICATES);
        if (!ConfirmAgain.isFresh(request)) {
            return "redirect:" + ConfirmAgain.path(Face.REGISTRY, CertificatePage.LIST);
        }
        return switch (desk.issue(who, new CertificateWish(facility, holder, number(months)))) {
            case IssueAnswer.Issued issued -> handOut(issued, model, locale);
            case IssueAnswer.Refused(var faults) -> {
                refuse(faults, model, locale, response);
                yield list(1, new CertificatesPage.Typed(facility, holder, months), model, locale);
            }
        };
    }

    @GetMapping(ONE)
    String one(SignedIn who, @PathVariable String serial, Model model, Locale locale) {
        Forbidden.unless(who, Permission.MANAGE_CERTIFICATES);
        return show(serial, new CertificatePage.Typed("", "", term()), model, locale);
    }

    private String show(String serial, CertificatePage.Typed typed, Model model, Locale locale) {
        var found = desk.find(serial).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", page(found, typed, locale));
        return "certificate/one";
    }

    private CertificatePage page(ClientCertificate found, CertificatePage.Typed typed, Locale locale) {
        return CertificatePage.of(found, facility(found), typed, clock.instant(), new PageWords(messages, locale));
    }

    /// The only answer that holds the file and its password: it is drawn at once, since nothing keeps them.
    private String handOut(IssueAnswer.Issued issued, Model model, Locale locale) {
        var typed = new CertificatePage.Typed("", "", term());
        model.addAttribute("page", page(issued.certificate(), typed, locale).with(issued.password(), issued.file()));
        return "certificate/one";
    }

    @PostMapping(ONE + "/renew")
    String renew(
            SignedIn who,
            @PathVariable String serial,
            @RequestParam(defaultValue = "") String months,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        Forbidden.unless(who, Permission.MANAGE_CERTIFICATES);
        if (!ConfirmAgain.isFresh(request)) {
            return "redirect:" + ConfirmAgain.path(Face.REGISTRY, CertificatePage.LIST + "/" + serial);
        }
        return switch (desk.renew(who, serial, number(months))) {
            case IssueAnswer.Issued issued -> handOut(issued, model, locale);
            case IssueAnswer.Refused(var faults) -> {
                refuse(faults, model, locale, response);
                yield show(serial, new CertificatePage.Typed("", "", months), model, locale);
            }
        };
    }

    @PostMapping(ONE + "/revoke")
    String revoke(
            SignedIn who,
            @PathVariable String serial,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.MANAGE_CERTIFICATES);
        var faults = desk.revoke(who, serial, RevocationReason.of(reason), note);
        if (!faults.isEmpty()) {
            refuse(faults, model, locale, response);
            return show(serial, new CertificatePage.Typed(reason, note, term()), model, locale);
        }
        Notice.say(redirect, messages.getMessage("certificate.revoked", null, locale));
        return "redirect:" + CertificatePage.LIST + "/" + serial;
    }

    private static void refuse(
            List<CertificateWish.Fault> faults, Model model, Locale locale, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(
                "errors",
                FormErrors.of(faults.stream()
                        .map(fault -> FieldError.of(
                                fault.field(), "", fault.sentence().in(locale)))
                        .toList()));
    }

    private String facility(ClientCertificate certificate) {
        return certificate.facility() + " " + names.nameOf(certificate.facility());
    }

    private String term() {
        return Integer.toString(settings.months());
    }

    private static int number(String months) {
        return months.matches("[0-9]{1,3}") ? Integer.parseInt(months) : 0;
    }
}
