package dev.todoke.intake.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.desk.Answer;
import dev.todoke.intake.desk.MappingDesk;
import dev.todoke.kernel.Sentence;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Matching the columns of a hospital's own file with the items (列の対応を決める).
@Controller
@Profile("portal")
class ColumnsController {

    private static final String COLUMNS = "/portal/files/{receipt}/columns";

    private final MappingDesk desk;
    private final MessageSource words;

    ColumnsController(MappingDesk desk, MessageSource words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(COLUMNS)
    String columns(SignedIn who, @PathVariable String receipt, Model model) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        var opened = desk.open(receipt).orElseThrow(NoSuchPage::new);
        return show(model, ColumnsPage.of(opened, Map.of()), FormErrors.none());
    }

    @PostMapping(COLUMNS)
    String match(
            SignedIn who,
            @PathVariable String receipt,
            @RequestParam Map<String, String> form,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        var opened = desk.open(receipt).orElseThrow(NoSuchPage::new);
        var sent = ColumnsPage.sent(opened, form);
        var reasons = sent.reasons().isEmpty() ? match(who, receipt, sent) : sent.reasons();
        if (!reasons.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var said = reasons.stream().map(r -> r.in(locale)).toList();
            return show(model, ColumnsPage.of(opened, form), FormErrors.refusal(said));
        }
        Notice.say(redirect, words.getMessage("intake.columns.done", null, locale));
        return "redirect:/portal/files/" + receipt;
    }

    private List<Sentence> match(SignedIn who, String receipt, ColumnsPage.Sent sent) {
        return switch (desk.match(PortalUser.reporter(who), receipt, sent.mapping())) {
            case Answer.Done _ -> List.of();
            case Answer.Refused(var reasons) -> reasons;
        };
    }

    private static String show(Model model, ColumnsPage page, FormErrors errors) {
        model.addAttribute("page", page);
        model.addAttribute("errors", errors);
        return "intake/columns";
    }
}
