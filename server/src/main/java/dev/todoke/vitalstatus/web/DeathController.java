package dev.todoke.vitalstatus.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.vitalstatus.desk.DeathAnswer;
import dev.todoke.vitalstatus.desk.DeathDesk;
import dev.todoke.web.FieldError;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import java.io.IOException;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// files of deaths, and what the deaths mean (死亡情報の取込と照合).
@Controller
@Profile("registry")
class DeathController {

    private final DeathDesk desk;
    private final MessageSource words;

    DeathController(DeathDesk desk, MessageSource words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/registry/deaths")
    String list(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.RECORD_DEATHS);
        model.addAttribute("page", DeathPage.of(desk.overview(), new PageWords(words, locale)));
        return "vitalstatus/deaths";
    }

    @PostMapping("/registry/deaths")
    String take(@RequestParam MultipartFile file, SignedIn who, RedirectAttributes after, Model model, Locale locale)
            throws IOException {
        Forbidden.unless(who, Permission.RECORD_DEATHS);
        if (file.isEmpty()) {
            return refused(List.of(words.getMessage("vitalstatus.no-file", null, locale)), model, locale);
        }
        try (var in = file.getInputStream()) {
            return switch (desk.receive(in, who.account().toString())) {
                case DeathAnswer.Received received -> {
                    Notice.say(
                            after,
                            words.getMessage(
                                    "vitalstatus.received", new Object[] {received.file(), received.rows()}, locale));
                    yield "redirect:/registry/jobs/" + received.run();
                }
                case DeathAnswer.Taken taken -> {
                    Notice.say(
                            after,
                            words.getMessage(
                                    "vitalstatus.taken",
                                    new Object[] {taken.taken(), taken.known(), taken.refused()},
                                    locale));
                    yield "redirect:/registry/deaths" + (taken.refused() > 0 ? "/" + taken.file() : "");
                }
                case DeathAnswer.Refused(var reasons) -> refused(reasons, model, locale);
            };
        }
    }

    /// The lines of a file that could not be read, with column, value and what is allowed.
    @GetMapping("/registry/deaths/{file:\\d+}")
    String refusals(@PathVariable long file, SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.RECORD_DEATHS);
        model.addAttribute("page", DeathPage.refusals(file, desk.refusals(file), new PageWords(words, locale)));
        return "vitalstatus/refusals";
    }

    private String refused(List<String> reasons, Model model, Locale locale) {
        model.addAttribute(
                "errors",
                FormErrors.of(reasons.stream()
                        .map(reason ->
                                FieldError.of("file", words.getMessage("vitalstatus.file", null, locale), reason))
                        .toList()));
        model.addAttribute("page", DeathPage.of(desk.overview(), new PageWords(words, locale)));
        return "vitalstatus/deaths";
    }
}
