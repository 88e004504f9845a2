package dev.todoke.consolidation.web;

import dev.todoke.consolidation.desk.Colleagues;
import dev.todoke.consolidation.desk.QueueDesk;
import dev.todoke.consolidation.store.QueueStore.After;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.Forbidden;
import dev.todoke.web.PageWords;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Choices that lapsed or wait for a second person, and the oldest contradiction (失効した判断・次の1件).
@Controller
@Profile("registry")
class QueueController {

    private static final int SHOWN = 200;

    private final QueueDesk queue;
    private final Colleagues colleagues;
    private final MessageSource words;

    QueueController(QueueDesk queue, Colleagues colleagues, MessageSource words) {
        this.queue = queue;
        this.colleagues = colleagues;
        this.words = words;
    }

    @GetMapping("/registry/conflicts/next")
    String next(@RequestParam(defaultValue = "") String kind, SignedIn who) {
        Forbidden.unless(who, Permission.RUN_CONSOLIDATION);
        String known = ConflictQueue.kind(kind);
        return queue.conflicts(known, After.BEGINNING, 1).stream()
                .findFirst()
                .map(line ->
                        "redirect:" + ConflictQueue.person(line.person(), known.isEmpty() ? ConflictQueue.ALL : known))
                .orElse("redirect:/registry/conflicts");
    }

    @GetMapping("/registry/lapsed")
    String lapsed(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.RUN_CONSOLIDATION);
        model.addAttribute(
                "page",
                LapsedPage.of(
                        queue.lapsed(SHOWN),
                        queue.waitingForSecond(SHOWN),
                        colleagues::of,
                        new PageWords(words, locale)));
        return "consolidation/lapsed";
    }
}
