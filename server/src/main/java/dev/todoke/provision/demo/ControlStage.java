package dev.todoke.provision.demo;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.identity.Accounts;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.Answer;
import dev.todoke.provision.Application;
import dev.todoke.provision.Changes;
import dev.todoke.provision.Command;
import dev.todoke.provision.ControlCommand;
import dev.todoke.provision.ControlEvent;
import dev.todoke.provision.Event;
import dev.todoke.provision.FeeCommand;
import dev.todoke.provision.Holding;
import dev.todoke.provision.Incident;
import dev.todoke.provision.Phase;
import dev.todoke.provision.UseCommand;
import dev.todoke.provision.UseEvent;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.control.HoldingKind;
import dev.todoke.provision.control.IncidentKind;
import dev.todoke.provision.control.IncidentReport;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.ClosedYears;
import dev.todoke.provision.desk.ErasureDesk;
import dev.todoke.provision.desk.OfficeSettings;
import dev.todoke.provision.desk.UseRegisterDesk;
import dev.todoke.provision.fee.FeeAccount;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.usage.DisposedMedium;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// What happens while data are used, on the sample applications (実演の利用中の管理): a change and a use report that
/// wait, a closed incident, and one application that came to its end.
@Component
@ConditionalOnBooleanProperty("todoke.demo.enabled")
class ControlStage implements DemoStage {

    private static final int PLACE = 91;
    private static final String ENDED = "肝がんの発見経緯に関する研究(見本)";
    private static final String PERSON = "研究 真理(架空)";

    private final Accounts accounts;
    private final ClosedYears years;
    private final OfficeSettings office;
    private final ApplicationDesk desk;
    private final UseRegisterDesk register;
    private final SampleRoad road;
    private final SamplePapers papers;
    private final ErasureDesk erasure;

