package dev.todoke.linkage.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.linkage.PairAnswer;
import dev.todoke.linkage.Verdict;
import dev.todoke.linkage.desk.ClerkNames;
import dev.todoke.linkage.desk.PairList;
import dev.todoke.linkage.desk.ReviewDesk;
import dev.todoke.linkage.desk.Reviewer;
import dev.todoke.linkage.desk.UndoAnswer;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// one pair side by side (同一人物の確認).
@Controller
@Profile("registry")
class ReviewController {

    static final String QUEUE = "/registry/pairs";
    private static final int REFUSED = 422;

    private final ReviewDesk desk;
    private final PairList list;
    private final ClerkNames clerks;
    private final MessageSource messages;

    ReviewController(ReviewDesk desk, PairList list, ClerkNames clerks, MessageSource messages) {
        this.desk = desk;
        this.list = list;
        this.clerks = clerks;
        this.messages = messages;
    }

    @GetMapping(QUEUE + "/{id:[0-9]+}")
    String pair(
            SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "on") String weights,
            @RequestParam(defaultValue = "off") String glyphs,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String pool,
            Model model,
            Locale locale) {
        Forbidden.unless(who, Permission.REVIEW_PAIRS);
        return show(who, id, ReviewPage.Choices.of(weights, glyphs, reason, pool), "", model, locale);
    }

    /// Answers with the next pair, so that a clerk goes on without a list in between.
    @PostMapping(QUEUE + "/{id:[0-9]+}/answer")
    String answer(
            SignedIn who,
            @PathVariable long id,
            @RequestParam String verdict,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "on") String weights,
            @RequestParam(defaultValue = "off") String glyphs,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String pool,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.REVIEW_PAIRS);
        var words = new PageWords(messages, locale);
        var choices = ReviewPage.Choices.of(weights, glyphs, reason, pool);
        var next = list.next(choices.filter(who.account().toString()), id);
        var onwards = "redirect:" + next.map(choices::address).orElse(choices.queue());
        var reviewer = new Reviewer(who.account().toString(), who.may(Permission.LEAD_REVIEW));
        return switch (desk.settle(id, verdict(verdict), reviewer, note)) {
            case PairAnswer.Decided(var event) -> {
                Notice.say(
                        redirect,
                        words.say(
                                "linkage.review.decided",
                                Long.toString(id),
                                LinkageWords.verdict(event.verdict(), words)));
                yield onwards;
            }
            case PairAnswer.Noted(var event, var state) -> {
                Notice.say(
                        redirect,
                        words.say(
                                "linkage.review.noted." + state.name(),
                                Long.toString(id),
                                LinkageWords.verdict(event.verdict(), words)));
                yield onwards;
            }
            case PairAnswer.Refused(var reasons) -> {
                response.setStatus(REFUSED);
                model.addAttribute("errors", FormErrors.refusal(LinkageWords.refusals(reasons, words)));
                yield show(who, id, choices, note, model, locale);
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
            @RequestParam(defaultValue = "") String pool,
            Locale locale,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.REVIEW_PAIRS);
        var words = new PageWords(messages, locale);
        var choices = ReviewPage.Choices.of(weights, glyphs, reason, pool);
        return switch (desk.undo(decision, who.account().toString())) {
            case UndoAnswer.Undone(var event) -> {
                Notice.say(
                        redirect,
                        words.say(
                                "linkage.review.was-undone",
                                Long.toString(event.pair()),
                                LinkageWords.verdict(event.verdict(), words)));
                yield "redirect:" + choices.address(event.pair());
            }
            case UndoAnswer.Refused(var why) -> {
                Notice.say(redirect, LinkageWords.refusal(why, words));
                yield "redirect:" + QUEUE;
            }
        };
    }

    @GetMapping(QUEUE + "/{id:[0-9]+}/{direction:next|previous}")
    String beside(
            SignedIn who,
            @PathVariable long id,
            @PathVariable String direction,
            @RequestParam(defaultValue = "on") String weights,
            @RequestParam(defaultValue = "off") String glyphs,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String pool) {
        Forbidden.unless(who, Permission.REVIEW_PAIRS);
        var choices = ReviewPage.Choices.of(weights, glyphs, reason, pool);
        var filter = choices.filter(who.account().toString());
        Optional<Long> found = direction.equals("next") ? list.next(filter, id) : list.previous(filter, id);
        return "redirect:" + choices.address(found.orElse(id));
    }

    private String show(SignedIn who, long id, ReviewPage.Choices choices, String note, Model model, Locale locale) {
        String clerk = who.account().toString();
        var opened = desk.open(id, clerk).orElseThrow(NoSuchPage::new);
        long undo = list.recent(clerk).stream()
                .filter(answered -> !answered.undone())
                .mapToLong(PairStore.Answered::id)
                .findFirst()
                .orElse(0);
        var filter = choices.filter(clerk);
        var work = new ReviewPage.Work(list.place(filter, id), list.count(filter), note, undo, list.pauseDue(clerk));
        model.addAttribute("page", ReviewPage.of(opened, choices, work, clerks::of, new PageWords(messages, locale)));
        return "linkage/review";
    }

    static Verdict verdict(String word) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().equals(word))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }
}
