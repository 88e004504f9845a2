package dev.todoke.provision.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.Coded;
import dev.todoke.provision.CommandKind;
import dev.todoke.provision.desk.Actors;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.MatchingDesk;
import dev.todoke.provision.linked.MatchVerdict;
import dev.todoke.web.ConfirmAgain;
import dev.todoke.web.Face;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/// One pair of a list, side by side (名簿の組の判定).
@Controller
@Profile("registry")
class ListPairController {

    private final ApplicationDesk desk;
    private final MatchingDesk matching;
    private final AnswerPages answers;
    private final MessageSource messages;

    ListPairController(ApplicationDesk desk, MatchingDesk matching, AnswerPages answers, MessageSource messages) {
        this.answers = answers;
        this.desk = desk;
        this.matching = matching;
        this.messages = messages;
    }

    @GetMapping("/registry/provision/{id}/linkage/{pair}")
    String show(
            SignedIn who,
            @PathVariable String id,
            @PathVariable long pair,
            Model model,
            Locale locale,
            HttpServletRequest request) {
        if (!ConfirmAgain.isFresh(request)) {
            return "redirect:" + ConfirmAgain.path(Face.REGISTRY, path(id) + "/" + pair);
        }
        return page(who, id, pair, model, locale);
    }

    @PostMapping("/registry/provision/{id}/linkage/{pair}")
    String settle(
            SignedIn who,
            @PathVariable String id,
            @PathVariable long pair,
            @RequestParam String verdict,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "0") long next,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.RUN_EXTRACTION);
        var said = Coded.find(MatchVerdict.values(), verdict).orElseThrow(NoSuchPage::new);
        var reasons = matching.settle(who, id, pair, said, note);
        if (reasons.isEmpty()) {
            Notice.say(redirect, new PageWords(messages, locale).say("provision.notice.recorded"));
            return "redirect:" + path(id) + (next > 0 ? "/" + next : "");
        }
        answers.refuse(reasons, model, response);
        return page(who, id, pair, model, locale);
    }

    private String page(SignedIn who, String id, long pair, Model model, Locale locale) {
        Forbidden.unless(who, Permission.RUN_EXTRACTION);
        var application = desk.read(id, "O-06").orElseThrow(NoSuchPage::new);
        boolean can = application.openTo(Actors.of(who)).contains(CommandKind.MATCH_LIST);
        var opened = matching.open(id, pair).orElseThrow(NoSuchPage::new);
        model.addAttribute(
                "page", PairPage.of(id, opened, can && !opened.pair().sure(), new PageWords(messages, locale)));
        return "provision/pair";
    }

    private static String path(String id) {
        return "/registry/provision/" + id + "/linkage";
    }
}
