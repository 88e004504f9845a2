package dev.todoke.provision.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.print.LetterPrinter;
import dev.todoke.provision.Application;
import dev.todoke.provision.ControlEvent;
import dev.todoke.provision.CouncilEvent;
import dev.todoke.provision.Event;
import dev.todoke.provision.FeeEvent;
import dev.todoke.provision.ProvisionRole;
import dev.todoke.provision.RecordedEvent;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.UseEvent;
import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.Member;
import dev.todoke.provision.council.Pledge;
import dev.todoke.provision.council.Quorum;
import dev.todoke.provision.council.Standing;
import dev.todoke.provision.fee.FeeLine;
import dev.todoke.provision.fee.Work;
import dev.todoke.provision.paper.CouncilPapers;
import dev.todoke.provision.paper.OfficePapers;
import dev.todoke.provision.paper.PaperCalendar;
import dev.todoke.provision.paper.PaperForm;
import dev.todoke.provision.paper.PaperOffice;
import dev.todoke.provision.paper.PaperTexts;
import dev.todoke.provision.publication.FoundPlace;
import dev.todoke.provision.publication.PublicationForm;
import dev.todoke.provision.publication.PublicationRequest;
import dev.todoke.provision.publication.PublishedTable;
import dev.todoke.provision.review.Approval;
import dev.todoke.provision.review.CouncilPoint;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.provision.review.FormalCheckList;
import dev.todoke.provision.review.LineAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("窓口と審議会の紙面の印刷")
class OfficePaperPrintTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final PaperOffice OFFICE = new PaperOffice("架空県知事", "架空県審議会", PaperCalendar.ERA);

    private final FormPrinter printer = new FormPrinter(new LetterPrinter());

    @Test
    @DisplayName("起案・点検書・審査報告書・通知・請求が、PDFにもWord文書にもなる")
    void officePapersPrint() throws IOException {
        var heard = heard();
        kept(papers(heard).paper(OfficePapers.PACKET).orElseThrow());
        var decided = with(
                heard,
                new FeeEvent.FeeEstimated(DAY, 5_800, List.of(new FeeLine(Work.EXTRACTION, 3)), 17_400),
                new ReviewEvent.ApplicationAccepted(
                        "8保第123号",
                        DAY,
                        Approval.of(heard.document().orElseThrow(), new TreeSet<>()),
                        List.of("公表の前に窓口に示すこと")),
                new ReviewEvent.ProvisionNumbered(new ProvisionNumber("T2026-0005-1")),
                new FeeEvent.FeeInvoiced(
                        "8保第124号", DAY, DAY.plusDays(30), 5800, List.of(new FeeLine(Work.EXTRACTION, 3)), 17_400),
                new FeeEvent.FeeSettled(DAY, "8保第125号", DAY.plusDays(30), 5_800, 4, 430, 17_400, 6_230));
        var papers = papers(decided);
        assertThat(papers.offered()).hasSize(6);
        var letter = papers.paper(OfficePapers.ACCEPTANCE).orElseThrow().content();
        assertThat(letter).contains("見積り 17,400円（3時間、1時間につき5,800円）");
        var settling = papers.paper(OfficePapers.SETTLING).orElseThrow().content();
        assertThat(settling).contains("8保第125号", "6,230円を追加で納めてください。", "23,630円");
        for (var offered : papers.offered()) {
            kept(papers.paper(offered.form()).orElseThrow());
        }
    }

    @Test
    @DisplayName("公表前確認の結果と変更申出への回答が、PDFにもWord文書にもなる")
    void answersPrint() throws IOException {
        var heard = heard();
        var texts = new TreeMap<>(heard.submitted().texts());
        texts.put("title", "題目を改めた研究");
        var table = new PublishedTable("表1", "2019年", List.of(List.of("部位", "人数"), List.of("胃", "*")));
        var request = new PublicationRequest("胃がんの発見経緯", PublicationForm.PAPER, DAY, "文", List.of(table));
        var found = List.of(new FoundPlace("P02", "表1", "B2"), new FoundPlace("P09", "", ""));
        var breaches = new TreeSet<>(List.of("P02"));
        var answered = with(
                heard,
                new ReviewEvent.ProvisionNumbered(new ProvisionNumber("T2026-0005-1")),
                new UseEvent.PublicationAsked(1, request),
                new UseEvent.PublicationAnswered(1, false, "胃の行を直す", "2026-1", breaches, "8保第9号", found),
                new ControlEvent.ChangeAsked(1, "2026-02", texts, "名の変更", new TreeSet<>(List.of("minor")), false),
                new ControlEvent.ChangeRefused(1, "8保第10号", DAY, "目的が変わるため"));
        kept(papers(answered).paper("K-8.1").orElseThrow());
        kept(papers(answered).paper("K-9.1").orElseThrow());
    }

    @Test
    @DisplayName("回収資料は、どのページの下にも委員の番号がある")
    void everyPageCarriesTheNumber() throws IOException {
        var member = new Member(
                "m1", "公衆 衛", "架空大学", "公衆衛生", DAY.minusYears(1), DAY.plusYears(1), "", new Pledge.Signed(DAY));
        var meeting = new Meeting(
                "k1",
                "令和8年度第2回",
                DAY,
                DAY,
                CouncilResult.Way.ROOM,
                "県庁会議室",
                new Quorum.MoreThanHalf(),
                new Standing.Announced());
        var council = new CouncilPapers(meeting, List.of(heard()), PaperTexts.shipped(), OFFICE);
        kept(council.request());
        kept(council.reply());
        var bytes = kept(council.papersOf(member, 3));
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf).replaceAll("[\\s　]", "")).contains("回収資料No.3");
            }
        }
    }

    private static OfficePapers papers(Application application) {
        return new OfficePapers(
                application,
                PaperTexts.shipped(),
                OFFICE,
                FormalCheckList.compute(application.submitted(), List.of()),
                DAY);
    }

    private static Application heard() throws IOException {
        var submitted = PaperSamples.submitted("練習　花子");
        var answers = FormalCheckList.compute(submitted.submitted(), List.of()).stream()
                .map(line -> new LineAnswer(line.line(), LineAnswer.Verdict.FULFILLED, ""))
                .toList();
        var points = CouncilPoint.all().stream()
                .map(point -> new CouncilResult.PointOpinion(
                        point.point(),
                        point.point().equals("8") ? CouncilResult.Opinion.CONDITION : CouncilResult.Opinion.FITTING,
                        point.point().equals("8") ? "県民に向けた公表の方法も示すこと" : ""))
                .toList();
        var result = new CouncilResult(
                DAY,
                "令和8年度第2回",
                CouncilResult.Way.ROOM,
                5,
                4,
                points,
                CouncilResult.Outcome.AGREED_WITH_CONDITIONS,
                List.of("公表の前に窓口に示すこと"),
                "");
        return with(
                submitted,
                new ReviewEvent.FormalCheckRecorded(FormalCheckList.edition(), answers),
                new ReviewEvent.FormalCheckPassed(true),
                new CouncilEvent.AgendaSet("k1", "令和8年度第2回", DAY, 1),
                new ReviewEvent.CouncilResultRecorded(CouncilPoint.edition(), result),
                new ReviewEvent.ConditionsConfirmed(List.of("修正版")));
    }

    private static Application with(Application application, Event... events) {
        var next = application;
        for (Event event : events) {
            next = next.after(new RecordedEvent(
                    next.history().size() + 1, Instant.parse("2026-11-22T01:00:00Z"), "a", ProvisionRole.CLERK, event));
        }
        return next;
    }

    /// The PDF, kept for people to look at; the word file must print too.
    private byte[] kept(PaperForm form) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "forms"));
        assertThat(printer.print(form, FormFormat.WORD)).isInstanceOf(FormAnswer.Printed.class);
        var bytes = ((FormAnswer.Printed) printer.print(form, FormFormat.PDF)).bytes();
        Files.write(folder.resolve("office-" + form.number() + ".pdf"), bytes);
        return bytes;
    }
}
