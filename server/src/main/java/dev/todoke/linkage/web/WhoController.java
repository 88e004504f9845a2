package dev.todoke.linkage.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.linkage.desk.WhoDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.PageWords;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Whom one report may concern, among everybody known (この届出は誰か).
@Controller
@Profile("registry")
class WhoController {

    private static final String PATH = "/registry/who/";

    private final WhoDesk desk;
    private final MessageSource messages;

    WhoController(WhoDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(PATH + "{record}")
    String who(
            SignedIn who,
            @PathVariable String record,
            @RequestParam(defaultValue = "") String with,
            Model model,
            Locale locale) {
        Forbidden.unless(who, Permission.VIEW_PERSONS);
        var answer = desk.ask(record, with).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", WhoPage.of(answer, new PageWords(messages, locale)));
        return "linkage/who";
    }

    static String address(String record) {
        return PATH + record;
    }
}
