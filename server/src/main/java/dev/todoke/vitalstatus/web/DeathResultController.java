package dev.todoke.vitalstatus.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.vitalstatus.desk.DeathResultDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// which deaths were linked with what result, the DCN list, and where the vital status comes from (照合結果).
@Controller
@Profile("registry")
class DeathResultController {

    static final String PATH = "/registry/deaths/results";

    private final DeathResultDesk desk;
    private final MessageSource messages;

    DeathResultController(DeathResultDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String results(
            SignedIn who,
            @RequestParam(defaultValue = "new") String finding,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        Forbidden.unless(who, Permission.RECORD_DEATHS);
        var chosen = DeathResultPage.Finding.of(finding);
        var pager = new Pager(desk.count(chosen.stored()), page, PATH + "?finding=" + chosen.address());
        model.addAttribute(
                "page",
                DeathResultPage.of(
                        chosen,
                        desk.summary(),
                        desk.results(chosen.stored(), pager.offset(), Pager.SIZE),
                        pager,
                        new PageWords(messages, locale)));
        return "vitalstatus/results";
    }
}
