package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.desk.Actors;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.FeeSettings;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Fees of an application (手数料, O-05), from the first hour to the settling.
@Controller
@Profile("office")
class FeeController {

    private final ApplicationDesk desk;
    private final OfficePages pages;
    private final FeeSettings fees;
    private final AnswerPages answers;
    private final Clock clock;

    FeeController(ApplicationDesk desk, OfficePages pages, FeeSettings fees, AnswerPages answers, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.fees = fees;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/office/applications/{id}/fees")
    String fees(SignedIn who, @PathVariable String id, Model model) {
        return show(who, id, Map.of(), model);
    }

    @PostMapping("/office/applications/{id}/fees/{deed}")
    String does(
            SignedIn who,
            @PathVariable String id,
            @PathVariable String deed,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var rule = fees.rule(pages.read(who, id, "fees"));
        var command = new FeeForms(sent).command(deed, rule, OfficeDay.of(clock.instant()));
        return answers.follow(
                desk.give(who, id, command),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.recorded",
                "/office/applications/" + id + "/fees",
                () -> show(who, id, sent, model));
    }

    private String show(SignedIn who, String id, Map<String, String> sent, Model model) {
        var application = pages.read(who, id, "fees");
        model.addAttribute(
                "page", new FeePage(application, fees.rule(application), application.openTo(Actors.of(who)), sent));
        return "provision/fees";
    }
}
