package dev.todoke.provision.demo;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.demo.DemoWorld;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.Answer;
import dev.todoke.provision.Application;
import dev.todoke.provision.Command;
import dev.todoke.provision.FeeCommand;
import dev.todoke.provision.FileCommand;
import dev.todoke.provision.FileEvent;
import dev.todoke.provision.Phase;
import dev.todoke.provision.ReviewCommand;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.Term;
import dev.todoke.provision.UseCommand;
import dev.todoke.provision.WritingCommand;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.delivery.Part;
import dev.todoke.provision.delivery.Way;
import dev.todoke.provision.desk.Acceptance;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.ClosedYears;
import dev.todoke.provision.desk.ExtractionDesk;
import dev.todoke.provision.desk.FeeSettings;
import dev.todoke.provision.desk.OfficeSettings;
import dev.todoke.provision.desk.PublicationDesk;
import dev.todoke.provision.fee.FeeAccount;
import dev.todoke.provision.fee.FeeLine;
import dev.todoke.provision.fee.FeeRule;
import dev.todoke.provision.fee.Supply;
import dev.todoke.provision.fee.SupplyEntry;
import dev.todoke.provision.fee.Work;
import dev.todoke.provision.fee.WorkEntry;
import dev.todoke.provision.publication.FoundPlace;
import dev.todoke.provision.publication.PublicationRequest;
import dev.todoke.provision.publication.PublicationRule;
import dev.todoke.provision.repair.Axis;
import dev.todoke.provision.repair.Coarsened;
import dev.todoke.provision.repair.Ladders;
import dev.todoke.provision.repair.Repair;
import dev.todoke.provision.review.Protection;
import dev.todoke.provision.store.ApplicationStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// Brings a sample application to a phase, one command after the other (見本の手続き).
@Component
@ConditionalOnBooleanProperty("todoke.demo.enabled")
class SampleRoad {

    private static final int K = 5;

    private final ApplicationDesk desk;
    private final ExtractionDesk extraction;
    private final ClosedYears years;
    private final OfficeSettings office;
    private final SamplePapers papers;
    private final SampleCouncil council;
    private final Clock clock;
    private final FeeSettings fees;
    private final PublicationDesk publications;
    private String passphrase = "";

    /// What the samples are invoiced for.
    private static final List<FeeLine> ESTIMATE =
            List.of(new FeeLine(Work.DESIGN, 1), new FeeLine(Work.EXTRACTION, 1), new FeeLine(Work.DOUBLE_CHECK, 1));

    SampleRoad(
            ApplicationDesk desk,
            ExtractionDesk extraction,
            ClosedYears years,
            OfficeSettings office,
            SamplePapers papers,
            SampleCouncil council,
            FeeSettings fees,
            PublicationDesk publications,
            Clock clock) {
        this.fees = fees;
        this.publications = publications;
        this.desk = desk;
        this.extraction = extraction;
        this.years = years;
        this.office = office;
        this.papers = papers;
        this.council = council;
        this.clock = clock;
    }

    /// What the demonstration tells about the package: practice only, invented people inside.
    String passphrase() {
        return passphrase.isEmpty() ? "提供ファイルのパスフレーズは前の実演で表示しました。" : "提供ファイルのパスフレーズ(練習用): " + passphrase;
    }

    ApplicationStore.Line bring(
            SampleCast cast, String title, String sites, YearOfDiagnosis year, Phase target, DemoWorld world) {
        return bring(cast, text(title, sites, List.of(year), List.of(SampleText.RESEARCH), ""), target, world);
    }

    SampleText text(String title, String sites, List<YearOfDiagnosis> years, List<String> files, String facility) {
        return new SampleText(title, sites, years, office.prefecture(), today(), files, facility);
    }

    ApplicationStore.Line bring(SampleCast cast, SampleText text, Phase target, DemoWorld world) {
        var applicant = cast.applicant();
        String title = text.title();
        String id = line(applicant, title)
                .map(ApplicationStore.Line::id)
                .orElseGet(() ->
                        as(Face.APPLICANT, applicant, () -> desk.open(applicant).orElseThrow()));
        var before = Phase.NOT_BEGUN;
        for (var now = phase(applicant, id); now.compareTo(target) < 0; now = phase(applicant, id)) {
            if (now == before) {
                throw new SampleStuck("the sample stays in " + now);
            }
            before = now;
            step(cast, id, text, now, world);
        }
        return line(applicant, title).orElseThrow();
    }

    private Optional<ApplicationStore.Line> line(SignedIn applicant, String title) {
        return as(Face.APPLICANT, applicant, desk::list).stream()
                .filter(line -> line.title().equals(title))
                .findFirst();
    }

    private Phase phase(SignedIn applicant, String id) {
        return as(Face.APPLICANT, applicant, () -> desk.read(id, "demo"))
                .map(Application::phase)
                .orElseThrow();
    }

