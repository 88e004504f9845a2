package dev.todoke.followback.web;

import dev.todoke.followback.desk.LetterDesk;
import dev.todoke.followback.desk.Result;
import dev.todoke.followback.desk.RoundDesk;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import dev.todoke.web.PdfReply;
import dev.todoke.web.SheetReply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// one round: hospitals, letters, reminders, its end (遡り調査の1回).
@Controller
@Profile("registry")
class RoundController {

    private static final String ROUND = RoundsController.PATH + "/{round:[0-9]+}";

    private final RoundDesk desk;
    private final LetterDesk letters;
    private final FacilityNames names;
    private final PdfReply pdf;
    private final MessageSource messages;

    RoundController(RoundDesk desk, LetterDesk letters, FacilityNames names, PdfReply pdf, MessageSource messages) {
        this.desk = desk;
        this.letters = letters;
        this.names = names;
        this.pdf = pdf;
        this.messages = messages;
    }

    @GetMapping(ROUND)
    String round(SignedIn who, @PathVariable long round, Model model, Locale locale) {
        Forbidden.unless(who, Permission.CONDUCT_FOLLOWBACK);
        return show(round, FormErrors.none(), model, locale);
    }

    @GetMapping(ROUND + ".xlsx")
    ResponseEntity<byte[]> sheet(SignedIn who, @PathVariable long round, Locale locale) throws IOException {
        Forbidden.unless(who, Permission.CONDUCT_FOLLOWBACK);
        var opened = desk.open(round).orElseThrow(NoSuchPage::new);
        return SheetReply.of(
                "followback-" + round + ".xlsx",
                RoundPage.of(opened, names, new PageWords(messages, locale)).facilities());
    }

    @GetMapping(ROUND + "/{facility:[0-9A-Z]{5}}/{kind:letter|reminder}.pdf")
    Object letter(
            SignedIn who,
            @PathVariable long round,
            @PathVariable String facility,
            @PathVariable String kind,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Forbidden.unless(who, Permission.CONDUCT_FOLLOWBACK);
        var letter = letters.letter(round, new FacilityCode(facility), kind.equals("reminder"))
                .orElseThrow(NoSuchPage::new);
        return pdf.of(letter, "followback-" + round + "-" + facility + "-" + kind + ".pdf", model, request, response);
    }

    @PostMapping(ROUND + "/dispatch")
    String dispatch(
            SignedIn who,
            @PathVariable long round,
            @RequestParam(defaultValue = "letter") String kind,
            @RequestParam(defaultValue = "") String number,
            Locale locale,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.CONDUCT_FOLLOWBACK);
        var sent = desk.dispatched(
                round, kind.equals("reminder"), number, who.account().toString());
        if (sent instanceof Result.Done(long count)) {
            Notice.say(redirect, messages.getMessage("followback.dispatch.done", new Object[] {count}, locale));
        }
        return "redirect:" + RoundsController.PATH + "/" + round;
    }

    @PostMapping(ROUND + "/close")
    String close(
            SignedIn who,
            @PathVariable long round,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Forbidden.unless(who, Permission.CONDUCT_FOLLOWBACK);
        return switch (desk.close(round, reason, who.account().toString())) {
            case Result.Done _ -> {
                Notice.say(redirect, messages.getMessage("followback.close.done", null, locale));
                yield "redirect:" + RoundsController.PATH + "/" + round;
            }
            case Result.Refused(var reasons) -> {
                response.setStatus(422);
                yield show(round, FormErrors.refusal(Refusals.in(reasons, locale)), model, locale);
            }
        };
    }

    private String show(long round, FormErrors errors, Model model, Locale locale) {
        var opened = desk.open(round).orElseThrow(NoSuchPage::new);
        model.addAttribute("errors", errors);
        model.addAttribute("page", RoundPage.of(opened, names, new PageWords(messages, locale)));
        return "followback/round";
    }
}
