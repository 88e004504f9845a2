package dev.todoke.provision.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.control.EditionReview;
import dev.todoke.provision.desk.CopyDesk;
import dev.todoke.provision.desk.DueDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.Notice;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// All due days at the office, and the reminders written before them (期限とお知らせ).
@Controller
@Profile("office")
class DuesController {

    static final String PATH = "/office/dues";

    private final DueDesk desk;
    private final CopyDesk copies;
    private final MessageSource messages;

    DuesController(DueDesk desk, CopyDesk copies, MessageSource messages) {
        this.copies = copies;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String list(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_APPLICATIONS);
        model.addAttribute("openCopies", copies.open());
        var mails = desk.mails();
        model.addAttribute(
                "page",
                new DuesPage(
                        desk.lines(),
                        mails,
                        desk.states(mails),
                        desk.today(),
                        desk.reviewOpen(),
                        EditionReview.due(desk.today().getYear()),
                        ReasonWords.english(locale)));
        return "provision/dues";
    }

    @PostMapping(PATH)
    String queue(SignedIn who, Locale locale, RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.CHECK_APPLICATIONS);
        Notice.say(redirect, messages.getMessage("control.notice.queued", new Object[] {desk.queue()}, locale));
        return "redirect:" + PATH;
    }
}
