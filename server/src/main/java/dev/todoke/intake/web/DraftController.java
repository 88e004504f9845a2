package dev.todoke.intake.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.ItemField;
import dev.todoke.intake.Printed;
import dev.todoke.intake.desk.BundleDesk;
import dev.todoke.intake.desk.DraftAnswer;
import dev.todoke.intake.desk.DraftDesk;
import dev.todoke.intake.fhir.FhirNote;
import dev.todoke.notification.Item;
import dev.todoke.notification.TypedValue;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// P-05: typing one notification (1件の入力).
@Controller
@Profile("portal")
class DraftController {

    private static final String DRAFT = "/portal/entries/{id:[0-9]+}";
    private static final String VIEW = "intake/draft";

    private final DraftDesk desk;
    private final BundleDesk bundles;
    private final MessageSource words;

    DraftController(DraftDesk desk, BundleDesk bundles, MessageSource words) {
        this.desk = desk;
        this.bundles = bundles;
        this.words = words;
    }

    /// @param checked whether missing values are shown as errors
    @GetMapping(DRAFT)
    String draft(
            SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean checked,
            Locale locale,
            Model model) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        var opened = desk.open(PortalUser.reporter(who), id).orElseThrow(NoSuchPage::new);
        if (!opened.draft().open()) {
            throw new NoSuchPage();
        }
        model.addAttribute("page", DraftPage.of(opened, UUID.randomUUID().toString(), locale));
        model.addAttribute("errors", DraftPage.errors(opened, checked, locale));
        model.addAttribute("notes", notes(id, locale));
        return VIEW;
    }

    /// What of a report that the draft was made of needs a look.
    private List<String> notes(long id, Locale locale) {
        return bundles.notes(id).stream()
                .filter(note -> note.kind() == FhirNote.Kind.NOT_UNDERSTOOD)
                .map(note -> note.sentence().in(locale))
                .toList();
    }

    /// Keeps everything; a complete notification leads back to the list, any other to its first open item.
    @PostMapping(DRAFT)
    String save(
            SignedIn who,
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        var reporter = PortalUser.reporter(who);
        boolean unknown = form.containsKey("unknown");
        var typed = typed(form);
        var answer = unknown ? desk.fillUnknown(reporter, id, typed) : desk.save(reporter, id, typed);
        return switch (answer) {
            case DraftAnswer.Saved(var draft) -> {
                var standing = DraftPage.standing(desk.checked(reporter, draft));
                say(redirect, standing, locale);
                boolean done = form.containsKey("later") || standing.isComplete() && !unknown;
                yield "redirect:/portal/entries" + (done ? "" : "/" + id + (unknown ? "" : "?checked=true"));
            }
            case DraftAnswer.Stale(var kept) -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                var record = kept.record().with(typed.values());
                model.addAttribute("page", DraftPage.stale(kept, record, typed.page(), locale));
                model.addAttribute("errors", FormErrors.none());
                yield VIEW;
            }
            case DraftAnswer.Refused _ -> throw new NoSuchPage();
        };
    }

    private void say(RedirectAttributes redirect, DraftPage.Standing standing, Locale locale) {
        String key = standing.isComplete() ? "intake.draft.saved-complete" : "intake.draft.saved-open";
        Notice.say(
                redirect,
                words.getMessage(
                        key,
                        new Object[] {Printed.count(standing.errors()), Printed.count(standing.missing())},
                        locale));
    }

    /// What is typed, at every change: kept, read back and checked.
    @PostMapping(DRAFT + "/live")
    String live(
            SignedIn who, @PathVariable long id, @RequestParam Map<String, String> form, Locale locale, Model model) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        var reporter = PortalUser.reporter(who);
        var typed = typed(form);
        return switch (desk.keep(reporter, id, typed)) {
            case DraftAnswer.Saved(var draft) -> {
                var checked = desk.checked(reporter, draft);
                model.addAttribute("page", DraftPage.of(checked, typed.page(), locale));
                model.addAttribute("errors", DraftPage.errors(checked, false, locale));
                yield "intake/draft-live :: kept";
            }
            case DraftAnswer.Stale _ -> "intake/draft-live :: stale";
            case DraftAnswer.Refused _ -> "intake/draft-live :: closed";
        };
    }

    @GetMapping("/portal/entries/codes")
    String codes(
            SignedIn who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "topography") String system,
            @RequestParam(defaultValue = "") String other,
            Locale locale,
            Model model) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        model.addAttribute("offers", CodeOffer.lookUp(system, q, other, locale));
        model.addAttribute("of", system);
        return "intake/draft-live :: offers";
    }

    /// What a page of one notification sends.
    static DraftDesk.Typed typed(Map<String, String> form) {
        var values = new EnumMap<Item, String>(Item.class);
        for (Item item : Item.values()) {
            String value = form.get(ItemField.name(item));
            if (value != null) {
                values.put(item, TypedValue.of(item, value));
            }
        }
        String revision = form.getOrDefault("revision", "");
        return new DraftDesk.Typed(
                values, revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : 0, form.getOrDefault("page", ""));
    }
}
