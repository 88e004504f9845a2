package dev.todoke.duty.web;

import dev.todoke.duty.desk.DutyDesk;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.Forbidden;
import dev.todoke.web.PageWords;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What a hospital was reminded of or recommended to do (督促・勧告の確認).
@Controller
@Profile("portal")
class PortalDutyController {

    static final String LIST = "/portal/duty";

    private final DutyDesk desk;
    private final MessageSource messages;

    PortalDutyController(DutyDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(LIST)
    String list(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        model.addAttribute("table", DutyPage.acts(desk.own(), "", new PageWords(messages, locale)));
        return "duty/portal";
    }
}