    ControlStage(
            Accounts accounts,
            ClosedYears years,
            OfficeSettings office,
            ApplicationDesk desk,
            UseRegisterDesk register,
            SampleRoad road,
            SamplePapers papers,
            ErasureDesk erasure) {
        this.accounts = accounts;
        this.years = years;
        this.office = office;
        this.desk = desk;
        this.register = register;
        this.road = road;
        this.papers = papers;
        this.erasure = erasure;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String name() {
        return "利用中の管理と終わり";
    }

    @Override
    public List<String> run(DemoWorld world) {
        var closed = Acting.at(Face.OFFICE).get(years::closed);
        if (closed.isEmpty()) {
            return List.of("年次確定した年がないので、利用中の見本は作っていません。");
        }
        var cast = SampleCast.of(accounts.all());
        var used = road.bring(cast, ProvisionStage.IN_USE, "C15", closed.first(), Phase.IN_USE, world);
        watch(cast, used.id());
        var ended = end(cast, closed.first(), world);
        as(Face.REGISTRY, cast.extractor(), erasure::erase);
        var head = as(Face.OFFICE, cast.clerk(), register::newest);
        if (head.isEmpty()) {
            as(Face.OFFICE, cast.clerk(), register::publish);
        }
        return List.of(
                ProvisionStage.sentence(used, "変更申出と利用報告の求めがあり、事故の処理が1件終わっています"),
                ProvisionStage.sentence(ended, "廃棄と実績報告が済み、完了しています。暗号化したファイルは消去済みです"));
    }

    private void watch(SampleCast cast, String id) {
        var application = read(cast.applicant(), id);
        if (Incident.of(application).isEmpty()) {
            give(Face.OFFICE, cast.clerk(), id, new ControlCommand.ReportIncident(incident()));
            give(Face.OFFICE, cast.checker(), id, new ControlCommand.ReviewIncident(1, "媒体は鍵のかかる部屋にあった(見本)"));
            give(
                    Face.OFFICE,
                    cast.checker(),
                    id,
                    new ControlCommand.CloseIncident(1, "保管簿の書き漏れ(見本)", "出し入れを2人で記録する(見本)"));
            give(Face.OFFICE, cast.clerk(), id, new ControlCommand.AskUseReport("事故のあとの状況を知るため(見本)"));
        }
        if (Changes.of(application).all().isEmpty()) {
            give(Face.APPLICANT, cast.applicant(), id, new ControlCommand.SaveChange("users", users(application)));
            papers.sign(cast.applicant(), id);
            give(
                    Face.APPLICANT,
                    cast.applicant(),
                    id,
                    new ControlCommand.AskChange(years.closed(), office.prefecture(), "分析の担当者が加わるため(見本)"));
        }
    }

    private IncidentReport incident() {
        return new IncidentReport(
                "不明",
                road.today().atTime(0, 0),
                IncidentKind.LOSS,
                "媒体1枚(見本)",
                "なし",
                "利用を止めて探した(見本)",
                List.of("窓口に電話(見本)"),
                "");
    }

    /// The users as approved, and one more.
    private static SortedMap<String, String> users(Application application) {
        var texts = new TreeMap<>(application.submitted().texts());
        texts.keySet()
                .removeIf(
                        field -> !Form.of(application.submitted()).taskOf(field).equals("users"));
        texts.putAll(Map.of(
                "users.2.name", "分析 学(架空)",
                "users.2.institution", "みどり大学(架空)",
                "users.2.post", "助教",
                "users.2.role", "analysis",
                "users.2.abroad", "no"));
        texts.remove("users.1.pledged");
        return texts;
    }

    /// Each step only where the procedure still waits for it: a stage cut short goes on at the next step.
    private ApplicationStore.Line end(SampleCast cast, YearOfDiagnosis year, DemoWorld world) {
        var line = road.bring(cast, ENDED, "C22", year, Phase.IN_USE, world);
        var id = line.id();
        var applicant = cast.applicant();
        givesBack(cast, id);
        var copy = new ControlCommand.ListHolding(HoldingKind.COPY, "分析用PCの写し(見本)", "301号室(架空)");
        giveOnce(Face.APPLICANT, applicant, id, ControlEvent.HoldingListed.class, copy);
        var media = Holding.of(read(applicant, id)).stream()
                .map(holding -> new DisposedMedium(holding.id(), "erase", road.today(), PERSON, ""))
                .toList();
        var report = new UseCommand.FileFinalReport("", List.of(), "人数が足りず、公表に至らなかった(見本)。");
        giveOnce(Face.APPLICANT, applicant, id, UseEvent.DisposalFiled.class, new UseCommand.FileDisposal(media));
        giveOnce(Face.APPLICANT, applicant, id, UseEvent.FinalReportFiled.class, report);
        giveOnce(Face.OFFICE, cast.checker(), id, UseEvent.DisposalAccepted.class, new UseCommand.AcceptDisposal());
        giveOnce(Face.OFFICE, cast.clerk(), id, UseEvent.CaseClosed.class, new UseCommand.AcceptReport());
        return line;
    }

    /// What was paid for hours that were not worked, before anything ends.
    private void givesBack(SampleCast cast, String id) {
        long owed = FeeAccount.of(read(cast.applicant(), id)).toRefund();
        if (owed > 0) {
            give(Face.OFFICE, cast.clerk(), id, new FeeCommand.RecordRefund(owed, road.today(), "返還の通知書(見本)"));
        }
    }

    private void giveOnce(Face face, SignedIn who, String id, Class<? extends Event> event, Command command) {
        if (as(face, who, () -> desk.read(id, "demo")).orElseThrow().last(event).isEmpty()) {
            give(face, who, id, command);
        }
    }

    private Application read(SignedIn who, String id) {
        return as(Face.APPLICANT, who, () -> desk.read(id, "demo")).orElseThrow();
    }

    private void give(Face face, SignedIn who, String id, Command command) {
        Optional<Answer> answer = as(face, who, () -> desk.give(who, id, command));
        if (!(answer.orElseThrow() instanceof Answer.Decided)) {
            throw new SampleStuck("refused: " + answer);
        }
    }

    private static <T> T as(Face face, SignedIn who, Supplier<T> work) {
        return Acting.at(face, who.account().toString()).get(work);
    }
}
