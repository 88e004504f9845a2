package dev.todoke.intake.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.desk.IntakeSettings;
import dev.todoke.intake.desk.Reception;
import dev.todoke.intake.desk.ReceptionDesk;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Arrival;
import dev.todoke.upload.UploadPolicy;
import dev.todoke.web.FieldError;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.UploadFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/// P-02: sending a file of notifications (届出ファイルを送る).
@Controller
@Profile("portal")
class UploadController {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final ReceptionDesk desk;
    private final UploadFolder folder;
    private final UploadPolicy policy;
    private final IntakeSettings settings;
    private final Clock clock;

    UploadController(
            ReceptionDesk desk, UploadFolder folder, UploadPolicy policy, IntakeSettings settings, Clock clock) {
        this.desk = desk;
        this.folder = folder;
        this.policy = policy;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/portal/upload")
    String form(SignedIn who, @RequestParam(defaultValue = "") String replaces, Model model) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        return show(model, replaces, "", FormErrors.none());
    }

    @PostMapping("/portal/upload")
    String send(
            SignedIn who,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String replaces,
            @RequestParam(defaultValue = "") String arrival,
            Locale locale,
            Model model)
            throws IOException {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        if (file == null
                || file.isEmpty() && String.valueOf(file.getOriginalFilename()).isBlank()) {
            return refused(model, replaces, year, locale, List.of(Sentence.of("intake", "file-missing")));
        }
        var content = folder.take(file);
        try {
            var sent = new ReceptionDesk.Sent(
                    content,
                    arrival.equals("followback") ? Arrival.FOLLOW_BACK : Arrival.REGULAR,
                    UploadPage.year(year),
                    replaces.isBlank() ? null : replaces);
            return switch (desk.receive(PortalUser.reporter(who), sent)) {
                case Reception.Received(var _, String receipt) -> "redirect:/portal/files/" + receipt;
                case Reception.Refused(var reasons) -> refused(model, replaces, year, locale, reasons);
            };
        } finally {
            Files.deleteIfExists(content);
        }
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    String tooLarge(Locale locale, Model model) {
        var reason = Sentence.of("intake", "too-large", Long.toString(settings.largestMebibytes()));
        return refused(model, "", "", locale, List.of(reason));
    }

    private String refused(Model model, String replaces, String year, Locale locale, List<Sentence> reasons) {
        var errors = reasons.stream()
                .map(reason -> FieldError.of("file", "", reason.in(locale)))
                .toList();
        return show(model, replaces, year, FormErrors.of(errors));
    }

    private String show(Model model, String replaces, String year, FormErrors errors) {
        int thisYear = Year.now(clock.withZone(JAPAN)).getValue();
        model.addAttribute(
                "page",
                new UploadPage(
                        settings.largestMebibytes(),
                        policy.closedBecause().orElse(""),
                        policy.waived(),
                        replaces,
                        year,
                        UploadPage.years(thisYear)));
        model.addAttribute("errors", errors);
        return "intake/upload";
    }
}
