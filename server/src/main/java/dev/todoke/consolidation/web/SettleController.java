package dev.todoke.consolidation.web;

import dev.todoke.consolidation.ConsolidatedItem;
import dev.todoke.consolidation.RuleSwitch;
import dev.todoke.consolidation.ValueChoice;
import dev.todoke.consolidation.desk.PersonDesk;
import dev.todoke.consolidation.desk.RuleDesk;
import dev.todoke.consolidation.desk.SettleAnswer;
import dev.todoke.consolidation.desk.SettleDesk;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
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

/// choosing another value than the rule's, confirming it as a second person, taking it back (値の選択).
@Controller
@Profile("registry")
class SettleController {

    static final int REFUSED = 422;

    private final PersonDesk persons;
    private final SettleDesk desk;
    private final RuleDesk rules;
    private final MessageSource messages;

    SettleController(PersonDesk persons, SettleDesk desk, RuleDesk rules, MessageSource messages) {
        this.persons = persons;
        this.desk = desk;
        this.rules = rules;
        this.messages = messages;
    }

    @GetMapping("/registry/tumours/{person:[0-9A-Za-z-]+}/choose")
    String form(
            @PathVariable String person,
            @RequestParam int tumour,
            @RequestParam String item,
            SignedIn who,
            Model model,
            Locale locale) {
        Forbidden.unless(who, Permission.RUN_CONSOLIDATION);
        return show(person, tumour, item(item), ChoosePage.Entered.NOTHING, model, locale);
    }

    @PostMapping("/registry/tumours/{person:[0-9A-Za-z-]+}/choose")
    String choose(
            @PathVariable String person,
            @RequestParam int tumour,
            @RequestParam String item,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String inputs,
            SignedIn who,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.RUN_CONSOLIDATION);
        var words = new PageWords(messages, locale);
        String report = code.isBlank() ? source : "";
        var choice = new ValueChoice(item(item), tumour, code, report, note, inputs);
        return switch (desk.choose(person, choice, who.account().toString())) {
            case SettleAnswer.Done _ -> {
                Notice.say(redirect, words.say("consolidation.choose.done"));
                yield "redirect:/registry/tumours/" + person;
            }
            case SettleAnswer.Waits _ -> {
                Notice.say(redirect, words.say("consolidation.choose.waits"));
                yield "redirect:/registry/tumours/" + person;
            }
            case SettleAnswer.Refused(var reasons) -> {
                response.setStatus(REFUSED);
                model.addAttribute("errors", FormErrors.refusal(Refusals.say(reasons, words)));
                yield show(person, tumour, item(item), new ChoosePage.Entered(source, code, note), model, locale);
            }
        };
    }

    @PostMapping("/registry/choices/{number:[0-9]+}/{act:confirm|decline|undo}")
    String act(
            @PathVariable long number,
            @PathVariable String act,
            @RequestParam String person,
            SignedIn who,
            Locale locale,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.RUN_CONSOLIDATION);
        var words = new PageWords(messages, locale);
        String clerk = who.account().toString();
        var answer = switch (act) {
            case "confirm" -> desk.confirm(number, clerk);
            case "decline" -> desk.decline(number, clerk);
            default -> desk.undoChoice(number, clerk);
        };
        Notice.say(
                redirect,
                answer instanceof SettleAnswer.Refused(var reasons)
                        ? String.join(" ", Refusals.say(reasons, words))
                        : words.say("consolidation.choose." + act));
        return "redirect:" + Refusals.back(person);
    }

    private String show(
            String person, int tumour, ConsolidatedItem item, ChoosePage.Entered entered, Model model, Locale locale) {
        var opened = persons.open(person).orElseThrow(NoSuchPage::new);
        if (!item.isOfPerson()
                && (tumour < 1 || tumour > opened.person().tumours().size())) {
            throw new NoSuchPage();
        }
        boolean two = rules.inForce().is(RuleSwitch.TWO_PEOPLE, "two");
        model.addAttribute("page", ChoosePage.of(opened, tumour, item, two, entered, new PageWords(messages, locale)));
        return "consolidation/choose";
    }

    private static ConsolidatedItem item(String number) {
        return ConsolidatedItem.of(number).orElseThrow(NoSuchPage::new);
    }
}
