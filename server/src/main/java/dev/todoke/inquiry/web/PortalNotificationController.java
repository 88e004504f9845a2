package dev.todoke.inquiry.web;

import dev.todoke.fate.FateReader;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.inquiry.VersionSave;
import dev.todoke.inquiry.desk.HospitalDesk;
import dev.todoke.inquiry.desk.InquiryAnswer;
import dev.todoke.inquiry.desk.InquirySettings;
import dev.todoke.intake.ItemForm;
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

/// P-07: one notification of a hospital with its versions; corrections and withdrawals are asked for here
/// (届出1件の履歴、訂正と取下げの申し出).
@Controller
@Profile("portal")
class PortalNotificationController {

    static final String ONE = "/portal/notifications/{id}";

    private final HospitalDesk desk;
    private final FateReader fates;
    private final InquirySettings settings;
    private final MessageSource messages;

    PortalNotificationController(
            HospitalDesk desk, FateReader fates, InquirySettings settings, MessageSource messages) {
        this.desk = desk;
        this.fates = fates;
        this.settings = settings;
        this.messages = messages;
    }

    private static String base(String id) {
        return "/portal/notifications/" + id;
    }

    @GetMapping(ONE)
    String open(SignedIn who, @PathVariable String id, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        return show(id, "", model, new PageWords(messages, locale));
    }

    private String show(String id, String reason, Model model, PageWords words) {
        var opened = desk.open(id).orElseThrow(NoSuchPage::new);
        model.addAttribute(
                "page",
                OwnNotificationPage.of(
                        opened, fates.fate(id), desk.today(), settings.daysForRegistry(), reason, words));
        return "inquiry/portal-notification";
    }

    @GetMapping(ONE + "/correct")
    String form(SignedIn who, @PathVariable String id, Model model, Locale locale) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        var opened = desk.open(id).orElseThrow(NoSuchPage::new);
        model.addAttribute("others", List.of());
        model.addAttribute("page", CorrectionPage.of(opened.newest(), Map.of(), "", base(id), locale));
        return "inquiry/portal-correct";
    }

    @PostMapping(ONE + "/correct")
    String correct(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> form,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        var words = new PageWords(messages, locale);
        var values = ItemForm.values(form);
        var answer = desk.correct(
                id, new VersionSave(seen, values, reason), who.account().toString());
        if (answer instanceof InquiryAnswer.Done) {
            Notice.say(redirect, words.say("inquiry.proposed"));
            return "redirect:" + base(id);
        }
        Answers.refused(answer, model, response, words);
        var opened = desk.open(id).orElseThrow(NoSuchPage::new);
        var page = CorrectionPage.of(opened.newest(), values, reason, base(id), locale);
        var before = opened.versions().stream().filter(v -> v.version() == seen).findFirst();
        model.addAttribute("others", List.of());
        model.addAttribute(
                "page",
                answer instanceof InquiryAnswer.Stale && before.isPresent()
                        ? page.beside(VersionsTable.of(List.of(before.get(), opened.newest()), _ -> "", locale))
                        : page);
        return "inquiry/portal-correct";
    }

    @PostMapping(ONE + "/withdraw")
    String withdraw(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.WITHDRAW_NOTIFICATIONS);
        var words = new PageWords(messages, locale);
        var answer = desk.withdraw(id, reason, who.account().toString());
        if (answer instanceof InquiryAnswer.Done) {
            Notice.say(redirect, words.say("inquiry.withdrawal-proposed"));
            return "redirect:" + base(id);
        }
        Answers.refused(answer, model, response, words);
        return show(id, reason, model, words);
    }
}
