package dev.todoke.provision.web;

import dev.todoke.provision.Answer;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.desk.PledgeDesk;
import dev.todoke.provision.desk.PledgeText;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a user with a code reads and signs the pledge (誓約書の署名). Codes are typed, so that none stands in an address.
@Controller
@Profile("applicant")
class PledgeController {

    private static final int UNPROCESSABLE = 422;

    private final PledgeDesk desk;
    private final PledgeText text;
    private final ReasonWords words;

    PledgeController(PledgeDesk desk, PledgeText text, ReasonWords words) {
        this.desk = desk;
        this.text = text;
        this.words = words;
    }

    @GetMapping(PledgePage.HERE)
    String ask(Model model) {
        return show("", List.of(), "", model);
    }

    @PostMapping(PledgePage.HERE)
    String read(
            @RequestParam(defaultValue = "") String code, Model model, Locale locale, HttpServletResponse response) {
        var reading = desk.read(code);
        if (reading.isEmpty()) {
            refuse(List.of(unknown()), model, locale, response);
        }
        return show(code, reading.stream().toList(), "", model);
    }

    @PostMapping(PledgePage.HERE + "/signature")
    String sign(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String signature,
            @RequestParam(defaultValue = "") String agreed,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        var answer = desk.sign(code, signature, agreed.equals("yes"));
        var reasons = answer.isEmpty()
                ? List.of(unknown())
                : answer.get() instanceof Answer.Refused(var why, var _) ? why : List.<Reason>of();
        if (!reasons.isEmpty()) {
            refuse(reasons, model, locale, response);
        }
        return show(code, desk.read(code).stream().toList(), signature, model);
    }

    private static Reason unknown() {
        return Reason.at("Y02", "code", "このコードは使えません。利用者から外れたか、新しいコードが発行されています。申出者に確かめてください。");
    }

    private void refuse(List<Reason> reasons, Model model, Locale locale, HttpServletResponse response) {
        response.setStatus(UNPROCESSABLE);
        model.addAttribute("errors", words.errors(reasons, locale));
    }

    private String show(String code, List<PledgeDesk.Reading> reading, String signature, Model model) {
        model.addAttribute("page", new PledgePage(code, reading, text.paragraphs(), text.edition(), signature));
        return "provision/pledge";
    }
}