    private void step(SampleCast cast, String id, SampleText text, Phase phase, DemoWorld world) {
        switch (phase) {
            case DRAFTING, RETURNED -> writeAndSubmit(cast.applicant(), id, text);
            case FORMAL_CHECK ->
                office(cast.clerk(), id, text.passed(submitted(cast.applicant(), id), years.closed(), clock.instant()));
            case SECOND_CHECK -> office(cast.checker(), id, new ReviewCommand.ConfirmFormalCheck());
            case COUNCIL_REVIEW -> heard(cast, id, text.title());
            case DECISION -> {
                estimated(cast.clerk(), id);
                accept(cast.checker(), id, text.title());
            }
            case AWAITING_TERMS -> {
                pledges(cast.clerk(), id);
                fee(cast.clerk(), id);
            }
            case EXTRACTING -> {
                repair(cast.extractor(), id);
                world.runJob(
                        ExtractionDesk.JOB,
                        id,
                        Map.of(
                                "application",
                                id,
                                "account",
                                cast.extractor().account().toString()));
            }
            case VERIFYING -> verify(cast.verifier(), id);
            case HANDING_OVER -> office(cast.clerk(), id, new FileCommand.HandOver(Way.DOWNLOAD, ""));
            case DELIVERED -> {
                settles(cast.clerk(), id);
                received(cast.applicant(), id);
            }
            default -> throw new SampleStuck("no step leads on from " + phase);
        }
    }

    private void writeAndSubmit(SignedIn applicant, String id, SampleText text) {
        text.tasks()
                .forEach((task, texts) -> given(as(
                        Face.APPLICANT,
                        applicant,
                        () -> desk.give(applicant, id, new WritingCommand.SaveDraft(task, texts)))));
        text.papers().forEach((field, name) -> papers.attach(applicant, id, field, name));
        papers.sign(applicant, id);
        given(as(Face.APPLICANT, applicant, () -> desk.submit(applicant, id, years)));
    }

    private Draft submitted(SignedIn applicant, String id) {
        return as(Face.APPLICANT, applicant, () -> desk.read(id, "demo"))
                .map(Application::submitted)
                .orElseThrow();
    }

    private void pledges(SignedIn clerk, String id) {
        boolean filed = read(clerk, id).last(ReviewEvent.TermFiled.class).isPresent();
        if (!filed) {
            office(clerk, id, new ReviewCommand.FileTerm(Term.PLEDGES, "原本を確認(見本)", rule(clerk, id)));
        }
    }

    /// One hour of talks is worked and, where something is taken, the fee estimated before the decision.
    private void estimated(SignedIn clerk, String id) {
        if (account(clerk, id).ledger().isEmpty()) {
            works(clerk, id, Work.MEETING, 1);
        }
        if (!rule(clerk, id).isFree() && account(clerk, id).estimates().isEmpty()) {
            office(clerk, id, new FeeCommand.EstimateFee(rule(clerk, id), ESTIMATE));
        }
    }

    /// Three hours are invoiced and paid; whoever pays nothing has sent a blank medium.
    private void fee(SignedIn clerk, String id) {
        var rule = rule(clerk, id);
        if (rule.isFree() && account(clerk, id).supplies().isEmpty()) {
            var medium = new SupplyEntry(today(), "窓口(見本)", Supply.MEDIUM, 2, 0, "返信用の封筒とともに受け取った(見本)");
            office(clerk, id, new FeeCommand.RecordSupply(medium));
        }
        if (!rule.isFree() && account(clerk, id).invoices().isEmpty()) {
            var invoice =
                    new FeeCommand.InvoiceFee("見本第2号", today(), today().plusDays(30), rule.yenPerHour(), ESTIMATE);
            office(clerk, id, invoice);
        }
        if (account(clerk, id).due() > 0) {
            office(clerk, id, new FeeCommand.RecordPayment(account(clerk, id).due(), today(), "納付済通知書(見本)"));
        }
        String evidence = rule.isFree() ? "条例により無料(見本)" : "納付を確認(見本)";
        office(clerk, id, new ReviewCommand.FileTerm(Term.FEE, evidence, rule));
    }

    /// Two hours were worked instead of three: one is given back.
    private void settles(SignedIn clerk, String id) {
        if (account(clerk, id).settled() || account(clerk, id).invoices().isEmpty()) {
            return;
        }
        if (account(clerk, id).chargedHours() < 2) {
            works(clerk, id, Work.EXTRACTION, 1);
        }
        office(clerk, id, new FeeCommand.SettleFee(rule(clerk, id), "見本第3号", today().plusDays(30)));
    }

    private void works(SignedIn clerk, String id, Work work, int hours) {
        office(clerk, id, new FeeCommand.RecordWork(new WorkEntry(today(), "窓口(見本)", work, hours, "")));
    }

    private FeeAccount account(SignedIn clerk, String id) {
        return FeeAccount.of(read(clerk, id));
    }

