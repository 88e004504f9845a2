package dev.todoke.intake.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.ItemForm;
import dev.todoke.intake.desk.PaperChecking;
import dev.todoke.intake.desk.PaperDesk;
import dev.todoke.notification.Item;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/// The second person types the key items again (二度入力).
@Controller
@Profile("registry")
class PaperCheckController {

    private static final String CHECK = PaperController.PAPER + "/check";

    private final PaperDesk desk;
    private final MessageSource words;

    PaperCheckController(PaperDesk desk, MessageSource words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(CHECK)
    String begin(SignedIn who, @PathVariable long id, Locale locale, Model model) {
        Forbidden.unless(who, Permission.TYPE_PAPER_NOTIFICATIONS);
        return show(id, Map.of(), locale, model);
    }

    private String show(long id, Map<Item, String> typed, Locale locale, Model model) {
        var form = desk.toCheck(id).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", PaperCheckPage.of(form, typed, locale));
        return "intake/paper-check";
    }

    @PostMapping(CHECK)
    String check(
            SignedIn who,
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.TYPE_PAPER_NOTIFICATIONS);
        var typed = ItemForm.values(form);
        var answer = desk.check(id, typed, who.account().toString());
        if (answer instanceof PaperChecking.Agrees) {
            Notice.say(redirect, words.getMessage("intake.paper.agrees", null, locale));
            return "redirect:" + PapersController.LIST;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("errors", errors(id, answer, locale));
        return show(id, typed, locale, model);
    }

    private FormErrors errors(long id, PaperChecking answer, Locale locale) {
        return switch (answer) {
            case PaperChecking.Agrees _ -> FormErrors.none();
            case PaperChecking.Refused(var reason) -> FormErrors.refusal(List.of(reason.in(locale)));
            case PaperChecking.Differs(var items) ->
                PaperCheckPage.errors(
                        desk.toCheck(id).orElseThrow(NoSuchPage::new),
                        items,
                        locale,
                        first -> words.getMessage("intake.paper.differs", new Object[] {first}, locale));
        };
    }
}
