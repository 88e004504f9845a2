package dev.todoke.provision.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.OfficeYear;
import dev.todoke.provision.desk.UseRegisterDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.Notice;
import dev.todoke.web.SheetReply;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Publishes the register of uses and shows the office's year (利用の公表・窓口の統計).
@Controller
@Profile("office")
class UsesController {

    static final String PATH = "/office/uses";
    static final String YEAR = "/office/year";

    private final UseRegisterDesk desk;
    private final UseSheets sheets;
    private final MessageSource messages;

    UsesController(UseRegisterDesk desk, UseSheets sheets, MessageSource messages) {
        this.desk = desk;
        this.sheets = sheets;
        this.messages = messages;
    }

    /// A calendar year with its figures.
    record YearPage(int year, int newest, List<OfficeYear.Row> rows) {}

    @GetMapping(PATH)
    String uses(SignedIn who, Model model) {
        Forbidden.unless(who, Permission.VIEW_APPLICATIONS);
        model.addAttribute("page", new UsesPage(List.of(), desk.now(), who.may(Permission.CHECK_APPLICATIONS)));
        return "provision/uses";
    }

    @PostMapping(PATH)
    String publish(SignedIn who, Locale locale, RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.CHECK_APPLICATIONS);
        Notice.say(redirect, messages.getMessage("control.notice.published", new Object[] {desk.publish()}, locale));
        return "redirect:" + PATH;
    }

    @GetMapping(YEAR)
    String year(SignedIn who, @RequestParam(defaultValue = "0") int year, Model model) {
        Forbidden.unless(who, Permission.VIEW_APPLICATIONS);
        int asked = year == 0 ? desk.thisYear() : year;
        model.addAttribute("page", new YearPage(asked, desk.thisYear(), desk.year(asked)));
        return "provision/year";
    }

    @GetMapping("/office/year.xlsx")
    ResponseEntity<byte[]> sheet(SignedIn who, @RequestParam int year, Locale locale) throws IOException {
        Forbidden.unless(who, Permission.VIEW_APPLICATIONS);
        return SheetReply.of("office-" + year + ".xlsx", sheets.year(year, desk.year(year), locale));
    }
}
