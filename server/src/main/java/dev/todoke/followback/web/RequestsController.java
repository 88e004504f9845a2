package dev.todoke.followback.web;

import dev.todoke.followback.GivenAnswer;
import dev.todoke.followback.desk.AnswerDesk;
import dev.todoke.followback.desk.Result;
import dev.todoke.followback.store.RequestStore;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import dev.todoke.web.SheetReply;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// what one hospital is asked, and answers that came on paper or by telephone (病院ごとの対象と回答の記録).
@Controller
@Profile("registry")
class RequestsController {

    static final String REQUEST = RoundsController.PATH + "/requests";
    private static final String FACILITY = RoundsController.PATH + "/{round:[0-9]+}/{facility:[0-9A-Z]{5}}";

    private final AnswerDesk desk;
    private final FacilityNames names;
    private final MessageSource messages;

    RequestsController(AnswerDesk desk, FacilityNames names, MessageSource messages) {
        this.desk = desk;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping(FACILITY)
    String facility(SignedIn who, @PathVariable long round, @PathVariable String facility, Model model, Locale locale) {
        Forbidden.unless(who, Permission.CONDUCT_FOLLOWBACK);
        var code = new FacilityCode(facility);
        model.addAttribute(
                "page",
                AskedPage.of(
                        desk.ofFacility(round, code),
                        REQUEST + "/",
                        names.nameOf(code),
                        new PageWords(messages, locale)));
        model.addAttribute("round", round);
        model.addAttribute("facility", facility);
        return "followback/facility";
    }

    @GetMapping(FACILITY + ".xlsx")
    ResponseEntity<byte[]> sheet(SignedIn who, @PathVariable long round, @PathVariable String facility)
            throws IOException {
        Forbidden.unless(who, Permission.CONDUCT_FOLLOWBACK);
        return SheetReply.of(
                "followback-" + round + "-" + facility + ".xlsx",
                AskedPage.sheet(desk.ofFacility(round, new FacilityCode(facility))));
    }

    @GetMapping(REQUEST + "/{request:[0-9]+}")
    String request(SignedIn who, @PathVariable long request, Model model, Locale locale) {
        Forbidden.unless(who, Permission.CONDUCT_FOLLOWBACK);
        var asked = desk.find(request).orElseThrow(NoSuchPage::new);
        return show(asked, CasePage.lastOf(asked), FormErrors.none(), model, locale);
    }

    @PostMapping(REQUEST + "/{request:[0-9]+}")
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
        Forbidden.unless(who, Permission.CONDUCT_FOLLOWBACK);
        var asked = desk.find(request).orElseThrow(NoSuchPage::new);
        var given = new GivenAnswer(kind, hospital, note);
        return switch (desk.answer(
                request, given, AnswerDesk.Channel.REGISTRY, who.account().toString())) {
            case Result.Done _ -> {
                Notice.say(redirect, messages.getMessage("followback.answer.done", null, locale));
                yield "redirect:" + back(asked);
            }
            case Result.Refused(var reasons) -> {
                response.setStatus(422);
                yield show(asked, given, FormErrors.refusal(Refusals.in(reasons, locale)), model, locale);
            }
        };
    }

    private static String back(RequestStore.Asked asked) {
        return RoundsController.PATH + "/" + asked.round() + "/"
                + asked.request().facility();
    }

    private String show(RequestStore.Asked asked, GivenAnswer given, FormErrors errors, Model model, Locale locale) {
        model.addAttribute("errors", errors);
        model.addAttribute("page", CasePage.of(asked, given, back(asked), false, new PageWords(messages, locale)));
        return "followback/case";
    }
}
