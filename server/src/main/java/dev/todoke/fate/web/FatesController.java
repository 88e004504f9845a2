package dev.todoke.fate.web;

import dev.todoke.fate.desk.FateDesk;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.Forbidden;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// P-07: what became of each notification, with filter and CSV (届出のゆくえ).
@Controller
@Profile("portal")
class FatesController {

    private static final String LIST = "/portal/notifications";

    private final FateDesk desk;
    private final MessageSource messages;

    FatesController(FateDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(LIST)
    String list(
            SignedIn who,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        var words = new PageWords(messages, locale);
        String wanted = known(stage);
        int of = year(year);
        var perStage = desk.perStage(of);
        long total = wanted.isEmpty()
                ? perStage.values().stream().mapToLong(Long::longValue).sum()
                : perStage.getOrDefault(wanted, 0L);
        String shownYear = of == 0 ? "" : Integer.toString(of);
        var pager = new Pager(total, page, LIST + "?stage=" + wanted + "&year=" + shownYear);
        var lines = desk.list(wanted, of, Pager.SIZE, pager.offset());
        model.addAttribute("page", FatesPage.of(pager, wanted, shownYear, perStage, lines, words));
        return "fate/fates";
    }

    private static String known(String stage) {
        return FatesPage.everyStage().contains(stage) ? stage : "";
    }

    private static int year(String text) {
        return text.matches("[12][0-9]{3}") ? Integer.parseInt(text) : 0;
    }

    @GetMapping(LIST + ".csv")
    void csv(
            SignedIn who,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String year,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        var words = new PageWords(messages, locale);
        response.setContentType("text/csv");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("notifications.csv")
                        .build()
                        .toString());
        desk.write(
                known(stage),
                year(year),
                words.say("fate.csv.header"),
                line -> FatesPage.sentence(line, words),
                response.getOutputStream());
    }
}
