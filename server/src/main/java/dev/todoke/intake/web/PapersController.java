package dev.todoke.intake.web;

import dev.todoke.facility.Facility;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.desk.Answer;
import dev.todoke.intake.desk.PaperBeginning;
import dev.todoke.intake.desk.PaperDesk;
import dev.todoke.intake.desk.PaperReceptionDesk;
import dev.todoke.intake.desk.Reception;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import dev.todoke.web.FieldError;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.Pager;
import dev.todoke.web.UploadFolder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Notifications on paper that the registry room types (紙の届出票の入力): choose the facility, begin, put aside, hand in.
@Controller
@Profile("registry")
class PapersController {

    static final String LIST = "/registry/papers";

    private static final PaperDesk.Wish NOTHING = new PaperDesk.Wish("", "", "", "");

    private final PaperDesk desk;
    private final PaperReceptionDesk reception;
    private final UploadFolder folder;
    private final MessageSource words;

    PapersController(PaperDesk desk, PaperReceptionDesk reception, UploadFolder folder, MessageSource words) {
        this.desk = desk;
        this.reception = reception;
        this.folder = folder;
        this.words = words;
    }

    /// @param q code or part of the name of a facility that is looked for
    /// @param facility code of the one that was chosen
    @GetMapping(LIST)
    String list(
            SignedIn who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String facility,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Forbidden.unless(who, Permission.TYPE_PAPER_NOTIFICATIONS);
        var chosen = desk.facility(facility).stream().toList();
        var found = chosen.isEmpty() ? desk.facilities(q) : List.<Facility>of();
        return show(who, new PapersPage.Choosing(NOTHING, q, found, chosen), page, model);
    }

    private String show(SignedIn who, PapersPage.Choosing choosing, int page, Model model) {
        var pager = new Pager(desk.count(), page, LIST);
        model.addAttribute(
                "page",
                PapersPage.of(
                        choosing,
                        pager,
                        desk.list(Pager.SIZE, pager.offset()),
                        reception.list(),
                        who.account().toString()));
        return "intake/papers";
    }

    private String refused(SignedIn who, List<Sentence> reasons, Locale locale, Model model) {
        model.addAttribute(
                "errors",
                FormErrors.refusal(reasons.stream().map(r -> r.in(locale)).toList()));
        return show(who, new PapersPage.Choosing(NOTHING, "", List.of(), List.of()), 1, model);
    }

    @PostMapping(LIST)
    String begin(
            SignedIn who,
            @RequestParam(defaultValue = "") String facility,
            @RequestParam(defaultValue = "") String received,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String chart,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        Forbidden.unless(who, Permission.TYPE_PAPER_NOTIFICATIONS);
        var wish = new PaperDesk.Wish(facility, received, number, chart);
        return switch (desk.begin(wish, who.account().toString())) {
            case PaperBeginning.Begun(long draft) -> "redirect:" + LIST + "/" + draft;
            case PaperBeginning.Refused(var faults) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("errors", errors(faults, locale));
                var chosen = desk.facility(facility).stream().toList();
                yield show(who, new PapersPage.Choosing(wish, "", List.of(), chosen), 1, model);
            }
        };
    }

    private FormErrors errors(List<PaperBeginning.Fault> faults, Locale locale) {
        return FormErrors.of(faults.stream()
                .map(f -> FieldError.of(
                        f.field(),
                        words.getMessage("intake.papers." + f.field(), null, locale),
                        f.sentence().in(locale)))
                .toList());
    }

    @PostMapping(LIST + "/{id:[0-9]{1,18}}/discard")
    String discard(SignedIn who, @PathVariable long id, Locale locale, Model model, RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.TYPE_PAPER_NOTIFICATIONS);
        if (desk.discard(id, who.account().toString()) instanceof Answer.Refused(var reasons)) {
            return refused(who, reasons, locale, model);
        }
        redirect.addFlashAttribute("discarded", id);
        Notice.say(redirect, words.getMessage("intake.draft.discarded", null, locale));
        return "redirect:" + LIST;
    }

    @PostMapping(LIST + "/{id:[0-9]{1,18}}/take-back")
    String takeBack(SignedIn who, @PathVariable long id, Locale locale, Model model) {
        Forbidden.unless(who, Permission.TYPE_PAPER_NOTIFICATIONS);
        if (desk.takeBack(id, who.account().toString()) instanceof Answer.Refused(var reasons)) {
            return refused(who, reasons, locale, model);
        }
        return "redirect:" + LIST + "/" + id;
    }

    /// Hands in what is ready of one facility; its receipt opens.
    @PostMapping(LIST + "/hand-in")
    String handIn(SignedIn who, @RequestParam(defaultValue = "") String facility, Locale locale, Model model)
            throws IOException {
        Forbidden.unless(who, Permission.TYPE_PAPER_NOTIFICATIONS);
        var code = Optional.of(facility)
                .filter(FacilityCode::isFacilityCode)
                .map(FacilityCode::new)
                .orElseThrow(NoSuchPage::new);
        var content = folder.fresh();
        try {
            return switch (reception.handIn(code, content, who.account().toString())) {
                case Reception.Received(var _, String receipt) -> "redirect:" + LIST + "/files/" + receipt;
                case Reception.Refused(var reasons) -> refused(who, reasons, locale, model);
            };
        } finally {
            Files.deleteIfExists(content);
        }
    }
}
