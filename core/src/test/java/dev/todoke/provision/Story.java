package dev.todoke.provision;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.application.ApplicationNumber;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Drafts;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.attachment.FileContent;
import dev.todoke.provision.attachment.FileForm;
import dev.todoke.provision.control.HoldingKind;
import dev.todoke.provision.control.IncidentKind;
import dev.todoke.provision.control.IncidentReport;
import dev.todoke.provision.control.PublicationDelay;
import dev.todoke.provision.control.Sanction;
import dev.todoke.provision.control.UseReport;
import dev.todoke.provision.delivery.Carriage;
import dev.todoke.provision.delivery.CostBearer;
import dev.todoke.provision.delivery.MediumKind;
import dev.todoke.provision.delivery.PackageRecord;
import dev.todoke.provision.delivery.PackedFile;
import dev.todoke.provision.delivery.Part;
import dev.todoke.provision.delivery.Way;
import dev.todoke.provision.extraction.ExtractionRecord;
import dev.todoke.provision.extraction.ExtractionSpec;
import dev.todoke.provision.extraction.RiskReport;
import dev.todoke.provision.fee.Exemption;
import dev.todoke.provision.fee.FeeLine;
import dev.todoke.provision.fee.FeeRule;
import dev.todoke.provision.fee.Settlement;
import dev.todoke.provision.fee.Supplies;
import dev.todoke.provision.fee.Supply;
import dev.todoke.provision.fee.SupplyEntry;
import dev.todoke.provision.fee.Work;
import dev.todoke.provision.fee.WorkEntry;
import dev.todoke.provision.publication.PublicationForm;
import dev.todoke.provision.publication.PublicationRequest;
import dev.todoke.provision.publication.PublishedTable;
import dev.todoke.provision.repair.Repair;
import dev.todoke.provision.review.CouncilPoint;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.provision.review.FormalCheckList;
import dev.todoke.provision.review.LineAnswer;
import dev.todoke.provision.review.LineAnswer.Verdict;
import dev.todoke.provision.usage.DisposedMedium;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// An application that goes the whole road on invented data, command by command.
final class Story {

