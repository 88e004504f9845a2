package dev.todoke.consolidation.web;

import dev.todoke.consolidation.RuleSwitch;
import dev.todoke.consolidation.desk.Colleagues;
import dev.todoke.consolidation.desk.RuleDesk;
import dev.todoke.consolidation.desk.SettleAnswer;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The choices of the rules in force, and changing them (規則の選択).
@Controller
@Profile("registry")
class RuleChoiceController {

    private final RuleDesk desk;
    private final Colleagues colleagues;
    private final MessageSource messages;

    RuleChoiceController(RuleDesk desk, Colleagues colleagues, MessageSource messages) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.messages = messages;
    }

    @GetMapping("/registry/rule-choices")
    String choices(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_TABLES);
        return show(who, model, locale);
    }

    @PostMapping("/registry/rule-choices")
    String choose(
            @RequestParam String point,
            @RequestParam String code,
            @RequestParam(defaultValue = "") String note,
            SignedIn who,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.CHOOSE_RULES);
        var words = new PageWords(messages, locale);
        var chosen = Arrays.stream(RuleSwitch.values())
                .filter(known -> known.id().equals(point))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
        if (desk.choose(chosen, code, note, who) instanceof SettleAnswer.Refused(var reasons)) {
            response.setStatus(SettleController.REFUSED);
            model.addAttribute("errors", FormErrors.refusal(Refusals.say(reasons, words)));
            return show(who, model, locale);
        }
        Notice.say(redirect, words.say("consolidation.points.done"));
        return "redirect:/registry/rule-choices";
    }

    private String show(SignedIn who, Model model, Locale locale) {
        model.addAttribute(
                "page",
                RuleChoicePage.of(
                        desk.inForce(),
                        desk.history(),
                        who.may(Permission.CHOOSE_RULES),
                        colleagues::of,
                        new PageWords(messages, locale)));
        return "consolidation/rule-choices";
    }
}
