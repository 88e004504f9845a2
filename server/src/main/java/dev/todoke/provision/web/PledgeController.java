package dev.todoke.provision.web;

import dev.todoke.provision.Answer;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.desk.PledgeDesk;
import dev.todoke.provision.desk.PledgeDoor;
import dev.todoke.provision.desk.PledgeText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
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

    private static final int TOO_MANY = 429;

    private final PledgeDoor door;
    private final PledgeDesk desk;
    private final PledgeText text;
    private final ReasonWords words;

    PledgeController(PledgeDoor door, PledgeDesk desk, PledgeText text, ReasonWords words) {
        this.door = door;
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
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        return show(code, shown(door.open(code, request.getRemoteAddr()), model, locale, response), "", model);
    }

    private List<PledgeDesk.Reading> shown(
            PledgeDoor.Opened opened, Model model, Locale locale, HttpServletResponse response) {
        return switch (opened) {
            case PledgeDoor.Opened.Reading(var reading) -> List.of(reading);
            case PledgeDoor.Opened.Unknown _ -> {
                refuse(List.of(unknown()), model, locale, response);
                yield List.of();
            }
            case PledgeDoor.Opened.Closed(var left) -> {
                refuse(List.of(closed(left)), model, locale, response);
                response.setStatus(TOO_MANY);
                yield List.of();
            }
        };
    }

    @PostMapping(PledgePage.HERE + "/signature")
    String sign(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String signature,
            @RequestParam(defaultValue = "") String agreed,
            HttpServletRequest request,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        return switch (door.sign(code, signature, agreed.equals("yes"), request.getRemoteAddr())) {
            case PledgeDoor.Signed.Kept(var why) -> show(code, shown(why, model, locale, response), signature, model);
            case PledgeDoor.Signed.Given(var answer) -> {
                if (answer instanceof Answer.Refused(var reasons, var _)) {
                    refuse(reasons, model, locale, response);
                }
                yield show(code, desk.read(code).stream().toList(), signature, model);
            }
        };
    }

    private static Reason unknown() {
        return Reason.at("Y02", "code", "このコードは使えません。利用者から外れたか、新しいコードが発行されています。申出者に確かめてください。");
    }

    private static Reason closed(Duration left) {
        return Reason.at(
                "Y06",
                "code",
                "使えないコードが続いたため、いまは受け付けていません。%s分ほど待ってから、もう一度入れてください。",
                left.plusSeconds(59).toMinutes());
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
