package dev.todoke.statistics.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.statistics.desk.ReleaseAnswer;
import dev.todoke.statistics.desk.StatisticsDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// tables of a closing, before and after their release (統計表).
@Controller
@Profile("registry")
class StatisticsTablesController {

    private final StatisticsDesk desk;
    private final MessageSource messages;

    StatisticsTablesController(StatisticsDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping("/registry/statistics")
    String closings(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_CLOSINGS);
        model.addAttribute("page", ClosingsPage.of(desk.closings(), new PublicWords(messages, locale)));
        return "statistics/closings";
    }

    @GetMapping("/registry/statistics/{closing}")
    String tables(SignedIn who, @PathVariable long closing, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_CLOSINGS);
        model.addAttribute("page", page(who, closing, locale));
        return "statistics/tables";
    }

    @PostMapping("/registry/statistics/{closing}/compute")
    String compute(
            SignedIn who,
            @PathVariable long closing,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        switch (desk.request(who, closing)) {
            case ReleaseAnswer.Accepted _ -> {
                Notice.say(redirect, messages.getMessage("statistics.tables.requested", null, locale));
                return "redirect:/registry/statistics/" + closing;
            }
            case ReleaseAnswer.Refused(var reasons) -> {
                response.setStatus(422);
                model.addAttribute("errors", FormErrors.refusal(reasons));
                model.addAttribute("page", page(who, closing, locale));
                return "statistics/tables";
            }
        }
    }

    private TablesPage page(SignedIn who, long closing, Locale locale) {
        var summary = desk.closing(closing).orElseThrow(NoSuchPage::new);
        var words = new PublicWords(messages, locale);
        return TablesPage.of(
                summary,
                desk.draft(closing),
                desk.releaseOf(closing),
                words,
                who.may(Permission.COMPUTE_STATISTICS),
                who.may(Permission.RELEASE_STATISTICS));
    }
}
