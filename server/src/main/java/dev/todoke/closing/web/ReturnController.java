package dev.todoke.closing.web;

import dev.todoke.closing.desk.ReturnDesk;
import dev.todoke.closing.desk.ReturnDesk.Answer;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.ConfirmAgain;
import dev.todoke.web.Face;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What hospitals get back of a closing: released by the registry room (病院等への提供情報の交付).
@Controller
@Profile("registry")
class ReturnController {

    private final ReturnDesk desk;
    private final FacilityNames facilities;
    private final MessageSource words;

    ReturnController(ReturnDesk desk, FacilityNames facilities, MessageSource words) {
        this.desk = desk;
        this.facilities = facilities;
        this.words = words;
    }

    @GetMapping("/registry/closings/number/{number:\\d{1,9}}/returns")
    String returns(@PathVariable long number, SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.RELEASE_HOSPITAL_RETURNS);
        model.addAttribute("page", page(number, locale));
        return "closing/returns";
    }

    @PostMapping("/registry/closings/number/{number:\\d{1,9}}/returns")
    String release(
            @PathVariable long number,
            @RequestParam(defaultValue = "") String facility,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            @RequestParam(defaultValue = "") String conditions,
            SignedIn who,
            HttpServletRequest request,
            RedirectAttributes after,
            Model model,
            Locale locale) {
        Forbidden.unless(who, Permission.RELEASE_HOSPITAL_RETURNS);
        String path = "/registry/closings/number/" + number + "/returns";
        if (!ConfirmAgain.isFresh(request)) {
            return "redirect:" + ConfirmAgain.path(Face.REGISTRY, path);
        }
        return switch (desk.release(
                number, facility, until, conditions, who.account().toString())) {
            case Answer.Done(var count) -> {
                Notice.say(after, words.getMessage("closing.returns.released", new Object[] {count}, locale));
                yield "redirect:" + path;
            }
            case Answer.Refused(var reasons) -> {
                model.addAttribute("errors", FormErrors.refusal(reasons));
                model.addAttribute("page", page(number, locale));
                yield "closing/returns";
            }
        };
    }

    private ReturnsPage page(long number, Locale locale) {
        return ReturnsPage.of(desk.view(number).orElseThrow(NoSuchPage::new), facilities, new PageWords(words, locale));
    }
}
