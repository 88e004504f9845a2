package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Answer;
import dev.todoke.provision.Application;
import dev.todoke.provision.WritingCommand;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.application.RowTable;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.sheet.SheetReader;
import dev.todoke.sheet.SheetRows;
import dev.todoke.web.Cell;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.PlainTable;
import dev.todoke.web.SheetReply;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Tables of a draft from and to spreadsheet programs (表の貼り付けとExcel): users, places, results, publications.
@Controller
@Profile("applicant")
class RowsController {

    private final ApplicationDesk desk;
    private final AnswerPages answers;
    private final DraftController drafts;

    RowsController(ApplicationDesk desk, AnswerPages answers, DraftController drafts) {
        this.desk = desk;
        this.answers = answers;
        this.drafts = drafts;
    }

    @GetMapping("/applicant/applications/{id}/rows/{field}.xlsx")
    ResponseEntity<byte[]> sheet(@PathVariable String id, @PathVariable String field, Locale locale)
            throws IOException {
        var application = read(id);
        var table = table(application, field);
        boolean english = ReasonWords.english(locale);
        return SheetReply.of(
                field + ".xlsx",
                new PlainTable(
                        english ? table.field().labelEn() : table.field().labelJa(),
                        table.columns().stream()
                                .map(column -> PlainTable.Column.words(english ? column.labelEn() : column.labelJa()))
                                .toList(),
                        table.cells(application.draft()).stream()
                                .map(row -> row.stream().map(Cell::text).toList())
                                .toList(),
                        ""));
    }

    /// Pasted cells or a filled-in sheet take the place of the rows so far.
    @PostMapping("/applicant/applications/{id}/rows/{field}")
    String write(
            SignedIn who,
            @PathVariable String id,
            @PathVariable String field,
            @RequestParam(defaultValue = "") String pasted,
            @RequestParam Optional<MultipartFile> sheet,
            @RequestParam(defaultValue = "") String seen,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        var application = read(id);
        var table = table(application, field);
        String task = table.field().task();
        var answer = switch (rows(pasted, sheet)) {
            case SheetRows.Read(var cells)
            when !cells.isEmpty() ->
                desk.give(who, id, new WritingCommand.SaveDraft(task, table.written(application.draft(), cells), seen));
            case SheetRows.Read _ -> refused("A12", "表が空です。貼り付けるか、Excelのファイルを選んでください。");
            case SheetRows.NotReadable(var reason) -> refused("A13", reason);
        };
        return answers.follow(
                answer,
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.saved",
                "/applicant/applications/" + id + "/draft/" + task,
                () -> drafts.task(id, task, model, locale));
    }

    private static SheetRows rows(String pasted, Optional<MultipartFile> sheet) throws IOException {
        var file = sheet.filter(sent -> !sent.isEmpty());
        return file.isPresent() ? SheetReader.read(file.get().getBytes()) : new SheetRows.Read(RowTable.pasted(pasted));
    }

    private static Optional<Answer> refused(String id, String words) {
        return Optional.of(new Answer.Refused(List.of(Reason.of(id, "%s", words)), false));
    }

    private Application read(String id) {
        return desk.read(id, "A-02").orElseThrow(NoSuchPage::new);
    }

    private static RowTable table(Application application, String field) {
        var form = Form.of(application.draft());
        return form.fieldOf(field)
                .filter(known -> known.type().equals("rows"))
                .map((FormField known) -> new RowTable(form, known))
                .orElseThrow(NoSuchPage::new);
    }
}
