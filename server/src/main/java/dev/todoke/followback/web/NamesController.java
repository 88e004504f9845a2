package dev.todoke.followback.web;

import dev.todoke.followback.desk.Result;
import dev.todoke.followback.desk.RoundDesk;
import dev.todoke.followback.store.UnplacedStore;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// names of hospitals that the register does not know (登録にない病院名の確認).
@Controller
@Profile("registry")
class NamesController {

    static final String PATH = RoundsController.PATH + "/names";
    private static final int SHOWN = 50;

    private final RoundDesk desk;
    private final MessageSource messages;

    NamesController(RoundDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /// The names that wait, oldest first.
    record NamesPage(List<UnplacedStore.Unplaced> names) {
        NamesPage {
            names = List.copyOf(names);
        }
    }

    @GetMapping(PATH)
    String names(SignedIn who, Model model) {
        Forbidden.unless(who, Permission.CONDUCT_FOLLOWBACK);
        return show(FormErrors.none(), model);
    }

    @PostMapping(PATH + "/{id:[0-9]+}")
    String place(
            SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String facility,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Forbidden.unless(who, Permission.CONDUCT_FOLLOWBACK);
        return switch (desk.place(id, facility, reason, who.account().toString())) {
            case Result.Done _ -> {
                Notice.say(redirect, messages.getMessage("followback.names.done", null, locale));
                yield "redirect:" + PATH;
            }
            case Result.Refused(var reasons) -> {
                response.setStatus(422);
                yield show(FormErrors.refusal(Refusals.in(reasons, locale)), model);
            }
        };
    }

    private String show(FormErrors errors, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("page", new NamesPage(desk.queue(SHOWN)));
        return "followback/names";
    }
}
