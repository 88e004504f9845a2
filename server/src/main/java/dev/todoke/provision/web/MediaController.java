package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Application;
import dev.todoke.provision.Command;
import dev.todoke.provision.MediaRegister;
import dev.todoke.provision.desk.Actors;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The media of one delivery at the office (提供の媒体, O-07).
@Controller
@Profile("office")
class MediaController {

    private final ApplicationDesk desk;
    private final OfficePages pages;
    private final AnswerPages answers;
    private final MediumLabel label;
    private final MessageSource messages;

    MediaController(
            ApplicationDesk desk, OfficePages pages, AnswerPages answers, MediumLabel label, MessageSource messages) {
        this.desk = desk;
        this.pages = pages;
        this.answers = answers;
        this.label = label;
        this.messages = messages;
    }

    @GetMapping("/office/applications/{id}/media")
    String show(SignedIn who, @PathVariable String id, Model model, Locale locale) {
        return page(who, id, model, locale);
    }

    @GetMapping("/office/applications/{id}/media/{medium}/label.pdf")
    ResponseEntity<byte[]> label(SignedIn who, @PathVariable String id, @PathVariable String medium)
            throws IOException {
        var application = pages.read(who, id, "O-07");
        var entry = new MediaRegister(application).find(medium).orElseThrow(NoSuchPage::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(medium + ".pdf")
                                .build()
                                .toString())
                .body(label.of(application, entry.medium()));
    }

    @PostMapping("/office/applications/{id}/media")
    String register(
            SignedIn who,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return follow(who, id, new MediumDeeds(sent).register(), model, locale, response, redirect);
    }

    @PostMapping("/office/applications/{id}/media/{medium}/{deed}")
    String deed(
            SignedIn who,
            @PathVariable String id,
            @PathVariable String medium,
            @PathVariable String deed,
            @RequestParam Map<String, String> sent,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return follow(who, id, new MediumDeeds(sent).of(deed, medium), model, locale, response, redirect);
    }

    @PostMapping("/office/applications/{id}/list-destruction")
    String listDestruction(
            SignedIn who,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return follow(who, id, new MediumDeeds(sent).listDestruction(), model, locale, response, redirect);
    }

    private String follow(
            SignedIn who,
            String id,
            Command command,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answers.follow(
                desk.give(who, id, command),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.recorded",
                "/office/applications/" + id + "/media",
                () -> page(who, id, model, locale));
    }

    private String page(SignedIn who, String id, Model model, Locale locale) {
        Application application = pages.read(who, id, "O-07");
        model.addAttribute(
                "page", MediaPage.of(application, application.openTo(Actors.of(who)), new PageWords(messages, locale)));
        return "provision/media";
    }
}
