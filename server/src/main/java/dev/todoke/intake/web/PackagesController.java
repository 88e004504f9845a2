package dev.todoke.intake.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.desk.PackageDesk;
import dev.todoke.intake.desk.PackageReceipt;
import dev.todoke.kernel.Sentence;
import dev.todoke.print.Letterhead;
import dev.todoke.web.FieldError;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.PdfReply;
import dev.todoke.web.UploadFolder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Importing what came on a disc or a stick (運搬用ファイルの取込).
@Controller
@Profile("registry")
class PackagesController {

    static final String LIST = "/registry/packages";

    private final PackageDesk desk;
    private final UploadFolder folder;
    private final Letterhead letterhead;
    private final PdfReply pdf;

    PackagesController(PackageDesk desk, UploadFolder folder, Letterhead letterhead, PdfReply pdf) {
        this.desk = desk;
        this.folder = folder;
        this.letterhead = letterhead;
        this.pdf = pdf;
    }

    @GetMapping(LIST)
    String list(SignedIn who, Model model) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        return show(model);
    }

    private String show(Model model) {
        model.addAttribute("page", PackagesPage.of(desk.list(), desk.fingerprint()));
        return "intake/packages";
    }

    @PostMapping(LIST)
    String take(
            SignedIn who,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Locale locale,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        if (file == null || file.isEmpty()) {
            return refused(Sentence.of("transport", "file-missing"), locale, model, response);
        }
        var ours = new ArrayList<Path>();
        var sealed = folder.take(file);
        try {
            return switch (desk.take(sealed, folder::fresh, ours, who.account().toString())) {
                case PackageDesk.Import.Done(long number) -> "redirect:" + LIST + "/" + number;
                case PackageDesk.Import.Refused(var reason) -> refused(reason, locale, model, response);
            };
        } finally {
            ours.add(sealed);
            for (var path : ours) {
                Files.deleteIfExists(path);
            }
        }
    }

    private String refused(Sentence reason, Locale locale, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("errors", FormErrors.of(List.of(FieldError.of("file", "", reason.in(locale)))));
        return show(model);
    }

    @GetMapping(LIST + "/{number:[0-9]{1,18}}")
    String one(SignedIn who, @PathVariable long number, Model model) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        model.addAttribute("page", PackagesPage.One.of(desk.find(number).orElseThrow(NoSuchPage::new)));
        return "intake/package";
    }

    @GetMapping(LIST + "/{number:[0-9]{1,18}}/receipt.pdf")
    Object receipt(
            SignedIn who,
            @PathVariable long number,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        var letter = PackageReceipt.of(desk.find(number).orElseThrow(NoSuchPage::new), letterhead);
        return pdf.of(letter, "package-" + number + ".pdf", model, request, response);
    }

    /// The half of the key that the office publishes.
    @GetMapping(LIST + "/key.pem")
    ResponseEntity<byte[]> key(SignedIn who) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        var name = ContentDisposition.attachment().filename("package-key.pem").build();
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(desk.publishedKey().getBytes(StandardCharsets.UTF_8));
    }
}
