package dev.todoke.consolidation.web;

import dev.todoke.consolidation.desk.PersonDesk;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.jobs.JobAnswer;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
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

/// R-07 and part of R-09: one person's tumours with provenance, conflicts, tumours first known from a death (集約).
@Controller
@Profile("registry")
class ConsolidationController {

    private final PersonDesk desk;
    private final MessageSource words;

    ConsolidationController(PersonDesk desk, MessageSource words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/registry/tumours/{person:[0-9A-Za-z-]+}")
    String person(@PathVariable String person, SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_PERSONS);
        var opened = desk.open(person).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", PersonPage.of(opened, new PageWords(words, locale)));
        return "consolidation/person";
    }

    @GetMapping("/registry/conflicts")
    String conflicts(@RequestParam(defaultValue = "1") int page, SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.RUN_CONSOLIDATION);
        var pager = new Pager(desk.conflictCount(), page, "/registry/conflicts");
        model.addAttribute(
                "page",
                ConsolidationLists.conflicts(
                        desk.conflicts(pager.offset(), Pager.SIZE), pager, new PageWords(words, locale)));
        return "consolidation/conflicts";
    }

    @GetMapping("/registry/death-only")
    String deathOnly(@RequestParam(defaultValue = "1") int page, SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.CONDUCT_FOLLOWBACK);
        var pager = new Pager(desk.fromDeathCount(), page, "/registry/death-only");
        model.addAttribute(
                "page",
                ConsolidationLists.fromDeath(
                        desk.fromDeath(pager.offset(), Pager.SIZE), pager, new PageWords(words, locale)));
        return "consolidation/death-only";
    }

    @PostMapping("/registry/conflicts/run")
    String run(SignedIn who, RedirectAttributes after) {
        Forbidden.unless(who, Permission.RUN_CONSOLIDATION);
        return switch (desk.askConsolidation()) {
            case JobAnswer.Accepted(var run) -> "redirect:/registry/jobs/" + run;
            case JobAnswer.Refused(var reasons) -> {
                Notice.say(after, String.join(" ", reasons));
                yield "redirect:/registry/conflicts";
            }
        };
    }
}
