package dev.todoke.provision.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.desk.SignedPaperDesk;
import dev.todoke.provision.desk.SignedPaperDesk.Filing;
import dev.todoke.upload.ScanResult;
import dev.todoke.upload.UploadPolicy;
import dev.todoke.web.FieldError;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import dev.todoke.web.UploadFolder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the office files signed papers that came back (署名済みの様式の取り込み): the code on the paper says where it belongs.
@Controller
@Profile("office")
class SignedPaperController {

    /// Forms are a few pages; 20 megabytes hold them scanned in colour.
    private static final long MOST_BYTES = 20L << 20;

    private final SignedPaperDesk desk;
    private final UploadFolder folder;
    private final UploadPolicy policy;
    private final MessageSource messages;

    SignedPaperController(SignedPaperDesk desk, UploadFolder folder, UploadPolicy policy, MessageSource messages) {
        this.desk = desk;
        this.folder = folder;
        this.policy = policy;
        this.messages = messages;
    }

    /// @param closed why nothing can be sent now, empty when it can
    record Page(String closed) {}

    @GetMapping("/office/signed-papers")
    String page(SignedIn who, Model model) {
        Forbidden.unless(who, Permission.CHECK_APPLICATIONS);
        model.addAttribute("page", new Page(policy.closedBecause().orElse("")));
        return "provision/signed-papers";
    }

    @PostMapping("/office/signed-papers")
    String file(
            SignedIn who,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        Forbidden.unless(who, Permission.CHECK_APPLICATIONS);
        var words = new PageWords(messages, locale);
        return switch (file == null || file.isEmpty() ? new Filing.Refused("unreadable") : filed(who, file)) {
            case Filing.Filed(var application, var _, var unchanged) -> {
                Notice.say(redirect, words.say(unchanged ? "provision.signed.filed" : "provision.signed.changed"));
                yield "redirect:/office/applications/" + application + "/papers";
            }
            case Filing.Known(var application) -> {
                Notice.say(redirect, words.say("provision.signed.known"));
                yield "redirect:/office/applications/" + application + "/papers";
            }
            case Filing.Refused(var reason) -> {
                var error = new FieldError(
                        "file",
                        words.say("provision.signed.file"),
                        words.say("provision.signed.refused." + reason),
                        "");
                model.addAttribute("errors", new FormErrors(List.of(error), List.of()));
                response.setStatus(422);
                yield page(who, model);
            }
        };
    }

    private Filing filed(SignedIn who, MultipartFile file) throws IOException {
        if (file.getSize() > MOST_BYTES) {
            return new Filing.Refused("unreadable");
        }
        var path = folder.take(file);
        try {
            return switch (policy.scan(path)) {
                case ScanResult.Refused _, ScanResult.Infected _ -> new Filing.Refused("unreadable");
                case ScanResult.Clean _, ScanResult.NotScanned _ -> desk.file(who, Files.readAllBytes(path));
            };
        } finally {
            Files.deleteIfExists(path);
        }
    }
}
