package dev.todoke.consolidation;

import static dev.todoke.consolidation.Reports.consolidated;
import static dev.todoke.consolidation.Reports.death;
import static dev.todoke.consolidation.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.codes.Behaviour;
import dev.todoke.codes.DiagnosedAt;
import dev.todoke.codes.Extent;
import dev.todoke.codes.FirstTreatmentAt;
import dev.todoke.codes.Laterality;
import dev.todoke.codes.OperationResult;
import dev.todoke.codes.TreatmentGiven;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.RegisteredSex;
import dev.todoke.kernel.Residence;
import dev.todoke.kernel.Sex;
import dev.todoke.vitalstatus.PersonDeath;
import dev.todoke.vitalstatus.StatusSource;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("集約: 複数の届出から腫瘍ごとに一つの値")
class ConsolidatorTest {

    private static ConsolidatedTumour only(Reports... reports) {
        var notifications = Arrays.stream(reports).map(Reports::notification).toList();
        var person = consolidated(notifications, List.of());
        assertThat(person.tumours()).hasSize(1);
        return person.tumours().getFirst();
    }

    @Test
    @DisplayName("診断日は最も早い日、診断病院はその日を届け出た病院、住所もその届出のもの")
    void earliestDateDecidesHospitalAndAddress() {
        var tumour = only(
                report("A").diagnosed("2018-05-12", "1", DiagnosedAt.HERE),
                report("B")
                        .at("41001", "41")
                        .diagnosed("2018-04-30", "5", DiagnosedAt.ELSEWHERE)
                        .livingIn("41", "佐賀市駅前中央1-8-32"));
        assertThat(tumour.diagnosis().date().value().text()).isEqualTo("2018-04-30");
        assertThat(tumour.diagnosis().date().source()).isEqualTo("B");
        assertThat(tumour.hospitals().diagnosing())
                .isInstanceOfSatisfying(
                        HospitalChoice.At.class,
                        at -> assertThat(at.facility().value()).isEqualTo("41001"));
        assertThat(tumour.residence().value())
                .isEqualTo(
                        new PlaceOfResidence(Residence.ofNotificationCode("41").orElseThrow(), "41201", "佐賀県佐賀市駅前中央"));
        assertThat(tumour.diagnosis().basis().source()).isEqualTo("A");
    }

    @Test
    @DisplayName("月までの日付に含まれる日は、より詳しい日付として採る")
    void dayInsideTheMonthIsBetterKnown() {
        var tumour = only(
                report("A").diagnosed("2018-05", "1", DiagnosedAt.HERE),
                report("B").at("40002", "40").diagnosed("2018-05-20", "1", DiagnosedAt.HERE));
        assertThat(tumour.diagnosis().date().value().text()).isEqualTo("2018-05-20");
    }

    @Test
    @DisplayName("詳しい部位・詳しい組織型が優先する")
    void specificCodesWin() {
        var tumour = only(
                report("A").tumour("C169", "801039", "7"),
                report("B")
                        .at("40002", "40")
                        .tumour("C163", "814032", "7")
                        .diagnosed("2018-06-01", "2", DiagnosedAt.HERE),
                report("C")
                        .at("40003", "40")
                        .tumour("C168", "814539", "7")
                        .diagnosed("2018-07-01", "2", DiagnosedAt.HERE));
        assertThat(tumour.codes().topography().value().code()).isEqualTo("C163");
        assertThat(tumour.codes().histology().value()).isEqualTo(8145);
        assertThat(tumour.codes().histology().rule()).isEqualTo(ConsolidationRule.MORPHOLOGY);
        assertThat(tumour.codes().grade().value().code()).isEqualTo("2");
    }

