package dev.todoke.inquiry.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.inquiry.VersionSave;
import dev.todoke.inquiry.desk.InquiryAnswer;
import dev.todoke.inquiry.desk.NotificationDesk;
import dev.todoke.intake.ItemForm;
import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationVersion;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// corrections and withdrawals by the registry room, each with its consequences before the act (訂正と取下げ).
@Controller
@Profile("registry")
class NotificationActsController {

    private static final String ONE = NotificationController.PATH + "{id}";

    private final NotificationDesk desk;
    private final Names names;
    private final MessageSource messages;

    NotificationActsController(NotificationDesk desk, Names names, MessageSource messages) {
        this.desk = desk;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping(ONE + "/correct")
    String form(SignedIn who, @PathVariable String id, Model model, Locale locale) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        var opened = desk.open(id, who).orElseThrow(NoSuchPage::new);
        model.addAttribute("others", others(opened, new PageWords(messages, locale)));
        model.addAttribute("page", CorrectionPage.of(opened.newest(), Map.of(), "", base(id), locale));
        return "inquiry/correct";
    }

    private static List<String> others(NotificationDesk.Opened opened, PageWords words) {
        return opened.others().stream()
                .map(o -> words.say("inquiry.notification.other", o.name(), dev.todoke.intake.Printed.time(o.since())))
                .toList();
    }

    private static String base(String id) {
        return NotificationController.PATH + id;
    }

    /// First shows what would change; saves when that was confirmed.
    @PostMapping(ONE + "/correct")
    String correct(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean confirmed,
            @RequestParam Map<String, String> form,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        var words = new PageWords(messages, locale);
        var opened = desk.open(id, who).orElseThrow(NoSuchPage::new);
        var values = ItemForm.values(form);
        var save = new VersionSave(seen, values, reason);
        if (!confirmed && desk.check(opened.newest(), save) instanceof VersionSave.Answer.Allowed(var allowed)) {
            var consequences = desk.ifCorrected(opened.newest(), allowed);
            model.addAttribute("page", PreviewPage.ofCorrection(opened.newest(), allowed, reason, consequences, words));
            return "inquiry/preview";
        }
        var answer = desk.correct(id, save, who.account().toString());
        if (answer instanceof InquiryAnswer.Done(var version)) {
            Notice.say(redirect, words.say("inquiry.corrected", version));
            return "redirect:" + base(id);
        }
        Answers.refused(answer, model, response, words);
        model.addAttribute("others", others(opened, words));
        model.addAttribute("page", refused(opened, save, values, words));
        return "inquiry/correct";
    }

    /// What was entered stays; when somebody saved meanwhile, both versions stand beside it.
    private CorrectionPage refused(
            NotificationDesk.Opened opened, VersionSave save, Map<Item, String> values, PageWords words) {
        var newest = opened.newest();
        NotificationVersion seen = opened.version(save.seen()).orElse(newest);
        var page = CorrectionPage.of(newest, values, save.reason(), base(newest.notification()), words.locale());
        return seen.version() == newest.version()
                ? page
                : page.beside(VersionsTable.of(List.of(seen, newest), names::of, words.locale()));
    }

    @GetMapping(ONE + "/withdraw")
    String beforeWithdrawal(SignedIn who, @PathVariable String id, Model model, Locale locale) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        var words = new PageWords(messages, locale);
        var newest = desk.open(id, who).orElseThrow(NoSuchPage::new).newest();
        model.addAttribute("page", PreviewPage.ofWithdrawal(newest, "", desk.ifWithdrawn(newest), words));
        return "inquiry/withdraw";
    }

    @PostMapping(ONE + "/withdraw")
    String withdraw(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        var words = new PageWords(messages, locale);
        var answer = desk.withdraw(id, seen, reason, who.account().toString());
        if (answer instanceof InquiryAnswer.Done) {
            Notice.say(redirect, words.say("inquiry.withdrawn-done"));
            return "redirect:" + base(id);
        }
        Answers.refused(answer, model, response, words);
        var newest = desk.open(id, who).orElseThrow(NoSuchPage::new).newest();
        model.addAttribute("page", PreviewPage.ofWithdrawal(newest, reason, desk.ifWithdrawn(newest), words));
        return "inquiry/withdraw";
    }
}
