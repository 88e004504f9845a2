package dev.todoke.linkage.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.linkage.desk.AssignmentDesk;
import dev.todoke.linkage.desk.ClerkNames;
import dev.todoke.linkage.desk.PairList;
import dev.todoke.web.Choice;
import dev.todoke.web.Forbidden;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// the queue of pairs, and who has what in hand (確認待ちの一覧と受け持ち).
@Controller
@Profile("registry")
class QueueController {

    private static final String QUEUE = ReviewController.QUEUE;

    private final PairList list;
    private final AssignmentDesk assignments;
    private final ClerkNames clerks;
    private final MessageSource messages;

    QueueController(PairList list, AssignmentDesk assignments, ClerkNames clerks, MessageSource messages) {
        this.list = list;
        this.assignments = assignments;
        this.clerks = clerks;
        this.messages = messages;
    }

    @GetMapping(QUEUE)
    String queue(
            SignedIn who,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String pool,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "0") long before,
            Model model,
            Locale locale) {
        Forbidden.unless(who, Permission.REVIEW_PAIRS);
        var words = new PageWords(messages, locale);
        String clerk = who.account().toString();
        var choices = ReviewPage.Choices.of("on", "off", reason, pool);
        var filter = choices.filter(clerk);
        var shown = list.page(filter, after, before, QueuePage.SIZE);
        long passed = shown.isEmpty() ? 0 : list.place(filter, shown.getFirst().id()) - 1;
        var around = new QueuePage.Around(
                list.recent(clerk),
                assignments.loads(),
                clerks.reviewers().stream()
                        .map(account -> Choice.of(account.id().toString(), account.name()))
                        .toList(),
                clerk,
                clerks::of);
        model.addAttribute(
                "page",
                QueuePage.of(
                        QueuePage.Turning.of(list.count(filter), passed, shown, choices.queue()),
                        choices,
                        shown,
                        around,
                        words));
        return "linkage/queue";
    }

    @PostMapping(QUEUE + "/take")
    String take(SignedIn who, Locale locale, RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.REVIEW_PAIRS);
        int taken = assignments.take(who.account().toString());
        Notice.say(redirect, new PageWords(messages, locale).say("linkage.queue.taken", taken));
        return "redirect:" + QUEUE + "?pool=MINE";
    }

    @PostMapping(QUEUE + "/give-back")
    String giveBack(SignedIn who, Locale locale, RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.REVIEW_PAIRS);
        int given = assignments.giveBack(who.account().toString());
        Notice.say(redirect, new PageWords(messages, locale).say("linkage.queue.given-back", given));
        return "redirect:" + QUEUE;
    }

    /// One's own open work, or, for the lead, anybody's.
    @PostMapping(QUEUE + "/hand-over")
    String handOver(
            SignedIn who,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Locale locale,
            RedirectAttributes redirect) {
        String own = who.account().toString();
        Forbidden.unless(who, from.isEmpty() || from.equals(own) ? Permission.REVIEW_PAIRS : Permission.LEAD_REVIEW);
        var words = new PageWords(messages, locale);
        boolean known = clerks.reviewers().stream()
                .anyMatch(account -> account.id().toString().equals(to));
        if (known) {
            int handed = assignments.handOver(from.isEmpty() ? own : from, to, own);
            Notice.say(redirect, words.say("linkage.queue.handed-over", clerks.of(to), handed));
        } else {
            Notice.say(redirect, words.say("linkage.queue.to-whom"));
        }
        return "redirect:" + QUEUE;
    }
}
