package dev.todoke.provision.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.AttachmentEvent;
import dev.todoke.provision.ConsultationEvent;
import dev.todoke.provision.ControlEvent;
import dev.todoke.provision.CouncilEvent;
import dev.todoke.provision.DeliveryEvent;
import dev.todoke.provision.Event;
import dev.todoke.provision.FeeEvent;
import dev.todoke.provision.FileEvent;
import dev.todoke.provision.PledgeEvent;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.UseEvent;
import dev.todoke.provision.WritingEvent;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.application.Range;
import dev.todoke.provision.application.UsePeriod;
import dev.todoke.provision.attachment.Attachment;
import dev.todoke.provision.attachment.FileForm;
import dev.todoke.provision.control.HoldingKind;
import dev.todoke.provision.control.IncidentKind;
import dev.todoke.provision.control.IncidentReport;
import dev.todoke.provision.control.Sanction;
import dev.todoke.provision.delivery.Carriage;
import dev.todoke.provision.delivery.CostBearer;
import dev.todoke.provision.delivery.Medium;
import dev.todoke.provision.delivery.MediumKind;
import dev.todoke.provision.delivery.PackageRecord;
import dev.todoke.provision.delivery.PackedFile;
import dev.todoke.provision.delivery.Part;
import dev.todoke.provision.delivery.Way;
import dev.todoke.provision.extraction.ExtractionRecord;
import dev.todoke.provision.extraction.NamedClosing;
import dev.todoke.provision.extraction.RiskReport;
import dev.todoke.provision.fee.Exemption;
import dev.todoke.provision.fee.FeeLine;
import dev.todoke.provision.fee.Supply;
import dev.todoke.provision.fee.SupplyEntry;
import dev.todoke.provision.fee.Work;
import dev.todoke.provision.inhabitants.PopulationRisk;
import dev.todoke.provision.linked.ListSummary;
import dev.todoke.provision.linked.MatchingRecord;
import dev.todoke.provision.publication.FoundPlace;
import dev.todoke.provision.publication.PublicationForm;
import dev.todoke.provision.publication.PublicationRequest;
import dev.todoke.provision.publication.PublishedTable;
import dev.todoke.provision.repair.Axis;
import dev.todoke.provision.repair.Coarsened;
import dev.todoke.provision.repair.Repair;
import dev.todoke.provision.repair.RepairReport;
import dev.todoke.provision.repair.RowFigures;
import dev.todoke.provision.repair.Withheld;
import dev.todoke.provision.review.Approval;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.provision.review.LineAnswer;
import dev.todoke.provision.review.Protection;
import dev.todoke.provision.usage.DisposedMedium;
import dev.todoke.provision.usage.PublishedWork;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("出来事の書き方")
class EventTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Range RANGE = new Range(
            new TreeSet<>(List.of(new YearOfDiagnosis(2019))),
            List.of("40"),
            List.of("C15"),
            Set.of("1"),
            Range.Ages.all());

    private static final Repair REPAIR = new Repair(
            "default-1", 5, Axis.ALWAYS, List.of(new Coarsened(Axis.AGE, 3), new Coarsened(Axis.SITE, 1)), true, false);

    private static final ListSummary LIST =
            new ListSummary("l-1", "h", "1", 10, new TreeMap<>(Map.of("withdrawn", 2L)), 8);

    static Stream<Event> events() {
        return Stream.of(
                new WritingEvent.DraftOpened(),
                new ConsultationEvent.AdviceRecorded(
                        Article.RESEARCH_ANONYMISED, KindOfData.ANONYMISED, "無料", true, "助言"),
                new AttachmentEvent.FileAttached(
                        new Attachment(1, "study-plan", "計画.pdf", FileForm.PDF, 1000, "ab".repeat(32))),
                new ControlEvent.ChangeFileAttached(
                        new Attachment(2, "study-plan", "変更後の計画.pdf", FileForm.PDF, 1000, "cd".repeat(32))),
                new ControlEvent.ChangeFileDetached(2),
                new PledgeEvent.PledgeSigned("研究 真理", "架空大学", DAY, "2022-08-01", "e"),
                new UseEvent.PublicationAsked(
                        1,
                        new PublicationRequest(
                                "題",
                                PublicationForm.WEB,
                                DAY,
                                "文",
                                List.of(new PublishedTable("表1", "2019年", List.of(List.of("胃", "120")))))),
                new UseEvent.PublicationAnswered(
                        1,
                        true,
                        "理由",
                        "2026-1",
                        new TreeSet<>(List.of("P01")),
                        "8保第9号",
                        List.of(new FoundPlace("P01", "表1", "B2"))),
                new WritingEvent.DraftSaved("basis", new TreeMap<>(Map.of("title", "題目 \"引用\"\n二行目"))),
                new ReviewEvent.FormalCheckRecorded(
                        "5-1", List.of(new LineAnswer("1-1", LineAnswer.Verdict.FULFILLED, "備考"))),
                new ReviewEvent.CouncilResultRecorded("5-2", council()),
                new ReviewEvent.ApplicationAccepted(
                        "8保第1号", DAY, approval(new UsePeriod.Start.OnReceipt()), List.of("条件")),
                new ReviewEvent.ApplicationAccepted("8保第1号", DAY, approval(new UsePeriod.Start.On(DAY)), List.of()),
                new FileEvent.FileBuilt(new ExtractionRecord(
                        new ProvisionNumber("T2026-0001-1"),
                        List.of(new NamedClosing(3, new YearOfDiagnosis(2019), "c")),
                        RANGE,
                        List.of(4, 5),
                        List.of(6),
                        "2022-05-27",
                        "default-1",
                        "s",
                        10,
                        3,
                        2,
                        "d",
                        "l",
                        new RiskReport(List.of(4), 2, 1, 0, 1, 2, 3),
                        new RepairReport(
                                REPAIR,
                                new RowFigures(10, 9, 1, 8, 10),
                                new RowFigures(9, 2, 5, 0, 0),
                                List.of(new Withheld(Axis.AREA, 4)),
                                4,
                                1,
                                0.25),
                        new PopulationRisk(9, 8, 120, 0, 0, 3, List.of(2019)))),
                new FileEvent.RepairChosen(REPAIR),
                new FileEvent.PackageMade(new PackageRecord("T.zip", 9, "f", List.of(new PackedFile("T.csv", 8, "d")))),
                new FileEvent.HandedOver(Way.MEDIUM, "CD-R 1"),
                new DeliveryEvent.MediumRegistered(new Medium("M", MediumKind.USB, Part.DATA, "s", "", "")),
                new DeliveryEvent.MediumSent("M", Carriage.BY_HAND, "窓口", DAY),
                new DeliveryEvent.MediumChecked("M", false, CostBearer.OFFICE, "傷"),
                new DeliveryEvent.ListHandedIn(LIST),
                new DeliveryEvent.ListDestructionFixed(DAY),
                new DeliveryEvent.ListMatched(new MatchingRecord(LIST, "ja-person-2", 12.5, -0.1, 3, 2, 0)),
                new DeliveryEvent.PartsBuilt("d", "i", 8),
                new DeliveryEvent.ListDestroyed("l-1", DAY, "消去", "立会"),
                new CouncilEvent.AgendaSet("k1", "第1回", DAY, 1),
                new CouncilEvent.OpinionGiven("m1", "k1", "5-2", council().points(), ""),
                new CouncilEvent.MembersCounted("k1", new TreeSet<>(List.of("m1")), new TreeSet<>()),
                new FeeEvent.SupplyRecorded(new SupplyEntry(DAY, "窓口", Supply.POSTAGE, 2, 430, "")),
                new FeeEvent.FeeEstimated(DAY, 5_800, List.of(new FeeLine(Work.MEETING, 1)), 5_800),
                new FeeEvent.FeeExempted(Exemption.PUBLIC_FUNDING, "採択通知を確認", DAY),
                new FeeEvent.FeeSettled(DAY, "8保第3号", DAY, 5_800, 3, 430, 23_200, -5_370),
                new UseEvent.UseBegan(DAY, DAY.plusYears(1)),
                new ControlEvent.ChangeAsked(
                        1,
                        "2026-02",
                        new TreeMap<>(Map.of("title", "題目")),
                        "理由",
                        new TreeSet<>(List.of("minor")),
                        false),
                new ControlEvent.ChangeAccepted(1, "", DAY, approval(new UsePeriod.Start.On(DAY)), ""),
                new ControlEvent.IncidentReported(
                        1,
                        new IncidentReport(
                                "不明",
                                LocalDateTime.of(2026, 4, 1, 9, 30),
                                IncidentKind.LOSS,
                                "媒体",
                                "",
                                "止めた",
                                List.of("窓口"),
                                "")),
                new ControlEvent.SanctionImposed(1, new Sanction("架空", DAY, DAY.plusYears(1), "理由")),
                new ControlEvent.HoldingListed(1, HoldingKind.PAPER, "印刷", "301号室"),
                new UseEvent.FinalReportFiled("", List.of(new PublishedWork("paper", "題名", "2028-03", "", "1")), ""),
                new UseEvent.DisposalFiled(List.of(new DisposedMedium("PC", "erase", DAY, "研究 一郎", ""))));
    }

    private static CouncilResult council() {
        var point = new CouncilResult.PointOpinion("1", CouncilResult.Opinion.CONDITION, "");
        return new CouncilResult(
                DAY,
                "第1回",
                CouncilResult.Way.ONLINE,
                5,
                4,
                List.of(point),
                CouncilResult.Outcome.AGREED_WITH_CONDITIONS,
                List.of("条件"),
                "");
    }

    private static Approval approval(UsePeriod.Start start) {
        return new Approval(
                Article.RESEARCH_ANONYMISED,
                KindOfData.ANONYMISED,
                RANGE,
                new TreeSet<>(List.of(4, 5)),
                new UsePeriod(start, DAY.plusYears(2)),
                "",
                new Protection(5, true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    @DisplayName("書いて読むと同じ出来事になる")
    void roundTrip(Event event) {
        var text = new EventText();
        assertThat(text.read(event.getClass().getSimpleName(), text.write(event)))
                .isEqualTo(event);
    }

    @Test
    @DisplayName("匿名性の条件がなかったころの応諾は、条件なしとして読める")
    void earlierApprovalsAreRead() {
        var text = new EventText();
        var event = new ReviewEvent.ApplicationAccepted(
                "8保第1号", DAY, approval(new UsePeriod.Start.OnReceipt()).with(Protection.NONE), List.of("条件"));
        var written = text.write(event);
        var earlier = written.replaceFirst(",\"protection\":\\{[^}]*}", "");
        assertThat(earlier).isNotEqualTo(written);
        assertThat(text.read("ApplicationAccepted", earlier)).isEqualTo(event);
    }

    @Test
    @DisplayName("以前の書き方の廃棄と実績報告も読める")
    void earlierTextsAreRead() {
        var text = new EventText();
        assertThat(text.read(
                        "DisposalFiled",
                        "{\"media\":[{\"medium\":\"PC\",\"method\":\"erase\",\"on\":\"2026-04-01\"}]}"))
                .isEqualTo(new UseEvent.DisposalFiled(List.of(new DisposedMedium("PC", "erase", DAY, "", ""))));
        assertThat(text.read(
                        "PublicationAnswered",
                        "{\"number\":1,\"cleared\":true,\"words\":\"\",\"edition\":\"2026-1\",\"breaches\":[]}"))
                .isEqualTo(new UseEvent.PublicationAnswered(1, true, "", "2026-1", new TreeSet<>(), "", List.of()));
        assertThat(text.read("FinalReportFiled", "{\"publications\":\"論文1件\"}"))
                .isEqualTo(new UseEvent.FinalReportFiled("論文1件", List.of(), ""));
    }
}
