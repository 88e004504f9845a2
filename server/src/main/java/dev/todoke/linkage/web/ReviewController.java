package dev.todoke.linkage.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.linkage.PairAnswer;
import dev.todoke.linkage.Verdict;
import dev.todoke.linkage.desk.PairList;
import dev.todoke.linkage.desk.ReviewDesk;
import dev.todoke.linkage.desk.UndoAnswer;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.Pager;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// the queue of pairs and one pair side by side (同一人物の確認).
@Controller
@Profile("registry")
class ReviewController {

    private static final String QUEUE = "/registry/pairs";

    private final ReviewDesk desk;
    private final PairList list;

    ReviewController(ReviewDesk desk, PairList list) {
        this.desk = desk;
        this.list = list;
    }

    @GetMapping(QUEUE)
    String queue(
            SignedIn who,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Forbidden.unless(who, Permission.REVIEW_PAIRS);
        var choices = ReviewPage.Choices.of("on", "off", reason);
        var pager = new Pager(list.count(choices.reason()), page, QUEUE + "?reason=" + choices.reason());
        var shown = list.page(choices.reason(), pager.offset(), Pager.SIZE);
        model.addAttribute(
                "page",
                QueuePage.of(pager, choices, shown, list.recent(who.account().toString())));
        return "linkage/queue";
    }

    @GetMapping(QUEUE + "/{id}")
    String pair(
            SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "on") String weights,
            @RequestParam(defaultValue = "off") String glyphs,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        Forbidden.unless(who, Permission.REVIEW_PAIRS);
        return show(who, id, ReviewPage.Choices.of(weights, glyphs, reason), "", model);
    }

    /// Answers with the next pair, so that a clerk goes on without a list in between.
    @PostMapping(QUEUE + "/{id}/answer")
    String answer(
            SignedIn who,
            @PathVariable long id,
            @RequestParam String verdict,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "on") String weights,
            @RequestParam(defaultValue = "off") String glyphs,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.REVIEW_PAIRS);
        var choices = ReviewPage.Choices.of(weights, glyphs, reason);
        var next = list.next(choices.reason(), id);
        var answer = desk.settle(id, verdict(verdict), who.account().toString(), note);
        return switch (answer) {
            case PairAnswer.Decided(var event) -> {
                Notice.say(
                        redirect,
                        "組 %d を「%s」としました。「元に戻す」で取り消せます。"
                                .formatted(id, event.verdict().ja()));
                yield "redirect:" + next.map(choices::address).orElse(QUEUE + "?reason=" + choices.reason());
            }
            case PairAnswer.Refused(var reasons) -> {
                model.addAttribute("errors", FormErrors.refusal(reasons));
                yield show(who, id, choices, note, model);
            }
        };
    }

    @PostMapping(QUEUE + "/undo")
    String undo(
            SignedIn who,
            @RequestParam long decision,
            @RequestParam(defaultValue = "on") String weights,
            @RequestParam(defaultValue = "off") String glyphs,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.REVIEW_PAIRS);
        return switch (desk.undo(decision, who.account().toString())) {
            case UndoAnswer.Undone(var event) -> {
                Notice.say(
                        redirect,
                        "組 %d の「%s」を元に戻しました。"
                                .formatted(event.pair(), event.verdict().ja()));
                yield "redirect:"
                        + ReviewPage.Choices.of(weights, glyphs, reason).address(event.pair());
            }
            case UndoAnswer.Refused(var why) -> {
                Notice.say(redirect, why);
                yield "redirect:" + QUEUE;
            }
        };
    }

    @GetMapping(QUEUE + "/{id}/{direction:next|previous}")
    String beside(
            SignedIn who,
            @PathVariable long id,
            @PathVariable String direction,
            @RequestParam(defaultValue = "on") String weights,
            @RequestParam(defaultValue = "off") String glyphs,
            @RequestParam(defaultValue = "") String reason) {
        Forbidden.unless(who, Permission.REVIEW_PAIRS);
        var choices = ReviewPage.Choices.of(weights, glyphs, reason);
        Optional<Long> found =
                direction.equals("next") ? list.next(choices.reason(), id) : list.previous(choices.reason(), id);
        return "redirect:" + choices.address(found.orElse(id));
    }

    private String show(SignedIn who, long id, ReviewPage.Choices choices, String note, Model model) {
        var opened = desk.open(id).orElseThrow(NoSuchPage::new);
        String clerk = who.account().toString();
        long undo = list.recent(clerk).stream()
                .filter(answered -> !answered.undone())
                .mapToLong(PairStore.Answered::id)
                .findFirst()
                .orElse(0);
        var work = new ReviewPage.Work(
                list.place(choices.reason(), id), list.count(choices.reason()), note, undo, list.pauseDue(clerk));
        model.addAttribute("page", ReviewPage.of(opened, choices, work));
        return "linkage/review";
    }

    private static Verdict verdict(String word) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().equals(word))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }
}
