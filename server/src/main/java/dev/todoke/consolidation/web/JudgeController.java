package dev.todoke.consolidation.web;

import dev.todoke.consolidation.ItemInputs;
import dev.todoke.consolidation.TumourJudgement;
import dev.todoke.consolidation.TumourJudgement.Kind;
import dev.todoke.consolidation.desk.Colleagues;
import dev.todoke.consolidation.desk.PersonDesk;
import dev.todoke.consolidation.desk.QueueDesk;
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

/// whether two reports of a person concern one tumour (多重がんの判定).
@Controller
@Profile("registry")
class JudgeController {

    /// Beginning of the numbers of death records: nobody is asked about these.
    private static final String DEATH = "D-";

    private final PersonDesk persons;
    private final SettleDesk desk;
    private final QueueDesk queue;
    private final Colleagues colleagues;
    private final MessageSource messages;

    JudgeController(
            PersonDesk persons, SettleDesk desk, QueueDesk queue, Colleagues colleagues, MessageSource messages) {
        this.persons = persons;
        this.desk = desk;
        this.queue = queue;
        this.colleagues = colleagues;
        this.messages = messages;
    }

    @GetMapping("/registry/tumours/{person:[0-9A-Za-z-]+}/judge")
    String pair(
            @PathVariable String person,
            @RequestParam String first,
            @RequestParam String second,
            SignedIn who,
            Model model,
            Locale locale) {
        Forbidden.unless(who, Permission.RUN_CONSOLIDATION);
        return show(person, first, second, "", model, locale);
    }

    @PostMapping("/registry/tumours/{person:[0-9A-Za-z-]+}/judge")
    String judge(
            @PathVariable String person,
            @RequestParam String first,
            @RequestParam String second,
            @RequestParam String verdict,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String inputs,
            SignedIn who,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.RUN_CONSOLIDATION);
        var words = new PageWords(messages, locale);
        var kind = JudgePage.kind(verdict).orElseThrow(NoSuchPage::new);
        var judgement = new TumourJudgement(first, second, kind, note, inputs);
        var answer = desk.judge(person, judgement, who.account().toString());
        if (answer instanceof SettleAnswer.Refused(var reasons)) {
            response.setStatus(SettleController.REFUSED);
            model.addAttribute("errors", FormErrors.refusal(Refusals.say(reasons, words)));
            return show(person, first, second, note, model, locale);
        }
        Notice.say(redirect, words.say("consolidation.judge.done." + kind.name()));
        boolean asks = kind == Kind.ASK && who.may(Permission.EXAMINE_NOTIFICATIONS);
        return asks
                ? "redirect:/registry/notifications/" + (second.startsWith(DEATH) ? first : second)
                : "redirect:/registry/tumours/" + person;
    }

    @PostMapping("/registry/verdicts/{number:[0-9]+}/undo")
    String undo(
            @PathVariable long number,
            @RequestParam String person,
            SignedIn who,
            Locale locale,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.RUN_CONSOLIDATION);
        var words = new PageWords(messages, locale);
        var answer = desk.undoVerdict(number, who.account().toString());
        Notice.say(
                redirect,
                answer instanceof SettleAnswer.Refused(var reasons)
                        ? String.join(" ", Refusals.say(reasons, words))
                        : words.say("consolidation.judge.undone"));
        return "redirect:" + Refusals.back(person);
    }

    private String show(String person, String first, String second, String note, Model model, Locale locale) {
        var opened = persons.open(person).orElseThrow(NoSuchPage::new);
        if (!opened.sources().reports().contains(first)
                || !opened.sources().reports().contains(second)) {
            throw new NoSuchPage();
        }
        var words = new PageWords(messages, locale);
        var tried = new JudgePage.Tried(
                JudgePage.notification(opened, first)
                        .flatMap(a -> JudgePage.notification(opened, second).map(b -> persons.compare(a, b))),
                persons.tried(opened.sources(), judgement(opened, first, second, Kind.SAME)),
                persons.tried(opened.sources(), judgement(opened, first, second, Kind.NEW)));
        model.addAttribute(
                "page",
                JudgePage.of(
                        opened,
                        first,
                        second,
                        tried,
                        queue.closedYears(opened.person(), words),
                        SettledActs.of(opened, colleagues::of, words),
                        note,
                        words));
        return "consolidation/judge";
    }

    private static TumourJudgement judgement(PersonDesk.Opened opened, String first, String second, Kind kind) {
        return new TumourJudgement(first, second, kind, "", ItemInputs.ofPair(opened.sources(), first, second));
    }
}
