package dev.todoke.provision.demo;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.identity.Accounts;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.Phase;
import dev.todoke.provision.desk.ClosedYears;
import dev.todoke.provision.publication.PublicationForm;
import dev.todoke.provision.publication.PublicationRequest;
import dev.todoke.provision.publication.PublishedTable;
import dev.todoke.provision.store.ApplicationStore;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// Four sample applications (実演の申出): one in use, one delivered, one on the agenda of the next council, one
/// waiting for
/// its formal check.
///
/// It looks where each application stands and goes on from there, so that being run again changes nothing.
@Component
@ConditionalOnBooleanProperty("todoke.demo.enabled")
class ProvisionStage implements DemoStage {

    private static final int PLACE = 90;
    static final String DELIVERED = "胃がんの発見経緯と進展度に関する研究(見本)";
    static final String IN_USE = "食道がんの発見経緯に関する研究(見本)";
    private static final String NEXT = "肺がんの発見経緯に関する研究(見本)";
    private static final String WAITING = "大腸がんの発見経緯に関する研究(見本)";

    private final Accounts accounts;
    private final ClosedYears years;
    private final SampleRoad road;
    private final SampleLinkage linkage;
    private final SampleCouncil council;

    ProvisionStage(
            Accounts accounts, ClosedYears years, SampleRoad road, SampleLinkage linkage, SampleCouncil council) {
        this.linkage = linkage;
        this.accounts = accounts;
        this.years = years;
        this.road = road;
        this.council = council;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String name() {
        return "情報の提供の申出";
    }

    @Override
    public List<String> run(DemoWorld world) {
        Acting.at(Face.OFFICE).run(years::renew);
        var closed = Acting.at(Face.OFFICE).get(years::closed);
        if (closed.isEmpty()) {
            return List.of("年次確定した年がないので、申出の見本は作っていません。");
        }
        var cast = SampleCast.of(accounts.all());
        council.members(cast);
        var delivered = road.bring(cast, DELIVERED, "C16", closed.first(), Phase.DELIVERED, world);
        var waiting = road.bring(cast, WAITING, "C18-C20", closed.first(), Phase.FORMAL_CHECK, world);
        var used = road.bring(cast, IN_USE, "C15", closed.first(), Phase.IN_USE, world);
        var next = road.bring(cast, NEXT, "C33-C34", closed.first(), Phase.COUNCIL_REVIEW, world);
        council.comesNext(cast, next.id());
        council.collects(cast);
        road.reportsPublication(
                cast.applicant(),
                used.id(),
                publication(closed.first(), road.today().plusMonths(2)));
        road.answersPublication(
                cast, used.id(), small(closed.first(), road.today().plusMonths(3)));
        var linked = linkage.bring(cast, closed, world);
        var returned = linkage.bringHospital(cast, closed, world);
        return List.of(
                sentence(returned, "第20条の請求。2つのファイルを媒体に登録済みです"),
                sentence(linked, "名簿(見本)が出ています。登録室で照合できます"),
                sentence(used, "利用中。公表前の報告が窓口の確認を待っています"),
                sentence(delivered, "提供済み。申出者の画面から受け取れます"),
                sentence(waiting, "形式点検を待っています"),
                sentence(next, "次の審議会の議題です。council1 の画面で意見を書けます"),
                road.passphrase());
    }

    /// A table as researchers send it: one count is withheld and follows from the total.
    private static PublicationRequest publication(YearOfDiagnosis year, LocalDate plannedOn) {
        var table = new PublishedTable(
                "表1 発見経緯別の人数(見本)",
                year + "年診断、食道",
                List.of(
                        List.of("発見経緯", "男", "女", "計"),
                        List.of("がん検診・健康診断", "34", "12", "46"),
                        List.of("他疾患の経過観察中", "51", "*", "55"),
                        List.of("その他・不明", "88", "23", "111"),
                        List.of("計", "173", "*", "212")));
        return new PublicationRequest(
                "食道がんの発見経緯(見本)", PublicationForm.MEETING, plannedOn, "提供を受けた情報を独自に集計した(見本)。", List.of(table));
    }

    /// A table with a count that is too small to be shown.
    private static PublicationRequest small(YearOfDiagnosis year, LocalDate plannedOn) {
        var table = new PublishedTable(
                "表1 進展度別の人数(見本)",
                year + "年診断、食道、女",
                List.of(List.of("進展度", "人数"), List.of("限局", "31"), List.of("遠隔転移", "4")));
        return new PublicationRequest(
                "食道がんの進展度(見本)", PublicationForm.PAPER, plannedOn, "提供を受けた情報を独自に集計した(見本)。", List.of(table));
    }

    static String sentence(ApplicationStore.Line line, String state) {
        return "申出 %s: %s。".formatted(line.number(), state);
    }
}
