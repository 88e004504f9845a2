package dev.todoke.inquiry.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.inquiry.desk.InquiryAnswer;
import dev.todoke.inquiry.desk.ProposalDesk;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import jakarta.servlet.http.HttpServletResponse;
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

/// Proposed corrections and withdrawals: the list, one with its consequences, taking over, refusing (訂正・取下げの提案).
@Controller
@Profile("registry")
class ProposalsController {

    static final String LIST = "/registry/proposals";

    private final ProposalDesk desk;
    private final FacilityNames facilities;
    private final Names names;
    private final MessageSource messages;

    ProposalsController(ProposalDesk desk, FacilityNames facilities, Names names, MessageSource messages) {
        this.desk = desk;
        this.facilities = facilities;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping(LIST)
    String list(SignedIn who, @RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        var words = new PageWords(messages, locale);
        var pager = new Pager(desk.countWaiting(), page, LIST);
        model.addAttribute(
                "page",
                ProposalsPage.of(pager, desk.waiting(Pager.SIZE, pager.offset()), facilities, names::of, words));
        return "inquiry/proposals";
    }

    @GetMapping(LIST + "/{id:[0-9]+}")
    String open(SignedIn who, @PathVariable long id, Model model, Locale locale) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        return show(id, model, new PageWords(messages, locale));
    }

    private String show(long id, Model model, PageWords words) {
        var opened = desk.open(id).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", ProposalPage.of(opened, facilities, names::of, words));
        return "inquiry/proposal";
    }

    @PostMapping(LIST + "/{id:[0-9]+}/take")
    String takeOver(
            SignedIn who,
            @PathVariable long id,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        var words = new PageWords(messages, locale);
        return after(
                desk.takeOver(id, who.account().toString()), "inquiry.taken", id, model, response, redirect, words);
    }

    @PostMapping(LIST + "/{id:[0-9]+}/refuse")
    String refuse(
            SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        var words = new PageWords(messages, locale);
        return after(
                desk.refuse(id, reason, who.account().toString()),
                "inquiry.refused",
                id,
                model,
                response,
                redirect,
                words);
    }

    private String after(
            InquiryAnswer answer,
            String done,
            long id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect,
            PageWords words) {
        if (answer instanceof InquiryAnswer.Done) {
            Notice.say(redirect, words.say(done));
            return "redirect:" + LIST + "/" + id;
        }
        Answers.refused(answer, model, response, words);
        return show(id, model, words);
    }
}
