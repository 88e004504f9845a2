package dev.todoke.enrolment.web;

import dev.todoke.enrolment.FirstStep;
import dev.todoke.enrolment.desk.FirstStepsDesk;
import dev.todoke.enrolment.desk.TestDesk;
import dev.todoke.enrolment.desk.TestDesk.Outcome;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.ItemForm;
import dev.todoke.notification.FileForm;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationFiles;
import dev.todoke.upload.UploadPolicy;
import dev.todoke.web.FieldError;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.PageWords;
import dev.todoke.web.UploadFolder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The test notification that must pass before real ones (試験届出): typed, or as a file. The answer is the page itself,
/// since nothing of the test is kept.
@Controller
@Profile("portal")
class TestController {

    private static final int REFUSED = 422;
    private static final long LARGEST = 1_048_576;

    private final TestDesk desk;
    private final FirstStepsDesk steps;
    private final UploadFolder folder;
    private final UploadPolicy uploads;
    private final MessageSource messages;
    private final Clock clock;

    TestController(
            TestDesk desk,
            FirstStepsDesk steps,
            UploadFolder folder,
            UploadPolicy uploads,
            MessageSource messages,
            Clock clock) {
        this.desk = desk;
        this.steps = steps;
        this.folder = folder;
        this.uploads = uploads;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(FirstStepsPage.TEST)
    String ask(SignedIn who, @RequestParam(defaultValue = "") String sample, Model model, Locale locale) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        var missing = steps.missing(FirstStepsController.facility(who));
        if (missing.isEmpty() || missing.getFirst() != FirstStep.TEST_NOTIFICATION) {
            return "redirect:" + FirstStepsPage.HERE;
        }
        var values = sample.isEmpty() ? Map.<Item, String>of() : TestPage.sample(lastYear());
        return show(values, "", new Outcome.Refused(List.of()), model, locale);
    }

    private int lastYear() {
        return LocalDate.now(clock).getYear() - 1;
    }

    private String show(Map<Item, String> values, String way, Outcome outcome, Model model, Locale locale) {
        model.addAttribute(
                "page",
                TestPage.of(values, way, outcome, uploads.closedBecause().orElse(""), locale));
        return "enrolment/test";
    }

    /// A file with one invented notification, to be sent as it is or as a pattern for one's own.
    @GetMapping(FirstStepsPage.TEST + "/sample.csv")
    ResponseEntity<byte[]> sampleFile(SignedIn who) throws IOException {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        var out = new ByteArrayOutputStream();
        NotificationFiles.write(
                ImportLayout.newest(),
                FileForm.UTF_8_WITH_HEADER,
                out,
                List.of(TestPage.sampleRecord(lastYear())).iterator());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("todoke-test.csv")
                                .build()
                                .toString())
                .body(out.toByteArray());
    }

    @PostMapping(FirstStepsPage.TEST)
    String typed(
            SignedIn who,
            @RequestParam Map<String, String> form,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        var values = ItemForm.values(form);
        var outcome = desk.typed(FirstStepsController.facility(who), values, who);
        if (outcome instanceof Outcome.Read(var records, boolean passed) && !passed) {
            response.setStatus(REFUSED);
            model.addAttribute("errors", ItemForm.errors(records.getFirst().findings(), locale));
        }
        said(outcome, model, locale, response);
        return show(values, "typed", outcome, model, locale);
    }

    @PostMapping(FirstStepsPage.TEST + "/file")
    String file(
            SignedIn who,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Model model,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        if (file == null || file.isEmpty() || file.getSize() > LARGEST) {
            response.setStatus(REFUSED);
            String why = new PageWords(messages, locale).say("enrolment.test.no-file");
            model.addAttribute("errors", FormErrors.of(List.of(FieldError.of("file", "", why))));
            return show(Map.of(), "file", new Outcome.Refused(List.of()), model, locale);
        }
        var content = folder.take(file);
        try {
            var outcome = desk.file(FirstStepsController.facility(who), content, who);
            said(outcome, model, locale, response);
            return show(Map.of(), "file", outcome, model, locale);
        } finally {
            Files.deleteIfExists(content);
        }
    }

    private static void said(Outcome outcome, Model model, Locale locale, HttpServletResponse response) {
        switch (outcome) {
            case Outcome.Read _ -> {
                // the page shows the findings
            }
            case Outcome.Unreadable(var why) -> refused(List.of(why.sentence(locale)), model, response);
            case Outcome.Refused(var reasons) ->
                refused(reasons.stream().map(r -> r.in(locale)).toList(), model, response);
        }
    }

    private static void refused(List<String> reasons, Model model, HttpServletResponse response) {
        response.setStatus(REFUSED);
        model.addAttribute("errors", FormErrors.refusal(reasons));
    }
}
