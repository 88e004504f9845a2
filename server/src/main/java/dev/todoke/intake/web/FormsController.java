package dev.todoke.intake.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.desk.FormDesk;
import dev.todoke.intake.form.FormSettings;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asking for an electronic form (電子届出票の作成). The filled-in form comes back through the upload page.
@Controller
@Profile("portal")
class FormsController {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final String TEN = "10";

    private final FormDesk desk;
    private final FormSettings settings;
    private final Clock clock;

    FormsController(FormDesk desk, FormSettings settings, Clock clock) {
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/portal/forms")
    String forms(SignedIn who, Model model) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        return show(model, Integer.toString(thisYear() - 1), TEN, FormErrors.none());
    }

    /// The form itself, to be kept by the browser; nothing to come back to, so there is no redirect.
    @PostMapping("/portal/forms")
    Object make(
            SignedIn who,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String cases,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        var wanted = new FormDesk.Wanted(number(year), number(cases), password, again);
        return switch (desk.make(PortalUser.reporter(who), wanted)) {
            case FormDesk.Answer.Made(var form, var pdf) ->
                answer("todoke-form-" + form.number().text() + ".pdf", pdf);
            case FormDesk.Answer.Refused(var reasons) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var words = reasons.stream().map(r -> r.in(locale)).toList();
                yield show(model, year, cases, FormErrors.refusal(words));
            }
        };
    }

    private static ResponseEntity<Resource> answer(String name, Resource pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(pdf);
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    }

    private int thisYear() {
        return Year.now(clock.withZone(JAPAN)).getValue();
    }

    private String show(Model model, String year, String cases, FormErrors errors) {
        var lines = desk.newest().stream().map(FormsPage::line).toList();
        model.addAttribute(
                "page", new FormsPage(settings.mostCases(), year, UploadPage.years(thisYear()), cases, lines));
        model.addAttribute("errors", errors);
        return "intake/forms";
    }
}
