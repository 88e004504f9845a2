package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Answer;
import dev.todoke.provision.CommandKind;
import dev.todoke.provision.ListState;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.desk.Actors;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.ListDesk;
import dev.todoke.provision.linked.Exclusion;
import dev.todoke.provision.linked.ListColumn;
import dev.todoke.provision.linked.ListFinding;
import dev.todoke.sheet.Sheet;
import dev.todoke.sheet.SheetColumn;
import dev.todoke.web.NoSuchPage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;

/// Draws the page of a list and takes lists in, for applicant and registry room alike (名簿の画面の組み立て).
@Component
@Profile("applicant | registry")
class ListPages {

    private final ApplicationDesk desk;
    private final ListDesk lists;
    private final SentList sent;

    ListPages(ApplicationDesk desk, ListDesk lists, SentList sent) {
        this.desk = desk;
        this.lists = lists;
        this.sent = sent;
    }

    String show(SignedIn who, String id, String path, Model model) {
        var application = desk.read(id, "A-05").orElseThrow(NoSuchPage::new);
        if (!new ListState(application).possible()) {
            throw new NoSuchPage();
        }
        boolean can = application.openTo(Actors.of(who)).contains(CommandKind.HAND_IN_LIST);
        model.addAttribute(
                "page",
                ListPage.of(application, path, can, lists.findings(application), can ? sent.closedBecause() : ""));
        return "provision/list";
    }

    Optional<Answer> handIn(SignedIn who, String id, @Nullable MultipartFile file) throws IOException {
        return switch (sent.take(file)) {
            case SentList.Sent.Clean clean -> lists.handIn(who, id, clean.file());
            case SentList.Sent.Refused(var why) ->
                Optional.of(new Answer.Refused(List.of(Reason.at("L09", "file", "%s", why)), false));
        };
    }

    /// What was found, for the applicant's own correction.
    Sheet findings(String id) {
        var application = desk.read(id, "A-05").orElseThrow(NoSuchPage::new);
        var rows = lists.findings(application).stream().map(ListPages::row).toList();
        return new Sheet(
                "指摘",
                List.of(
                        SheetColumn.number("行"),
                        SheetColumn.text("研究ID"),
                        SheetColumn.text("理由"),
                        SheetColumn.text("項目"),
                        SheetColumn.text("値"),
                        SheetColumn.text("書ける値")),
                rows);
    }

    private static List<String> row(ListFinding finding) {
        Exclusion why = finding.why();
        return List.of(
                Integer.toString(finding.line()),
                finding.studyId(),
                why.ja(),
                finding.column(),
                finding.value(),
                finding.allowed());
    }

    /// An empty list with one example, and the description of its columns.
    static Sheet[] template() {
        var columns = ListColumn.all();
        var list = new Sheet(
                "名簿",
                columns.stream()
                        .map(column -> SheetColumn.text(column.nameJa()))
                        .toList(),
                List.of(columns.stream().map(ListColumn::example).toList()));
        var description = new Sheet(
                "列の説明",
                List.of(
                        SheetColumn.text("列"),
                        SheetColumn.text("必須"),
                        SheetColumn.text("書き方"),
                        SheetColumn.text("Column"),
                        SheetColumn.text("Format")),
                columns.stream()
                        .map(column -> List.of(
                                column.nameJa(),
                                column.required() ? "必須" : "任意",
                                column.formatJa(),
                                column.nameEn(),
                                column.formatEn()))
                        .toList());
        return new Sheet[] {list, description};
    }
}
