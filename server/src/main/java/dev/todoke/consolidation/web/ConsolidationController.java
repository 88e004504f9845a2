package dev.todoke.consolidation.web;

import dev.todoke.consolidation.desk.Colleagues;
import dev.todoke.consolidation.desk.PersonDesk;
import dev.todoke.consolidation.desk.QueueDesk;
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

/// one person's tumours with provenance; the queue of conflicts; tumours first known from a death
/// (集約).
@Controller
@Profile("registry")
class ConsolidationController {

    private final PersonDesk desk;
    private final QueueDesk queue;
    private final Colleagues colleagues;
    private final MessageSource words;

    ConsolidationController(PersonDesk desk, QueueDesk queue, Colleagues colleagues, MessageSource words) {
        this.desk = desk;
        this.queue = queue;
        this.colleagues = colleagues;
        this.words = words;
    }

    @GetMapping("/registry/tumours/{person:[0-9A-Za-z-]+}")
    String person(
            @PathVariable String person,
            @RequestParam(defaultValue = "") String queued,
            SignedIn who,
            Model model,
            Locale locale) {
        Forbidden.unless(who, Permission.VIEW_PERSONS);
        var opened = desk.open(person).orElseThrow(NoSuchPage::new);
        String kind = ConflictQueue.kind(queued);
        String next = queued.isEmpty()
                ? ""
                : queue.nextPerson(kind, person)
                        .map(found -> ConflictQueue.person(found, queued))
                        .orElse("");
        model.addAttribute(
                "page",
                PersonPage.of(
                        opened,
                        who.may(Permission.RUN_CONSOLIDATION),
                        colleagues::of,
                        next,
                        new PageWords(words, locale)));
        return "consolidation/person";
    }

    @GetMapping("/registry/conflicts")
    String conflicts(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String after,
            SignedIn who,
            Model model,
            Locale locale) {
        Forbidden.unless(who, Permission.RUN_CONSOLIDATION);
        String known = ConflictQueue.kind(kind);
        var from = ConflictQueue.after(after);
        model.addAttribute(
                "page",
                ConflictQueue.of(
                        queue.conflicts(known, from, Pager.SIZE + 1),
                        queue.conflictsByKind(),
                        known,
                        new PageWords(words, locale)));
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
