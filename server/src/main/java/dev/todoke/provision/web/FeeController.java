package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.Coded;
import dev.todoke.provision.Command;
import dev.todoke.provision.FeeCommand;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.desk.Actors;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.FeeSettings;
import dev.todoke.provision.fee.FeeLine;
import dev.todoke.provision.fee.Work;
import dev.todoke.provision.fee.WorkEntry;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Fees of an application (手数料, O-05).
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
        var command = switch (deed) {
            case "work" -> work(sent);
            case "invoice" -> invoice(rate(who, id), sent);
            case "payment" -> payment(sent);
            default -> throw new NoSuchPage();
        };
        return answers.follow(
                desk.give(who, id, command),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.recorded",
                "/office/applications/" + id + "/fees",
                () -> show(who, id, sent, model));
    }

    private int rate(SignedIn who, String id) {
        return pages.read(who, id, "fees")
                .document()
                .map(document -> fees.rates().of(document.article()))
                .orElse(0);
    }

    private static Command work(Map<String, String> sent) {
        return new FeeCommand.RecordWork(new WorkEntry(
                SentValues.date(sent, "on").orElse(LocalDate.MIN),
                sent.getOrDefault("who", "").strip(),
                Coded.find(Work.values(), sent.getOrDefault("work", "")).orElse(Work.PREPARATION),
                SentValues.number(sent, "hours"),
                sent.getOrDefault("note", "").strip()));
    }

    private Command invoice(int yenPerHour, Map<String, String> sent) {
        var lines = new ArrayList<FeeLine>();
        for (Work work : Work.values()) {
            int hours = SentValues.number(sent, "hours-" + work.code());
            if (hours > 0) {
                lines.add(new FeeLine(work, hours));
            }
        }
        return new FeeCommand.InvoiceFee(
                sent.getOrDefault("document-number", ""),
                OfficeDay.of(clock.instant()),
                SentValues.date(sent, "due").orElse(LocalDate.MIN),
                yenPerHour,
                List.copyOf(lines));
    }

    private static Command payment(Map<String, String> sent) {
        String amount = sent.getOrDefault("amount", "").replaceAll("[,，円\\s]", "");
        return new FeeCommand.RecordPayment(
                amount.matches("\\d{1,9}") ? Long.parseLong(amount) : 0,
                SentValues.date(sent, "paid-on").orElse(LocalDate.MIN),
                sent.getOrDefault("evidence", ""));
    }

    private String show(SignedIn who, String id, Map<String, String> sent, Model model) {
        var application = pages.read(who, id, "fees");
        int rate = application
                .document()
                .map(document -> fees.rates().of(document.article()))
                .orElse(0);
        model.addAttribute("page", new FeePage(application, rate, application.openTo(Actors.of(who)), sent));
        return "provision/fees";
    }
}
