package dev.todoke.intake.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.desk.Answer;
import dev.todoke.intake.desk.DraftDesk;
import dev.todoke.intake.desk.Reception;
import dev.todoke.kernel.Sentence;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.Notice;
import dev.todoke.web.Pager;
import dev.todoke.web.UploadFolder;
import java.io.IOException;
import java.nio.file.Files;
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

/// The notifications that are being typed (届出を入力する): begin, go on, put aside, hand in.
@Controller
@Profile("portal")
class DraftsController {

    private static final String LIST = "/portal/entries";

    private final DraftDesk desk;
    private final UploadFolder folder;
    private final MessageSource words;

    DraftsController(DraftDesk desk, UploadFolder folder, MessageSource words) {
        this.desk = desk;
        this.folder = folder;
        this.words = words;
    }

    @GetMapping(LIST)
    String list(SignedIn who, @RequestParam(defaultValue = "1") int page, Locale locale, Model model) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        return show(who, page, locale, model, List.of());
    }

    private String show(SignedIn who, int number, Locale locale, Model model, List<Sentence> reasons) {
        var pager = new Pager(desk.count(), number, LIST);
        var listed = desk.list(PortalUser.reporter(who), Pager.SIZE, pager.offset());
        model.addAttribute("page", DraftsPage.of(listed, pager, locale));
        model.addAttribute(
                "errors",
                FormErrors.refusal(reasons.stream().map(r -> r.in(locale)).toList()));
        return "intake/drafts";
    }

    @PostMapping(LIST)
    String start(SignedIn who, @RequestParam(defaultValue = "") String chart) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        return "redirect:" + LIST + "/" + desk.start(PortalUser.reporter(who), chart);
    }

    @PostMapping(LIST + "/{id:[0-9]+}/discard")
    String discard(SignedIn who, @PathVariable long id, Locale locale, Model model, RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        if (desk.discard(PortalUser.reporter(who), id) instanceof Answer.Refused(var reasons)) {
            return show(who, 1, locale, model, reasons);
        }
        redirect.addFlashAttribute("discarded", id);
        Notice.say(redirect, words.getMessage("intake.draft.discarded", null, locale));
        return "redirect:" + LIST;
    }

    @PostMapping(LIST + "/{id:[0-9]+}/take-back")
    String takeBack(SignedIn who, @PathVariable long id, Locale locale, Model model) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        if (desk.takeBack(PortalUser.reporter(who), id) instanceof Answer.Refused(var reasons)) {
            return show(who, 1, locale, model, reasons);
        }
        return "redirect:" + LIST + "/" + id;
    }

    /// Hands in every complete notification; the receipt opens.
    @PostMapping(LIST + "/hand-in")
    String handIn(SignedIn who, Locale locale, Model model) throws IOException {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        var content = folder.fresh();
        try {
            return switch (desk.handIn(PortalUser.reporter(who), content)) {
                case Reception.Received(var _, String receipt) -> "redirect:/portal/files/" + receipt;
                case Reception.Refused(var reasons) -> show(who, 1, locale, model, reasons);
            };
        } finally {
            Files.deleteIfExists(content);
        }
    }
}
