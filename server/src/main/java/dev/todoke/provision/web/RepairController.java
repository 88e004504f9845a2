package dev.todoke.provision.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.CommandKind;
import dev.todoke.provision.desk.Actors;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.RepairDesk;
import dev.todoke.provision.repair.Repair;
import dev.todoke.web.ConfirmAgain;
import dev.todoke.web.Face;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Steps after the recipe, tried and chosen in the registry room (匿名化の追加の手順, O-06).
@Controller
@Profile("registry")
class RepairController {

    private final ApplicationDesk desk;
    private final RepairDesk repairs;
    private final AnswerPages answers;

    RepairController(ApplicationDesk desk, RepairDesk repairs, AnswerPages answers) {
        this.desk = desk;
        this.repairs = repairs;
        this.answers = answers;
    }

    /// Proposals, and the steps named in the address tried.
    @GetMapping("/registry/provision/{id}/repair")
    String look(
            SignedIn who,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            Locale locale,
            HttpServletRequest request) {
        return ConfirmAgain.isFresh(request) ? page(who, id, sent, model, locale) : again(id);
    }

    @PostMapping("/registry/provision/{id}/repair")
    String choose(
            SignedIn who,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!ConfirmAgain.isFresh(request)) {
            return again(id);
        }
        var repair = sent.containsKey("none") ? Repair.NONE : SentRepair.of(sent);
        return answers.follow(
                repairs.choose(who, id, repair),
                new AnswerPages.Reply(model, response, redirect),
                "provision.repair.notice",
                "/registry/provision/" + id,
                () -> page(who, id, sent, model, locale));
    }

    private String page(SignedIn who, String id, Map<String, String> sent, Model model, Locale locale) {
        Forbidden.unless(who, Permission.RUN_EXTRACTION);
        var application = desk.read(id, "O-06 repair").orElseThrow(NoSuchPage::new);
        if (application.approval().isEmpty()) {
            throw new NoSuchPage();
        }
        var wish = SentRepair.of(sent);
        var look = repairs.look(application, SentRepair.k(sent), wish, SentRepair.counted(sent));
        boolean open = application.openTo(Actors.of(who)).contains(CommandKind.CHOOSE_REPAIR);
        model.addAttribute("page", RepairPage.of(application, look, open, wish, ReasonWords.english(locale)));
        return "provision/repair";
    }

    private static String again(String id) {
        return "redirect:" + ConfirmAgain.path(Face.REGISTRY, "/registry/provision/" + id + "/repair");
    }
}
