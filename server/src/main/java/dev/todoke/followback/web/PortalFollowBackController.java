package dev.todoke.followback.web;

import dev.todoke.followback.GivenAnswer;
import dev.todoke.followback.desk.AnswerDesk;
import dev.todoke.followback.desk.Result;
import dev.todoke.followback.store.RequestStore;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import dev.todoke.web.SheetReply;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// P-09: answering the follow-back (遡り調査への回答), case by case or with a filled-in list.
@Controller
@Profile("portal")
class PortalFollowBackController {

    static final String PATH = "/portal/followback";

    private final AnswerDesk desk;
    private final MessageSource messages;

    PortalFollowBackController(AnswerDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String list(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.ANSWER_QUERIES);
        return showList(FormErrors.none(), model, locale);
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> sheet(SignedIn who) throws IOException {
        Forbidden.unless(who, Permission.ANSWER_QUERIES);
        return SheetReply.of("followback.xlsx", AskedPage.sheet(desk.own()));
    }

    @PostMapping(PATH)
    String file(
            SignedIn who,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response)
            throws IOException {
        Forbidden.unless(who, Permission.ANSWER_QUERIES);
        var rows = AnswerFile.rows(file == null ? new byte[0] : file.getBytes());
        var result = rows.isEmpty()
                ? new Result.Refused(java.util.List.of())
                : desk.answers(rows.get(), who.account().toString());
        return switch (result) {
            case Result.Done(long count) -> {
                Notice.say(redirect, messages.getMessage("followback.file.done", new Object[] {count}, locale));
                yield "redirect:" + PATH;
            }
            case Result.Refused(var reasons) -> {
                response.setStatus(422);
                var sentences = reasons.isEmpty()
                        ? java.util.List.of(messages.getMessage("followback.file.unreadable", null, locale))
                        : Refusals.in(reasons, locale);
                yield showList(FormErrors.refusal(sentences), model, locale);
            }
        };
    }

    @GetMapping(PATH + "/{request:[0-9]+}")
    String request(SignedIn who, @PathVariable long request, Model model, Locale locale) {
        Forbidden.unless(who, Permission.ANSWER_QUERIES);
        var asked = desk.find(request).orElseThrow(NoSuchPage::new);
        return showCase(asked, CasePage.lastOf(asked), FormErrors.none(), model, locale);
    }

    @PostMapping(PATH + "/{request:[0-9]+}")
    String answer(
            SignedIn who,
            @PathVariable long request,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String hospital,
            @RequestParam(defaultValue = "") String note,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Forbidden.unless(who, Permission.ANSWER_QUERIES);
        var asked = desk.find(request).orElseThrow(NoSuchPage::new);
        var given = new GivenAnswer(kind, hospital, note);
        return switch (desk.answer(
                request, given, AnswerDesk.Channel.PORTAL, who.account().toString())) {
            case Result.Done _
            when given.kind().equals("1") -> {
                Notice.say(redirect, messages.getMessage("followback.answer.notify", null, locale));
                yield "redirect:/portal/upload?arrival=followback";
            }
            case Result.Done _ -> {
                Notice.say(redirect, messages.getMessage("followback.answer.done", null, locale));
                yield "redirect:" + PATH;
            }
            case Result.Refused(var reasons) -> {
                response.setStatus(422);
                yield showCase(asked, given, FormErrors.refusal(Refusals.in(reasons, locale)), model, locale);
            }
        };
    }

    private String showList(FormErrors errors, Model model, Locale locale) {
        model.addAttribute("errors", errors);
        model.addAttribute("page", AskedPage.of(desk.own(), PATH + "/", "", new PageWords(messages, locale)));
        return "followback/portal";
    }

    private String showCase(
            RequestStore.Asked asked, GivenAnswer given, FormErrors errors, Model model, Locale locale) {
        model.addAttribute("errors", errors);
        model.addAttribute("page", CasePage.of(asked, given, PATH, true, new PageWords(messages, locale)));
        return "followback/case";
    }
}
