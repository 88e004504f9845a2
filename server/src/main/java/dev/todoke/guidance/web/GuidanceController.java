package dev.todoke.guidance.web;

import dev.todoke.guidance.RegistryRooms;
import dev.todoke.web.PageWords;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Whom to ask, and the short manual (問い合わせ先・手引き); open before the sign-in.
@Controller
@Profile("portal")
class GuidanceController {

    static final String MANUAL = "/portal/manual";

    private final RegistryRooms rooms;
    private final MessageSource messages;

    GuidanceController(RegistryRooms rooms, MessageSource messages) {
        this.rooms = rooms;
        this.messages = messages;
    }

    @GetMapping(ContactsPage.PATH)
    String contacts(Model model, Locale locale) {
        model.addAttribute(
                "page",
                ContactsPage.of(rooms.own(), rooms.all(), rooms.practiceAddress(), new PageWords(messages, locale)));
        return "guidance/contacts";
    }

    @GetMapping(MANUAL)
    String manual(Model model, Locale locale) {
        model.addAttribute("page", ManualPage.of(rooms.practiceAddress(), locale));
        return "guidance/manual";
    }
}
