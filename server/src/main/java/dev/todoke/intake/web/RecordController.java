package dev.todoke.intake.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.ItemField;
import dev.todoke.intake.Printed;
import dev.todoke.intake.desk.Answer;
import dev.todoke.intake.desk.CorrectionDesk;
import dev.todoke.notification.Item;
import dev.todoke.notification.TypedValue;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// P-05: the 26 items of one notification (1件の入力・修正).
@Controller
@Profile("portal")
class RecordController {

    private static final String RECORD = "/portal/files/{receipt}/records/{number}";

    private final CorrectionDesk desk;
    private final MessageSource words;

    RecordController(CorrectionDesk desk, MessageSource words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(RECORD)
    String record(SignedIn who, @PathVariable String receipt, @PathVariable long number, Locale locale, Model model) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        var opened = desk.open(receipt, number).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", RecordPage.of(opened, locale));
        model.addAttribute("errors", RecordPage.errors(opened.findings(), locale));
        return "intake/record";
    }

    /// Saves whatever was entered; errors are shown on the same record, otherwise the next one is opened.
    @PostMapping(RECORD)
    String save(
            SignedIn who,
            @PathVariable String receipt,
            @PathVariable long number,
            @RequestParam Map<String, String> form,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        var answer = desk.correct(PortalUser.reporter(who), receipt, number, values(form));
        if (answer instanceof Answer.Refused(var reasons)) {
            var opened = desk.open(receipt, number).orElseThrow(NoSuchPage::new);
            model.addAttribute("page", RecordPage.of(opened, locale));
            model.addAttribute(
                    "errors",
                    FormErrors.refusal(reasons.stream().map(r -> r.in(locale)).toList()));
            return "intake/record";
        }
        var opened = desk.open(receipt, number).orElseThrow(NoSuchPage::new);
        long left = opened.findings().stream().filter(f -> f.isError()).count();
        Notice.say(
                redirect,
                words.getMessage(
                        left == 0 ? "intake.record.saved" : "intake.record.saved-with-errors",
                        new Object[] {Printed.count(number), Printed.count(left)},
                        locale));
        return "redirect:" + after(receipt, number, left, opened.next().orElse(0L));
    }

    private static String after(String receipt, long number, long left, long next) {
        String file = "/portal/files/" + receipt;
        if (left > 0) {
            return file + "/records/" + number;
        }
        return next > 0 ? file + "/records/" + next : file;
    }

    private static Map<Item, String> values(Map<String, String> form) {
        var values = new EnumMap<Item, String>(Item.class);
        for (Item item : Item.values()) {
            String value = form.get(ItemField.name(item));
            if (value != null) {
                values.put(item, TypedValue.of(item, value));
            }
        }
        return values;
    }
}