    private FeeRule rule(SignedIn clerk, String id) {
        return fees.rule(read(clerk, id));
    }

    private Application read(SignedIn clerk, String id) {
        return as(Face.OFFICE, clerk, () -> desk.read(id, "demo")).orElseThrow();
    }

    /// The first sample is heard in a room, the other in writing.
    private void heard(SampleCast cast, String id, String title) {
        if (title.equals(ProvisionStage.DELIVERED)) {
            council.hearsInRoom(cast, id);
        } else {
            council.hearsInWriting(cast, id);
        }
    }

    /// One of the samples is accepted under a k; rows may go, so that a small practice world reaches it too.
    private void accept(SignedIn decider, String id, String title) {
        var protection = title.equals(ProvisionStage.DELIVERED) ? new Protection(K, true) : Protection.NONE;
        var acceptance = new Acceptance("見本第1号", today(), new TreeSet<>(), protection);
        given(as(Face.OFFICE, decider, () -> desk.accept(decider, id, acceptance)));
    }

    /// Where the decision asks for a k: ten-year ages, three characters of the site, and cells for what is
    /// left.
    private void repair(SignedIn extractor, String id) {
        var application =
                as(Face.REGISTRY, extractor, () -> desk.read(id, "demo")).orElseThrow();
        var asked = application.approval().orElseThrow().protection();
        if (asked.asked() && application.repair().isNone()) {
            var steps = List.of(new Coarsened(Axis.AGE, 3), new Coarsened(Axis.SITE, 1));
            var repair =
                    new Repair(Ladders.shipped().edition(), asked.k(), Axis.ALWAYS, steps, true, asked.rowsMayGo());
            given(as(Face.REGISTRY, extractor, () -> desk.give(extractor, id, new FileCommand.ChooseRepair(repair))));
        }
    }

    private void verify(SignedIn verifier, String id) {
        given(as(Face.REGISTRY, verifier, () -> extraction.accept(verifier, id, "件数と列を確認(見本)")));
        as(Face.REGISTRY, verifier, () -> extraction.showPassphrase(verifier, id, Part.WHOLE))
                .ifPresent(shown -> passphrase = new String(shown.reveal()));
    }

    private void received(SignedIn applicant, String id) {
        var packed = as(Face.APPLICANT, applicant, () -> desk.read(id, "demo"))
                .flatMap(application -> application.last(FileEvent.PackageMade.class))
                .orElseThrow()
                .packed();
        given(as(
                Face.APPLICANT,
                applicant,
                () -> desk.give(applicant, id, new UseCommand.ConfirmReceipt(packed.sha256()))));
    }

    /// Reports a publication with one table in which a withheld count follows by subtraction.
    void reportsPublication(SignedIn applicant, String id, PublicationRequest request) {
        boolean reported = as(Face.APPLICANT, applicant, () -> desk.read(id, "demo"))
                .filter(application -> application.publications().isEmpty())
                .isEmpty();
        if (!reported) {
            given(as(
                    Face.APPLICANT,
                    applicant,
                    () -> desk.give(applicant, id, new UseCommand.AskPublicationCheck(request))));
        }
    }

    /// Reports a second publication, which the office holds back: its answer can be printed.
    void answersPublication(SampleCast cast, String id, PublicationRequest request) {
        var applicant = cast.applicant();
        if (read(cast.clerk(), id).publications().size() == 1) {
            given(as(
                    Face.APPLICANT,
                    applicant,
                    () -> desk.give(applicant, id, new UseCommand.AskPublicationCheck(request))));
        }
        var second = read(cast.clerk(), id).publications().get(1);
        if (!second.isAnswered()) {
            var findings = as(Face.OFFICE, cast.clerk(), () -> publications.findings(second));
            var breaches = findings.stream()
                    .filter(finding -> finding.rule().weight() == PublicationRule.Weight.BREACH)
                    .map(finding -> finding.rule().code())
                    .collect(Collectors.toCollection(TreeSet::new));
            office(
                    cast.clerk(),
                    id,
                    new UseCommand.AnswerPublicationCheck(
                            second.number(),
                            false,
                            "少ない人数の行を、ほかの行とまとめてください(見本)。",
                            breaches,
                            "見本第4号",
                            findings.stream().map(FoundPlace::of).toList()));
        }
    }

    void office(SignedIn who, String id, Command command) {
        given(as(Face.OFFICE, who, () -> desk.give(who, id, command)));
    }

    LocalDate today() {
        return OfficeDay.of(clock.instant());
    }

    static void given(Optional<Answer> answer) {
        if (!(answer.orElseThrow() instanceof Answer.Decided)) {
            throw new SampleStuck("refused: " + answer);
        }
    }

    static <T> T as(Face face, SignedIn who, Supplier<T> work) {
        return Acting.at(face, who.account().toString()).get(work);
    }
}
