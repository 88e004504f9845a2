package dev.todoke.linkage.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.linkage.desk.ClerkNames;
import dev.todoke.linkage.desk.PersonReading;
import dev.todoke.linkage.desk.PersonsDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletResponse;
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

/// one merge or split, and taking it back (統合・分割の取消し).
@Controller
@Profile("registry")
class ChangeController {

    private static final String CHANGE = "/registry/persons/changes/{change:[0-9]+}";
    private static final int REFUSED = 422;

    private final PersonsDesk desk;
    private final PersonReading reading;
    private final ClerkNames clerks;
    private final MessageSource messages;

    ChangeController(PersonsDesk desk, PersonReading reading, ClerkNames clerks, MessageSource messages) {
        this.desk = desk;
        this.reading = reading;
        this.clerks = clerks;
        this.messages = messages;
    }

    @GetMapping(CHANGE)
    String change(SignedIn who, @PathVariable long change, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_PERSONS);
        show(who, change, "", model, new PageWords(messages, locale));
        return "linkage/change";
    }

    @PostMapping(CHANGE + "/undo")
    String undo(
            SignedIn who,
            @PathVariable long change,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.REGROUP_PERSONS);
        var words = new PageWords(messages, locale);
        return switch (desk.undo(change, reason, who.account().toString())) {
            case PersonsDesk.Undoing.Undone(var act, var left) -> {
                Notice.say(
                        redirect,
                        left == 0
                                ? words.say("linkage.change.was-undone")
                                : words.say("linkage.change.was-undone.left", left));
                yield "redirect:" + PersonsController.address(act.kept());
            }
            case PersonsDesk.Undoing.Refused(var why) -> {
                response.setStatus(REFUSED);
                model.addAttribute("errors", FormErrors.refusal(List.of(LinkageWords.refusal(why, words))));
                show(who, change, reason, model, words);
                yield "linkage/change";
            }
        };
    }

    private void show(SignedIn who, long change, String reason, Model model, PageWords words) {
        var kept = reading.change(change).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", ChangePage.of(kept, who.may(Permission.REGROUP_PERSONS), reason, clerks::of, words));
    }
}
