package dev.todoke.exchange.web;

import dev.todoke.exchange.desk.ExchangeAnswer;
import dev.todoke.exchange.desk.ExchangeDesk;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What goes to the nation and comes from it, with all runs (国との情報のやりとり).
@Controller
@Profile("registry")
class ExchangeController {

    static final String PATH = "/registry/exchange";

    private final ExchangeDesk desk;
    private final MessageSource messages;

    ExchangeController(ExchangeDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String exchange(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.EXCHANGE_WITH_NATION);
        return show(FormErrors.none(), model, locale);
    }

    @GetMapping(PATH + "/{run:[0-9]+}")
    String run(SignedIn who, @PathVariable long run, Model model, Locale locale) {
        Forbidden.unless(who, Permission.EXCHANGE_WITH_NATION);
        model.addAttribute("page", ExchangePage.refusals(run, desk.refusals(run), new PageWords(messages, locale)));
        return "exchange/run";
    }

    @PostMapping(PATH + "/records")
    ResponseEntity<byte[]> records(SignedIn who, @RequestParam(defaultValue = "") String year) throws IOException {
        Forbidden.unless(who, Permission.EXCHANGE_WITH_NATION);
        var of = year.matches("20[0-9]{2}") ? Optional.of(Integer.valueOf(year)) : Optional.<Integer>empty();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("prefecture-records"
                                        + of.map(y -> "-" + y).orElse("") + ".csv")
                                .build()
                                .toString())
                .body(desk.records(of, who.account().toString()));
    }

    @PostMapping(PATH)
    String take(
            SignedIn who,
            @RequestParam(defaultValue = "") String layout,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response)
            throws IOException {
        Forbidden.unless(who, Permission.EXCHANGE_WITH_NATION);
        var answer = file == null || file.isEmpty()
                ? new ExchangeAnswer.Refused("exchange.no-file", List.of())
                : desk.take(layout, file.getBytes(), who.account().toString());
        return switch (answer) {
            case ExchangeAnswer.Taken(long run, long taken, long known, long refused) -> {
                Notice.say(
                        redirect, messages.getMessage("exchange.taken", new Object[] {taken, known, refused}, locale));
                yield "redirect:" + PATH + (refused > 0 ? "/" + run : "");
            }
            case ExchangeAnswer.Refused(var key, var values) -> {
                response.setStatus(422);
                var sentence = messages.getMessage(key, new Object[] {String.join("・", values)}, locale);
                yield show(FormErrors.refusal(List.of(sentence)), model, locale);
            }
        };
    }

    private String show(FormErrors errors, Model model, Locale locale) {
        model.addAttribute("errors", errors);
        model.addAttribute("page", ExchangePage.of(desk.overview(), new PageWords(messages, locale)));
        return "exchange/exchange";
    }
}
