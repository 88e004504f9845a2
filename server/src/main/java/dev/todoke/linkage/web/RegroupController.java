package dev.todoke.linkage.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.linkage.Regrouping;
import dev.todoke.linkage.desk.ClerkNames;
import dev.todoke.linkage.desk.PersonReading;
import dev.todoke.linkage.desk.PersonsDesk;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
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

/// merging and splitting, the consequences first (統合・分割とその影響).
@Controller
@Profile("registry")
class RegroupController {

    private static final String PERSON = "/registry/persons/{number:P-[0-9]+}";
    private static final int REFUSED = 422;

    private final PersonsDesk desk;
    private final PersonReading reading;
    private final ClerkNames clerks;
    private final MessageSource messages;

    RegroupController(PersonsDesk desk, PersonReading reading, ClerkNames clerks, MessageSource messages) {
        this.desk = desk;
        this.reading = reading;
        this.clerks = clerks;
        this.messages = messages;
    }

    /// The consequences of a split; the chosen reports stand in the address by our own numbers.
    @GetMapping(PERSON + "/split")
    String beforeSplit(
            SignedIn who,
            @PathVariable String number,
            @RequestParam(defaultValue = "") List<String> record,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.REGROUP_PERSONS);
        var words = new PageWords(messages, locale);
        var person = desk.view(present(number));
        if (record.isEmpty()
                || record.containsAll(person.records())
                || !person.records().containsAll(record)) {
            Notice.say(redirect, words.say("linkage.regroup.choose"));
            return "redirect:" + PersonsController.address(person.number());
        }
        showSplit(person.number(), record, "", model, words);
        return "linkage/regroup";
    }

    @PostMapping(PERSON + "/split")
    String split(
            SignedIn who,
            @PathVariable String number,
            @RequestParam(defaultValue = "") List<String> record,
            @RequestParam(defaultValue = "") List<String> seen,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.REGROUP_PERSONS);
        var words = new PageWords(messages, locale);
        long person = present(number);
        return switch (desk.split(person, record, seen, reason, who.account().toString())) {
            case PersonsDesk.Answer.Done(var act) -> {
                Notice.say(
                        redirect,
                        words.say(
                                "linkage.regroup.was-split",
                                act.otherRecords().size(),
                                PersonGroupStore.text(act.other())));
                yield "redirect:" + PersonsController.address(act.kept());
            }
            case PersonsDesk.Answer.Refused(var reasons) -> {
                response.setStatus(REFUSED);
                model.addAttribute("errors", FormErrors.refusal(LinkageWords.refusals(reasons, words)));
                showSplit(person, record, reason, model, words);
                yield "linkage/regroup";
            }
        };
    }

    @GetMapping(PERSON + "/merge")
    String beforeMerge(
            SignedIn who,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String other,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.REGROUP_PERSONS);
        var words = new PageWords(messages, locale);
        long person = present(number);
        var found = reading.find(other.strip()).filter(present -> present != person);
        if (found.isEmpty()) {
            Notice.say(redirect, words.say("linkage.regroup.which"));
            return "redirect:" + PersonsController.address(person);
        }
        showMerge(person, found.get(), "", model, words);
        return "linkage/regroup";
    }

    @PostMapping(PERSON + "/merge")
    String merge(
            SignedIn who,
            @PathVariable String number,
            @RequestParam String other,
            @RequestParam(defaultValue = "") List<String> seen,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.REGROUP_PERSONS);
        var words = new PageWords(messages, locale);
        long person = present(number);
        long joined = present(other);
        return switch (desk.merge(person, joined, seen, reason, who.account().toString())) {
            case PersonsDesk.Answer.Done(var act) -> {
                Notice.say(
                        redirect,
                        words.say(
                                "linkage.regroup.was-merged",
                                PersonGroupStore.text(act.other()),
                                PersonGroupStore.text(act.kept())));
                yield "redirect:" + PersonsController.address(act.kept());
            }
            case PersonsDesk.Answer.Refused(var reasons) -> {
                response.setStatus(REFUSED);
                model.addAttribute("errors", FormErrors.refusal(LinkageWords.refusals(reasons, words)));
                showMerge(person, joined, reason, model, words);
                yield "linkage/regroup";
            }
        };
    }

    private void showSplit(long number, List<String> chosen, String reason, Model model, PageWords words) {
        var person = desk.view(number);
        var wish = new RegroupPage.Wish(
                Regrouping.SPLIT,
                number,
                number,
                rows(person.records(), words),
                chosen,
                person.records(),
                reading.answers(person.records()),
                reason);
        model.addAttribute("page", RegroupPage.of(wish, desk.ifSplit(person, chosen), clerks::of, words));
    }

    private void showMerge(long one, long other, String reason, Model model, PageWords words) {
        var merging = desk.merging(one, other).orElseThrow(NoSuchPage::new);
        var all = new ArrayList<>(merging.kept().records());
        all.addAll(merging.joined().records());
        var wish = new RegroupPage.Wish(
                Regrouping.MERGE,
                merging.kept().number(),
                merging.joined().number(),
                rows(all, words),
                merging.joined().records(),
                all,
                reading.answers(all),
                reason);
        model.addAttribute("page", RegroupPage.of(wish, desk.ifMerged(merging), clerks::of, words));
    }

    private List<PersonFilePage.Row> rows(List<String> records, PageWords words) {
        var rows = new ArrayList<PersonFilePage.Row>();
        for (var report : reading.reports(records)) {
            rows.add(PersonFilePage.row(rows.size() + 1, report, words));
        }
        return rows;
    }

    private long present(String number) {
        return reading.find(number).orElseThrow(NoSuchPage::new);
    }
}
