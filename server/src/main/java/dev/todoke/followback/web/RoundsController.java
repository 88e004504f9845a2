package dev.todoke.followback.web;

import dev.todoke.followback.desk.Result;
import dev.todoke.followback.desk.RoundDesk;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.PartialDate;
import dev.todoke.web.FieldError;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.PageWords;
import dev.todoke.web.SheetReply;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// the rounds, what is left to ask, and what the deaths mean by year (遡り調査の回).
@Controller
@Profile("registry")
class RoundsController {

    static final String PATH = "/registry/followback";

    private final RoundDesk desk;
    private final MessageSource messages;

    RoundsController(RoundDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String rounds(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.CONDUCT_FOLLOWBACK);
        return show("", "", FormErrors.none(), model, locale);
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> sheet(SignedIn who, Locale locale) throws IOException {
        Forbidden.unless(who, Permission.CONDUCT_FOLLOWBACK);
        var page = RoundsPage.of(desk.overview(), "", "", new PageWords(messages, locale));
        return SheetReply.of("followback.xlsx", SheetReply.sheet(page.rounds()), SheetReply.sheet(page.shares()));
    }

    @PostMapping(PATH)
    String begin(
            SignedIn who,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String due,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Forbidden.unless(who, Permission.CONDUCT_FOLLOWBACK);
        var date = PartialDate.read(due.strip());
        if (!year.matches("[0-9]{4}") || !(date.orElse(PartialDate.unknown()) instanceof PartialDate.Day(var day))) {
            response.setStatus(422);
            return show(year, due, FormErrors.of(List.of(error("followback.begin.incomplete", locale))), model, locale);
        }
        return switch (desk.begin(Integer.parseInt(year), day, who.account().toString())) {
            case Result.Done(long round) -> "redirect:" + PATH + "/" + round;
            case Result.Refused(var reasons) -> {
                response.setStatus(422);
                yield show(year, due, FormErrors.refusal(Refusals.in(reasons, locale)), model, locale);
            }
        };
    }

    private FieldError error(String key, Locale locale) {
        return FieldError.of(
                "due", messages.getMessage("followback.due", null, locale), messages.getMessage(key, null, locale));
    }

    private String show(String year, String due, FormErrors errors, Model model, Locale locale) {
        model.addAttribute("errors", errors);
        model.addAttribute("page", RoundsPage.of(desk.overview(), year, due, new PageWords(messages, locale)));
        return "followback/rounds";
    }
}
