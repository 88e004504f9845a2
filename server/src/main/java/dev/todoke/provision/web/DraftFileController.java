package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Application;
import dev.todoke.provision.WritingCommand;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.ClosedYears;
import dev.todoke.provision.offline.DraftFileReading;
import dev.todoke.provision.offline.DraftSheetReader;
import dev.todoke.provision.workbook.Workbook;
import dev.todoke.sheet.Sheet;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.SheetReply;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A draft as one file (下書きのファイル): taken home, checked there by `todoke check-application`, and brought back.
/// Nothing is taken over before its differences were shown.
@Controller
@Profile("applicant")
class DraftFileController {

    private final ApplicationDesk desk;
    private final ClosedYears years;
    private final DraftFilePages pages;
    private final AnswerPages answers;
    private final SentList files;

    DraftFileController(
            ApplicationDesk desk, ClosedYears years, DraftFilePages pages, AnswerPages answers, SentList files) {
        this.desk = desk;
        this.years = years;
        this.pages = pages;
        this.answers = answers;
        this.files = files;
    }

    @GetMapping("/applicant/applications/{id}/draft-file")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("page", DraftFilePages.empty(read(id)));
        return "provision/draft-file";
    }

    @GetMapping("/applicant/applications/{id}/draft-file.xlsx")
    ResponseEntity<byte[]> take(@PathVariable String id) throws IOException {
        return SheetReply.of(
                "application-draft.xlsx", pages.sheets(read(id), years.all()).toArray(Sheet[]::new));
    }

    @PostMapping("/applicant/applications/{id}/draft-file")
    String compare(
            @PathVariable String id,
            @RequestParam Optional<MultipartFile> file,
            Model model,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var application = read(id);
        return switch (reading(file)) {
            case DraftFileReading.NotOurs(var reason) -> {
                answers.refuse(List.of(reason), model, response);
                model.addAttribute("page", DraftFilePages.empty(application));
                yield "provision/draft-file";
            }
            case DraftFileReading.Read read -> {
                model.addAttribute("page", pages.compared(application, read, years.all(), locale));
                yield "provision/draft-file";
            }
        };
    }

    private DraftFileReading reading(Optional<MultipartFile> file) throws IOException {
        return switch (files.take(file.orElse(null))) {
            case SentList.Sent.Refused(var why) -> new DraftFileReading.NotOurs(Reason.at("J07", "file", "%s", why));
            case SentList.Sent.Clean clean ->
                switch (Workbook.of(clean.file())) {
                    case Workbook.Unfit(var reason) -> new DraftFileReading.NotOurs(reason);
                    case Workbook.Read(var sheets) -> DraftSheetReader.read(sheets);
                };
        };
    }

    /// The differences that were shown come back with the checksum of the draft they were compared with.
    @PostMapping("/applicant/applications/{id}/draft-file/taken")
    String takeOver(
            SignedIn who,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var texts = new TreeMap<String, String>();
        sent.forEach((name, values) -> Form.anywhere(name).ifPresent(_ -> texts.put(name, String.join(",", values))));
        String seen = sent.getOrDefault("seen", List.of("")).getFirst();
        return answers.follow(
                desk.give(who, id, new WritingCommand.TakeDraftFile(texts, seen)),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.draft-taken",
                "/applicant/applications/" + id + "/draft",
                () -> show(id, model));
    }

    private Application read(String id) {
        return desk.read(id, "A-02").orElseThrow(NoSuchPage::new);
    }
}