    static final Instant START = Instant.parse("2026-04-01T01:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    static final SortedSet<YearOfDiagnosis> CLOSED =
            new TreeSet<>(List.of(new YearOfDiagnosis(2019), new YearOfDiagnosis(2020)));
    static final List<ClosingSummary> CLOSINGS = List.of(
            new ClosingSummary(1, new YearOfDiagnosis(2019), 1, START, 10, "a".repeat(64)),
            new ClosingSummary(2, new YearOfDiagnosis(2020), 1, START, 10, "b".repeat(64)),
            new ClosingSummary(3, new YearOfDiagnosis(2020), 2, START, 11, "c".repeat(64)));

    static final FeeRule CHARGED =
            new FeeRule(5_800, Settlement.BOTH, Supplies.AT_COST, new TreeSet<>(List.of(Exemption.PUBLIC_INTEREST)));

    static final Actor APPLICANT = Actor.of("researcher", ProvisionRole.APPLICANT);
    static final Actor USER = Actor.of("pledge", ProvisionRole.DATA_USER);
    static final Actor CLERK = Actor.of("clerk", ProvisionRole.CLERK);
    static final Actor CHECKER = Actor.of("checker", ProvisionRole.CHECKER);
    static final Actor SECRETARY = Actor.of("secretary", ProvisionRole.SECRETARY);
    static final Actor DECIDER = Actor.of("decider", ProvisionRole.DECIDER);
    static final Actor EXTRACTOR = Actor.of("extractor", ProvisionRole.EXTRACTOR);
    static final Actor VERIFIER = Actor.of("verifier", ProvisionRole.VERIFIER);

    private Application application = Application.none("a-1", "researcher");
    private Instant now = START;

    private Story() {}

    static Application none() {
        return Application.none("a-1", "researcher");
    }

    static Story begin() {
        return new Story();
    }

    Application application() {
        return application;
    }

    /// Gives a command that must be decided.
    Story does(Actor who, Command command) {
        now = now.plusSeconds(60);
        application = append(application, command, who, now);
        return this;
    }

    static Application append(Application application, Command command, Actor who, Instant now) {
        return switch (application.decide(command, who, now)) {
            case Answer.Refused refused -> throw new AssertionError(command + ": " + refused.reasons());
            case Answer.Decided(var events, var role) -> {
                var next = application;
                for (Event event : events) {
                    next = next.after(new RecordedEvent(next.history().size() + 1, now, who.account(), role, event));
                }
                yield next;
            }
        };
    }

    /// The shortest way to a phase.
    static Application at(Phase phase) {
        return switch (phase) {
            case NOT_BEGUN -> none();
            case CONSULTING -> consulting().application();
            case PRECHECK ->
                drafted(completeDraft())
                        .does(APPLICANT, new ConsultationCommand.AskPrecheck("見てください"))
                        .application();
            case DRAFTING -> drafted(completeDraft()).application();
            case FORMAL_CHECK -> submitted().application();
            case RETURNED -> submitted().does(CLERK, returned()).application();
            case SECOND_CHECK -> submitted().does(CLERK, passed()).application();
            case COUNCIL_REVIEW -> heard().application();
            case CONDITIONAL ->
                heard().does(SECRETARY, council(CouncilResult.Outcome.AGREED_WITH_CONDITIONS))
                        .application();
            case DECISION -> agreed().application();
            case REFUSED -> agreed().does(DECIDER, refusal()).application();
            case AWAITING_TERMS -> accepted().application();
            case EXTRACTING -> termsComplete().application();
            case VERIFYING -> built().application();
            case HANDING_OVER -> built().does(VERIFIER, acceptFile()).application();
            case DELIVERED -> delivered().application();
            case IN_USE -> inUse().application();
            case STOPPED ->
                inUse().does(DECIDER, new UseCommand.StopProvision("規約違反")).application();
            case AWAITING_DISPOSAL -> inUse().does(APPLICANT, disposal()).application();
            case AWAITING_REPORT ->
                inUse().does(APPLICANT, disposal())
                        .does(CHECKER, new UseCommand.AcceptDisposal())
                        .application();
            case CLOSED -> reported().does(CLERK, new UseCommand.AcceptReport()).application();
            case WITHDRAWN ->
                drafted(completeDraft())
                        .does(APPLICANT, new WritingCommand.Withdraw("中止"))
                        .application();
        };
    }

    static Story consulting() {
        return begin().does(APPLICANT, new ConsultationCommand.OpenConsultation("食道がんの多重がんに関する研究", "提供を受けられますか。"));
    }

    static ConsultationCommand.RecordAdvice advice(Article article, KindOfData kind) {
        return new ConsultationCommand.RecordAdvice(article, kind, "無料", true, "第21条第9項で申し出てください。");
    }

    /// Writes a draft as an applicant does: words are saved, files attached, and every user signs.
    static Story drafted(Draft draft) {
        var story = begin().does(APPLICANT, new WritingCommand.OpenDraft());
        var form = dev.todoke.provision.application.Form.of(draft);
        for (String task : form.tasks()) {
            var texts = new TreeMap<String, String>();
            draft.texts().forEach((field, text) -> {
                var known = form.fieldOf(field);
                if (known.filter(f -> f.task().equals(task) && !f.derived()).isPresent()) {
                    texts.put(field, text);
                }
            });
            story.does(APPLICANT, new WritingCommand.SaveDraft(task, texts));
        }
        draft.texts().forEach((field, text) -> {
            if (form.fieldOf(field).filter(f -> f.files()).isPresent()) {
                story.does(APPLICANT, attach(field, text));
            }
        });
        draft.rows("users").forEach(row -> story.signs(draft, row));
        return story;
    }

    private void signs(Draft draft, int row) {
        String name = draft.text("users." + row + ".name");
        String code = "code-" + row;
        var invited = new PledgeCommand.Invited(name, draft.text("users." + row + ".institution"), code);
        does(APPLICANT, new PledgeCommand.InviteUsers(List.of(invited)));
        if (draft.has("users." + row + ".pledged")) {
            does(USER, new PledgeCommand.SignPledge(code, name, true, "2022-08-01", "e".repeat(64)));
        }
    }

    static AttachmentCommand.AttachFile attach(String field, String name) {
        return new AttachmentCommand.AttachFile(field, new FileContent.Fit(name, FileForm.PDF, 1000, "ab".repeat(32)));
    }

    static Story submitted() {
        return drafted(completeDraft()).does(APPLICANT, submit());
    }

    static Story heard() {
        return submitted().does(CLERK, passed()).does(CHECKER, new ReviewCommand.ConfirmFormalCheck());
    }

    static Story agreed() {
        return heard().does(SECRETARY, council(CouncilResult.Outcome.AGREED));
    }

    static Story accepted() {
        return agreed().does(DECIDER, acceptance());
    }

    static Story termsComplete() {
        return accepted().does(CLERK, term(Term.PLEDGES)).does(CLERK, term(Term.FEE));
    }

    /// A term of an application for which the office takes nothing.
    static ReviewCommand.FileTerm term(Term term) {
        return new ReviewCommand.FileTerm(term, term == Term.FEE ? "条例により無料" : "原本3通", FeeRule.free());
    }

    static Story built() {
        return termsComplete().does(EXTRACTOR, extraction());
    }

    static Story delivered() {
        return built().does(VERIFIER, acceptFile()).does(CLERK, new FileCommand.HandOver(Way.DOWNLOAD, ""));
    }

    static Story inUse() {
        return delivered().does(APPLICANT, new UseCommand.ConfirmReceipt("f".repeat(64)));
    }

    static Story reported() {
        return inUse().does(APPLICANT, disposal())
                .does(CHECKER, new UseCommand.AcceptDisposal())
                .does(APPLICANT, new UseCommand.FileFinalReport("論文1件"));
    }

    static Command askPublication() {
        var table = new PublishedTable("表1", "2019年", List.of(List.of("部位", "人数"), List.of("胃", "120")));
        return new UseCommand.AskPublicationCheck(new PublicationRequest(
                "胃がんの発見経緯", PublicationForm.PAPER, LocalDate.of(2099, 1, 1), "独自に集計した。", List.of(table)));
    }

    /// One command of each kind that would be decided in its phase.
    static Command command(CommandKind kind) {
        return switch (kind) {
            case OPEN_CONSULTATION -> new ConsultationCommand.OpenConsultation("題目", "内容");
            case SAY -> new ConsultationCommand.Say("項目71はありますか。");
            case RECORD_ADVICE -> advice(Article.RESEARCH_ANONYMISED, KindOfData.ANONYMISED);
            case ATTACH_FILE -> attach("study-plan", "計画.pdf");
            case DETACH_FILE -> new AttachmentCommand.DetachFile(1);
            case INVITE_USERS -> new PledgeCommand.InviteUsers(List.of());
            case SIGN_PLEDGE -> new PledgeCommand.SignPledge("code-1", "研究 一郎", true, "2022-08-01", "e".repeat(64));
            case ASK_PRECHECK -> new ConsultationCommand.AskPrecheck("");
            case ANSWER_PRECHECK -> new ConsultationCommand.AnswerPrecheck(new TreeMap<>(), "このまま申し出てください。");
            case OPEN_DRAFT -> new WritingCommand.OpenDraft();
            case SAVE_DRAFT -> new WritingCommand.SaveDraft("basis", basis());
            case SUBMIT_APPLICATION -> submit();
            case WITHDRAW -> new WritingCommand.Withdraw("中止");
            case RECORD_FORMAL_CHECK -> passed();
            case CONFIRM_FORMAL_CHECK -> new ReviewCommand.ConfirmFormalCheck();
            case SEND_CHECK_BACK -> new ReviewCommand.SendCheckBack("項目3-1を見直す");
            case RECORD_COUNCIL_RESULT -> council(CouncilResult.Outcome.AGREED);
            case PUT_ON_AGENDA -> CouncilStory.put();
            case TAKE_OFF_AGENDA -> new CouncilCommand.TakeOffAgenda(CouncilStory.ROOM, "次の会議に回す");
            case ANSWER_AS_MEMBER -> CouncilStory.opinion(CouncilStory.ANNOUNCED, CouncilStory.FIRST);
            case RECORD_PAPER_ANSWER -> CouncilStory.onPaper(CouncilStory.ANNOUNCED);
            case RULE_OUT_CONFLICT -> new CouncilCommand.RuleOutConflict(CouncilStory.NAMESAKE, "別の方と確認");
            case RECORD_MEETING_RESULT -> CouncilStory.result(CouncilStory.HELD, CouncilResult.Outcome.AGREED);
            case CONFIRM_CONDITIONS -> new ReviewCommand.ConfirmConditions(List.of("修正版を受領"));
            case RETURN_REQUEST -> new RequestCommand.ReturnRequest("8保第3号", TODAY, "利用場所を書いてください。");
            case ACCEPT_APPLICATION -> acceptance();
            case REFUSE_APPLICATION -> refusal();
            case RECORD_WORK -> new FeeCommand.RecordWork(new WorkEntry(TODAY, "抽出担当", Work.EXTRACTION, 2, ""));
            case RECORD_SUPPLY -> new FeeCommand.RecordSupply(new SupplyEntry(TODAY, "窓口", Supply.POSTAGE, 1, 0, ""));
            case ESTIMATE_FEE -> new FeeCommand.EstimateFee(CHARGED, List.of(new FeeLine(Work.EXTRACTION, 3)));
            case EXEMPT_FEE -> new FeeCommand.ExemptFee(CHARGED, Exemption.PUBLIC_INTEREST, "知事の承認");
            case SETTLE_FEE -> new FeeCommand.SettleFee(CHARGED, "8保第201号", LocalDate.of(2099, 3, 31));
            case RECORD_REFUND -> new FeeCommand.RecordRefund(5_800, TODAY, "口座振込");
            case INVOICE_FEE ->
                new FeeCommand.InvoiceFee(
                        "8保第200号", TODAY, TODAY.plusDays(30), 5800, List.of(new FeeLine(Work.EXTRACTION, 3)));
            case RECORD_PAYMENT -> new FeeCommand.RecordPayment(17_400, TODAY, "領収証書");
            case ISSUE_LETTER -> new CouncilCommand.IssueLetter("6-1", "2022-08-01", "f".repeat(64));
            case FILE_TERM -> term(Term.FEE);
            case FIX_LIST_DESTRUCTION -> new DeliveryCommand.FixListDestruction(TODAY.plusDays(90));
            case HAND_IN_LIST -> new DeliveryCommand.HandInList(ListStory.list("l-1"));
            case MATCH_LIST -> new DeliveryCommand.RecordMatching(ListStory.matching("l-1", 0, 0));
            case DESTROY_LIST -> new DeliveryCommand.DestroyList(TODAY, "記録の消去", "立会者");
            case CHOOSE_REPAIR -> new FileCommand.ChooseRepair(Repair.NONE);
            case RECORD_EXTRACTION -> extraction();
            case ACCEPT_FILE -> acceptFile();
            case REJECT_FILE -> new FileCommand.RejectFile("件数を確認");
            case PACK_AGAIN -> new FileCommand.PackAgain("d".repeat(64), packed());
            case HAND_OVER -> new FileCommand.HandOver(Way.DOWNLOAD, "");
            case REGISTER_MEDIUM -> new DeliveryCommand.RegisterMedium(MediumKind.CD_R, Part.WHOLE, "", "");
            case SEND_MEDIUM ->
                new DeliveryCommand.SendMedium("T2026-0005-1-M01", Carriage.TRACKED_MAIL, "1234-5678", TODAY);
            case REPORT_UNREADABLE -> new DeliveryCommand.ReportUnreadable("T2026-0005-1-M01", "認識されない");
            case TAKE_MEDIUM_BACK -> new DeliveryCommand.TakeMediumBack("T2026-0005-1-M01", TODAY);
            case CHECK_MEDIUM -> new DeliveryCommand.CheckMedium("T2026-0005-1-M01", false, CostBearer.OFFICE, "読めない");
            case DESTROY_MEDIUM -> new DeliveryCommand.DestroyMedium("T2026-0005-1-M01", TODAY, "裁断", "立会者");
            case CONFIRM_RECEIPT -> new UseCommand.ConfirmReceipt("f".repeat(64));
            case SAVE_CHANGE -> new ControlCommand.SaveChange("users", ChangeTest.secondUser());
            case ASK_CHANGE -> new ControlCommand.AskChange(CLOSED, "40", "共同研究者が加わるため");
            case DROP_CHANGE -> new ControlCommand.DropChange();
            case RECORD_CHANGE_COUNCIL -> new ControlCommand.RecordChangeCouncil(1, TODAY, "第2回", true, "");
            case ANSWER_CHANGE -> new ControlCommand.AnswerChange(ChangeTest.verdict(true, ""));
            case DECIDE_CHANGE -> new ControlCommand.DecideChange(ChangeTest.verdict(true, ""));
            case CONFIRM_PLEDGE -> new ControlCommand.ConfirmPledge("研究 二郎", TODAY);
            case ASK_USE_REPORT -> new ControlCommand.AskUseReport("進み具合を知るため");
            case FILE_USE_REPORT -> new ControlCommand.FileUseReport(new UseReport("集計を終えた", "", ""));
            case ANSWER_USE_REPORT -> new ControlCommand.AnswerUseReport(1, true, "");
            case REPORT_PUBLICATION_DELAY -> new ControlCommand.ReportDelay(delay(LocalDate.of(2029, 3, 31)));
            case ANSWER_PUBLICATION_DELAY -> new ControlCommand.AnswerDelay(1, true, "");
            case REPORT_INCIDENT -> new ControlCommand.ReportIncident(incident());
            case REVIEW_INCIDENT -> new ControlCommand.ReviewIncident(1, "媒体は回収した");
            case CLOSE_INCIDENT -> new ControlCommand.CloseIncident(1, "置き忘れ", "保管庫を替えた");
            case OPEN_AUDIT -> new ControlCommand.OpenAudit("保管と入退室", "事故のため", TODAY);
            case RECORD_VISIT -> new ControlCommand.RecordVisit(1, TODAY, List.of("鍵の記録がない"));
            case ANSWER_AUDIT -> new ControlCommand.AnswerAudit(1, List.of("記録を始めた"));
            case CLOSE_AUDIT -> new ControlCommand.CloseAudit(1, "改善を確認");
            case IMPOSE_SANCTION -> new ControlCommand.ImposeSanction(sanction());
            case LIFT_SANCTION -> new ControlCommand.LiftSanction(1, "期間の見直し");
            case LIST_HOLDING -> new ControlCommand.ListHolding(HoldingKind.COPY, "分析用PCの写し", "301号室");
            case RETURN_DISPOSAL -> new ControlCommand.ReturnDisposal("写しが漏れている");
            case STOP_PROVISION -> new UseCommand.StopProvision("規約違反");
            case FILE_DISPOSAL -> disposal();
            case ACCEPT_DISPOSAL -> new UseCommand.AcceptDisposal();
            case ASK_PUBLICATION_CHECK -> askPublication();
            case ANSWER_PUBLICATION_CHECK -> new UseCommand.AnswerPublicationCheck(1, true, "", new TreeSet<>());
            case FILE_FINAL_REPORT -> new UseCommand.FileFinalReport("論文1件");
            case ACCEPT_REPORT -> new UseCommand.AcceptReport();
        };
    }

    static Actor actor(ProvisionRole role) {
        return switch (role) {
            case APPLICANT -> APPLICANT;
            case DATA_USER -> USER;
            case CLERK -> CLERK;
            case CHECKER -> CHECKER;
            case SECRETARY -> SECRETARY;
            case MEMBER -> CouncilStory.MEMBER;
            case DECIDER -> DECIDER;
            case EXTRACTOR -> EXTRACTOR;
            case VERIFIER -> VERIFIER;
        };
    }

    static Command submit() {
        return new WritingCommand.SubmitApplication(CLOSED, "40", ApplicationNumber.of("X", 2026, 5));
    }

    static ReviewCommand.RecordFormalCheck check(List<LineAnswer> lines, String letter) {
        return new ReviewCommand.RecordFormalCheck(CLOSED, "40", lines, letter);
    }

    static Command passed() {
        return check(answers(), "");
    }

    static Command returned() {
        var lines = new ArrayList<>(answers());
        lines.replaceAll(line -> line.line().equals("8-2") ? new LineAnswer("8-2", Verdict.MISSING, "") : line);
        return check(lines, "公表方法を直してください。");
    }

    static List<LineAnswer> answers() {
        return answers(completeDraft());
    }

    /// Every line in order, or not applicable where the machine says so.
    static List<LineAnswer> answers(Draft draft) {
        return FormalCheckList.compute(draft, List.of()).stream()
                .map(line -> new LineAnswer(
                        line.line(),
                        line.answer() instanceof dev.todoke.provision.review.CheckedLine.Answer.NotApplicable
                                ? Verdict.NOT_APPLICABLE
                                : Verdict.FULFILLED,
                        ""))
                .toList();
    }

    static Command council(CouncilResult.Outcome outcome) {
        var points = CouncilPoint.all().stream()
                .map(point -> new CouncilResult.PointOpinion(point.point(), CouncilResult.Opinion.FITTING, ""))
                .toList();
        var conditions =
                outcome == CouncilResult.Outcome.AGREED_WITH_CONDITIONS ? List.of("公表前に窓口に示すこと") : List.<String>of();
        return new ReviewCommand.RecordCouncilResult(
                new CouncilResult(TODAY, "第1回", CouncilResult.Way.ROOM, 5, 4, points, outcome, conditions, "意見のとおり"));
    }

    static Command acceptance() {
        return new ReviewCommand.AcceptApplication("8保第123号", TODAY, new TreeSet<>(), number());
    }

    static Command refusal() {
        return new ReviewCommand.RefuseApplication("8保第124号", TODAY, "目的が法の趣旨に合わないため");
    }

    static ProvisionNumber number() {
        return ProvisionNumber.of("T", 2026, 5, 1);
    }

    static Command extraction() {
        return new FileCommand.RecordExtraction(record(), CLOSINGS);
    }

    static ExtractionRecord record() {
        var approval = accepted()
                .application()
                .last(ReviewEvent.ApplicationAccepted.class)
                .orElseThrow()
                .approval();
        var ready = (ExtractionSpec.Derivation.Ready) ExtractionSpec.derive(approval, number(), CLOSINGS, TODAY);
        var spec = ready.spec();
        var risk = new RiskReport(List.of(4, 5), 3, 2, 0, 2, 4, 6);
        return new ExtractionRecord(
                number(),
                spec.closings(),
                spec.range(),
                spec.columns(),
                spec.heldBack(),
                "2022-05-27",
                "default-1",
                "s-1",
                20,
                6,
                5,
                "d".repeat(64),
                "e".repeat(64),
                risk);
    }

    static Command acceptFile() {
        return new FileCommand.AcceptFile("d".repeat(64), packed(), "件数と列を確認");
    }

    static PackageRecord packed() {
        return new PackageRecord(
                "T2026-0005-1.zip",
                1000,
                "f".repeat(64),
                List.of(new PackedFile("T2026-0005-1.csv", 900, "d".repeat(64))));
    }

    static Command disposal() {
        return new UseCommand.FileDisposal(List.of(new DisposedMedium("M1", "erase", TODAY, "研究 一郎", "")));
    }

    static PublicationDelay delay(LocalDate until) {
        return new PublicationDelay("多重がんの割合", "査読が長引いたため", "集計は終えた", until);
    }

    static IncidentReport incident() {
        return new IncidentReport(
                "不明",
                LocalDateTime.of(2026, 4, 1, 9, 0),
                IncidentKind.LOSS,
                "媒体1枚",
                "約20人",
                "利用を止めた",
                List.of("窓口 2026-04-01 09:30"),
                "");
    }

    static Sanction sanction() {
        return new Sanction("架空大学", TODAY, TODAY.plusYears(1), "規約違反のため");
    }

    static SortedMap<String, String> basis() {
        return new TreeMap<>(java.util.Map.of(
                "title",
                "食道がんの多重がんに関する研究",
                "article",
                Article.RESEARCH_ANONYMISED.code(),
                "kind",
                KindOfData.ANONYMISED.code(),
                "purpose-kind",
                "research"));
    }

    /// A draft under article 21(9) with nothing missing.
    static Draft completeDraft() {
        return Drafts.complete();
    }
}