    @Test
    @DisplayName("どの版にもない組織型の腫瘍は、1件だけでも黙って数えず、人が確かめる")
    void unknownHistologyAsksAPerson() {
        var person =
                consolidated(List.of(report("A").tumour("C163", "899939", "7").notification()), List.of());
        assertThat(person.tumours()).hasSize(1);
        assertThat(person.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Conflict.Kind.SAME_TUMOUR);
            assertThat(conflict.candidates())
                    .extracting(Conflict.Candidate::source)
                    .containsExactly("A");
        });
        assertThat(consolidated(List.of(report("A").notification()), List.of()).conflicts())
                .isEmpty();
    }

    @Test
    @DisplayName("同時に見つかった同じ部位群の複数部位は群の代表コードになる")
    void sitesOfOneGroupTakeTheGroupCode() {
        var tumour = only(
                report("A").tumour("C199", "814039", "7"),
                report("B")
                        .at("40002", "40")
                        .tumour("C209", "814039", "7")
                        .diagnosed("2018-06-01", "1", DiagnosedAt.HERE));
        assertThat(tumour.codes().topography().value().code()).isEqualTo("C209");
        assertThat(tumour.codes().topography().rule()).isEqualTo(ConsolidationRule.TOPOGRAPHY_SAME_TIME);
    }

    @Test
    @DisplayName("上皮内と浸潤の届出が同じ腫瘍なら浸潤がんになる")
    void invasiveWins() {
        var tumour = only(
                report("A").tumour("C539", "807729", "7").extent("400", "400"),
                report("B")
                        .at("40002", "40")
                        .tumour("C539", "807039", "7")
                        .diagnosed("2018-06-01", "1", DiagnosedAt.HERE)
                        .extent("410", "660"));
        assertThat(tumour.codes().behaviour().value()).isEqualTo(Behaviour.MALIGNANT);
        assertThat(tumour.codes().histology().value()).isEqualTo(8070);
        assertThat(tumour.diagnosis().beforeTreatment().value()).isEqualTo(Extent.LOCALISED);
    }

    @Test
    @DisplayName("側性は分かっているほう、側性のない部位は常に7")
    void knownSideWins() {
        assertThat(only(
                                report("A").tumour("C341", "814039", "9"),
                                report("B").at("40002", "40").tumour("C341", "814039", "2"))
                        .codes()
                        .laterality()
                        .value())
                .isEqualTo(Laterality.LEFT);
        assertThat(only(report("A").tumour("C162", "814039", "1"))
                        .codes()
                        .laterality()
                        .value())
                .isEqualTo(Laterality.NOT_PAIRED);
    }

    @Test
    @DisplayName("治療はいずれかの病院が行えば有、観血的治療の病院と結果もその病院のもの")
    void treatmentIsTheUnion() {
        var tumour = only(
                report("A").treated(FirstTreatmentAt.NOT_HERE, "2222222", "6"),
                report("B")
                        .at("40002", "40")
                        .diagnosed("2018-06-01", "1", DiagnosedAt.ELSEWHERE)
                        .treated(FirstTreatmentAt.STARTED_HERE, "2122129", "1")
                        .extent("420", "430"));
        assertThat(tumour.treatment().scopeSurgery().value()).isEqualTo(TreatmentGiven.DONE);
        assertThat(tumour.treatment().scopeSurgery().source()).isEqualTo("B");
        assertThat(tumour.treatment().chemotherapy().value()).isEqualTo(TreatmentGiven.DONE);
        assertThat(tumour.treatment().other().value()).isEqualTo(TreatmentGiven.NOT_DONE);
        assertThat(tumour.treatment().operationResult().value()).isEqualTo(OperationResult.NO_RESIDUAL);
        assertThat(tumour.diagnosis().combined().value()).isEqualTo(Extent.ADJACENT_ORGANS);
        assertThat(tumour.diagnosis().beforeTreatment().source()).isEqualTo("B");
        assertThat(tumour.hospitals().radiotherapy()).isEqualTo(HospitalChoice.NONE);
    }

    @Test
    @DisplayName("性別の誤記1件は両性にしない。同数なら死亡者情報票が決め、食い違いとして残る")
    void oneTypingErrorDoesNotMakeBothSexes() {
        var majority = consolidated(
                List.of(
                        report("A").notification(),
                        report("B").at("40002", "40").notification(),
                        report("C")
                                .at("40003", "40")
                                .person(Sex.MALE, "1958-03-10")
                                .notification()),
                List.of());
        assertThat(majority.sex().value()).isEqualTo(RegisteredSex.FEMALE);
        assertThat(majority.conflicts()).isEmpty();

        var tie = consolidated(
                List.of(
                        report("A").notification(),
                        report("C")
                                .at("40003", "40")
                                .person(Sex.MALE, "1958-03-10")
                                .notification()),
                List.of());
        assertThat(tie.sex().value()).isEqualTo(RegisteredSex.BOTH);
        assertThat(tie.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.SEX);
    }

    @Test
    @DisplayName("死亡者情報票だけのがんはDCO、遡り調査の届出だけならDCI、既知のがんの死亡では増えない")
    void deathsFindCancers() {
        var deathOnly = consolidated(List.of(), List.of(death("D", "2018-09-01", "C250")));
        assertThat(deathOnly.tumours()).singleElement().satisfies(tumour -> {
            assertThat(tumour.origin()).isEqualTo(TumourOrigin.DEATH_ONLY);
            assertThat(tumour.codes().topography().value().code()).isEqualTo("C250");
            assertThat(tumour.diagnosis().date().value().text()).isEqualTo("2018-09-01");
        });

        var followedBack = consolidated(
                List.of(report("A").tumour("C250", "850039", "7").followBack().notification()),
                List.of(death("D", "2018-09-01", "C259")));
        assertThat(followedBack.tumours())
                .extracting(ConsolidatedTumour::origin)
                .containsExactly(TumourOrigin.FOLLOWED_BACK);

        var known = consolidated(List.of(report("A").notification()), List.of(death("D", "2018-09-01", "C169")));
        assertThat(known.tumours()).extracting(ConsolidatedTumour::origin).containsExactly(TumourOrigin.NOTIFIED);

        var secondary = consolidated(List.of(report("A").notification()), List.of(death("D", "2018-09-01", "C787")));
        assertThat(secondary.tumours()).hasSize(1);

        var other = consolidated(List.of(report("A").notification()), List.of(death("D", "2020-09-01", "C349")));
        assertThat(other.tumours())
                .extracting(ConsolidatedTumour::origin)
                .containsExactly(TumourOrigin.NOTIFIED, TumourOrigin.DEATH_ONLY);

        var heart = consolidated(List.of(), List.of(death("D", "2018-09-01", "I219")));
        assertThat(heart.tumours()).isEmpty();
    }

    @Test
    @DisplayName("死亡日は死亡者情報票が優先し、なければ届出の日")
    void officialDeathWins() {
        var both = consolidated(
                List.of(report("A").died("2019-01-02").notification()), List.of(death("D", "2019-01-01", "I219")));
        assertThat(both.death())
                .isEqualTo(
                        new PersonDeath.Died(PartialDate.of(2019, 1, 1), "I219", StatusSource.NON_CANCER_DEATH, "D"));
        var reported = consolidated(List.of(report("A").died("2019-01-02").notification()), List.of());
        assertThat(reported.death())
                .isInstanceOfSatisfying(
                        PersonDeath.Died.class,
                        died -> assertThat(died.source()).isEqualTo(StatusSource.REGISTRATION));
    }

    @Test
    @DisplayName("届出の順序を変えても集約結果は変わらない")
    void orderOfArrivalDoesNotMatter() {
        var all = List.of(
                report("A").notification(),
                report("B")
                        .at("41001", "41")
                        .tumour("C169", "801039", "7")
                        .diagnosed("2018-05", "5", DiagnosedAt.ELSEWHERE)
                        .notification(),
                report("C")
                        .at("40003", "40")
                        .tumour("C341", "814039", "1")
                        .diagnosed("2019-02-01", "3", DiagnosedAt.HERE)
                        .notification());
        var reversed = all.reversed();
        var deaths = List.of(death("D", "2021-01-01", "C349"));
        assertThat(consolidated(reversed, deaths)).isEqualTo(consolidated(all, deaths));
    }
}
