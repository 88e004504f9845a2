package dev.todoke.intake.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.desk.DraftAnswer;
import dev.todoke.intake.desk.PaperDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Typing one notification from paper, with the form of the portal (紙の届出票1件の入力).
@Controller
@Profile("registry")
class PaperController {

    static final String PAPER = PapersController.LIST + "/{id:[0-9]{1,18}}";
    private static final String VIEW = "intake/paper";

    private final PaperDesk desk;
    private final MessageSource words;

    PaperController(PaperDesk desk, MessageSource words) {
        this.desk = desk;
        this.words = words;
    }

    /// @param checked whether missing values are shown as errors
    @GetMapping(PAPER)
    String paper(
            SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean checked,
            Locale locale,
            Model model) {
        var opened = open(who, id);
        model.addAttribute("paper", PaperLine.of(opened, account(who)));
        model.addAttribute(
                "page", DraftPage.of(opened.checked(), UUID.randomUUID().toString(), locale));
        model.addAttribute("errors", DraftPage.errors(opened.checked(), checked, locale));
        return VIEW;
    }

    private PaperDesk.Opened open(SignedIn who, long id) {
        Forbidden.unless(who, Permission.TYPE_PAPER_NOTIFICATIONS);
        return desk.open(id, account(who)).orElseThrow(NoSuchPage::new);
    }

    private static String account(SignedIn who) {
        return who.account().toString();
    }

    /// Keeps everything; a complete notification leads back to the list, any other to its first open item.
    @PostMapping(PAPER)
    String save(
            SignedIn who,
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.TYPE_PAPER_NOTIFICATIONS);
        boolean unknown = form.containsKey("unknown");
        var typed = DraftController.typed(form);
        var how = unknown ? PaperDesk.Keeping.FILL : PaperDesk.Keeping.SAVE;
        return switch (desk.save(id, typed, how, account(who))) {
            case DraftAnswer.Saved(var draft) -> {
                boolean complete = DraftPage.standing(desk.checked(draft)).isComplete();
                Notice.say(redirect, words.getMessage(said(complete), null, locale));
                boolean done = form.containsKey("later") || complete && !unknown;
                yield "redirect:" + PapersController.LIST + (done ? "" : "/" + id + (unknown ? "" : "?checked=true"));
            }
            case DraftAnswer.Stale(var kept) -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                var record = kept.record().with(typed.values());
                model.addAttribute("paper", PaperLine.of(open(who, id), account(who)));
                model.addAttribute("page", DraftPage.stale(kept, record, typed.page(), locale));
                model.addAttribute("errors", FormErrors.none());
                yield VIEW;
            }
            case DraftAnswer.Refused _ -> throw new NoSuchPage();
        };
    }

    private static String said(boolean complete) {
        return complete ? "intake.paper.saved-complete" : "intake.paper.saved-open";
    }

    /// What is typed, at every change: kept, read back and checked.
    @PostMapping(PAPER + "/live")
    String live(
            SignedIn who, @PathVariable long id, @RequestParam Map<String, String> form, Locale locale, Model model) {
        Forbidden.unless(who, Permission.TYPE_PAPER_NOTIFICATIONS);
        var typed = DraftController.typed(form);
        return switch (desk.save(id, typed, PaperDesk.Keeping.LIVE, account(who))) {
            case DraftAnswer.Saved(var draft) -> {
                var checked = desk.checked(draft);
                model.addAttribute("page", DraftPage.of(checked, typed.page(), locale));
                model.addAttribute("errors", DraftPage.errors(checked, false, locale));
                yield "intake/draft-live :: kept";
            }
            case DraftAnswer.Stale _ -> "intake/draft-live :: stale";
            case DraftAnswer.Refused _ -> "intake/draft-live :: closed";
        };
    }

    @GetMapping(PapersController.LIST + "/codes")
    String codes(
            SignedIn who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "topography") String system,
            @RequestParam(defaultValue = "") String other,
            Locale locale,
            Model model) {
        Forbidden.unless(who, Permission.TYPE_PAPER_NOTIFICATIONS);
        model.addAttribute("offers", CodeOffer.lookUp(system, q, other, locale));
        model.addAttribute("of", system);
        return "intake/draft-live :: offers";
    }
}
