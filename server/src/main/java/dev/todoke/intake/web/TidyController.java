package dev.todoke.intake.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.Printed;
import dev.todoke.intake.desk.Answer;
import dev.todoke.intake.desk.TidyDesk;
import dev.todoke.notification.Tidying;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import java.util.Arrays;
import java.util.EnumSet;
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

/// Offers to tidy the values of a file, before and after (値を整える).
@Controller
@Profile("portal")
class TidyController {

    private static final String TIDY = "/portal/files/{receipt}/tidy";

    private final TidyDesk desk;
    private final MessageSource words;

    TidyController(TidyDesk desk, MessageSource words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(TIDY)
    String offers(SignedIn who, @PathVariable String receipt, Model model) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        model.addAttribute("page", TidyPage.of(desk.open(receipt).orElseThrow(NoSuchPage::new)));
        return "intake/tidy";
    }

    @PostMapping(TIDY)
    String take(
            SignedIn who,
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") List<String> kinds,
            Locale locale,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        var chosen = EnumSet.noneOf(Tidying.class);
        Arrays.stream(Tidying.values()).filter(k -> kinds.contains(k.name())).forEach(chosen::add);
        var answer = desk.take(PortalUser.reporter(who), receipt, chosen);
        Notice.say(
                redirect,
                switch (answer) {
                    case Answer.Done(long count) ->
                        words.getMessage("intake.tidy.done", new Object[] {Printed.count(count)}, locale);
                    case Answer.Refused(var reasons) ->
                        String.join(" ", reasons.stream().map(r -> r.in(locale)).toList());
                });
        return "redirect:/portal/files/" + receipt + (answer instanceof Answer.Done ? "" : "/tidy");
    }
}
