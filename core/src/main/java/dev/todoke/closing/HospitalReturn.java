package dev.todoke.closing;

import dev.todoke.codes.CodeNames;
import dev.todoke.consolidation.ConsolidatedPerson;
import dev.todoke.consolidation.ConsolidatedTumour;
import dev.todoke.consolidation.HospitalChoice;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.consolidation.TumourOrigin;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.notification.Notification;
import dev.todoke.vitalstatus.PersonDeath;
import dev.todoke.vitalstatus.StatusSource;
import dev.todoke.vitalstatus.VitalStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// What hospitals get back about the patients they notified (病院等への提供情報, 法20条): by their own chart number, whether
/// the patient lives, the tumour as the registry has it, and where that differs from their own notification.
///
/// Another hospital is never named: a step of the care happened here, elsewhere, or nowhere that is known.
public final class HospitalReturn {

    private static final String HERE = "自施設";
    private static final String ELSEWHERE = "他施設";

    /// Names of the columns.
    public static final List<String> HEADER = List.of(
            "病院等コード",
            "診療録番号",
            "届出番号",
            "性別（届出）",
            "生年月日（届出）",
            "診断日（届出）",
            "局在コード（届出）",
            "形態コード（届出）",
            "側性（届出）",
            "生死区分",
            "死亡日",
            "最終生存確認日",
            "死亡日/最終生存確認日資料源",
            "原死因",
            "原死因（和名）",
            "診断年月日（集約）",
            "局在コード（集約）",
            "形態コード（集約）",
            "性状コード（集約）",
            "側性（集約）",
            "分化度（集約）",
            "診断根拠（集約）",
            "発見経緯（集約）",
            "進展度・治療前（集約）",
            "進展度・術後病理学的（集約）",
            "進展度・総合（集約）",
            "外科的治療（集約）",
            "鏡視下治療（集約）",
            "内視鏡的治療（集約）",
            "観血的治療の範囲（集約）",
            "放射線療法（集約）",
            "化学療法（集約）",
            "内分泌療法（集約）",
            "その他治療（集約）",
            "初診病院",
            "診断病院",
            "観血的治療病院",
            "放射線治療病院",
            "薬物治療病院",
            "届出との相違（項目番号）",
            "備考");

    private HospitalReturn() {}

    /// The rows of a person's tumours of a closed year: one for each valid notification of each of them.
    public static void rows(
            PersonSources sources,
            ConsolidatedPerson person,
            YearOfDiagnosis year,
            BiConsumer<FacilityCode, List<String>> row) {
        var status = VitalStatus.at(year, person.death());
        for (ConsolidatedTumour tumour : person.tumours()) {
            if (tumour.diagnosis().date().value().year().orElse(0) != year.value()) {
                continue;
            }
            for (Notification notification : sources.notifications()) {
                if (tumour.sources().contains(notification.id())) {
                    row.accept(notification.facility(), values(notification, sources, tumour, status));
                }
            }
        }
    }

    private static List<String> values(
            Notification own, PersonSources sources, ConsolidatedTumour tumour, VitalStatus status) {
        var values = new ArrayList<String>(HEADER.size());
        values.add(own.facility().value());
        values.add(own.patient().chartNumber());
        values.add(own.id());
        values.add(own.patient().sex().code());
        values.add(own.patient().born().text());
        values.add(own.diagnosis().date().text());
        values.add(own.tumour().topography().code());
        values.add(own.tumour().morphology().digits());
        values.add(own.tumour().laterality().code());
        values.addAll(status(status));
        var consolidated = consolidated(tumour);
        values.addAll(consolidated);
        hospitals(own, tumour, values);
        values.add(differing(own, consolidated));
        values.add(remark(own, sources, tumour));
        return List.copyOf(values);
    }

    private static List<String> status(VitalStatus status) {
        return switch (status) {
            case VitalStatus.Alive(var last) ->
                List.of("0", "", last.toString(), StatusSource.REGISTRATION.code(), "", "");
            case VitalStatus.Dead(PersonDeath.Died died) ->
                List.of(
                        "1",
                        died.on().text(),
                        "",
                        died.source().code(),
                        died.cause(),
                        CodeNames.shipped().icd10(died.cause()));
        };
    }

    private static List<String> consolidated(ConsolidatedTumour tumour) {
        var codes = tumour.codes();
        var diagnosis = tumour.diagnosis();
        var treatment = tumour.treatment();
        return List.of(
                diagnosis.date().value().text(),
                codes.topography().value().code(),
                Integer.toString(codes.histology().value()),
                codes.behaviour().value().code(),
                codes.laterality().value().code(),
                codes.grade().value().code(),
                diagnosis.basis().value().code(),
                diagnosis.detection().value().code(),
                diagnosis.beforeTreatment().value().code(),
                diagnosis.afterSurgery().value().code(),
                diagnosis.combined().value().code(),
                treatment.surgery().value().code(),
                treatment.scopeSurgery().value().code(),
                treatment.endoscopy().value().code(),
                treatment.operationResult().value().code(),
                treatment.radiotherapy().value().code(),
                treatment.chemotherapy().value().code(),
                treatment.endocrine().value().code(),
                treatment.other().value().code());
    }

    /// Items whose consolidated value is not the one notified; item 30 is nobody's notification.
    private static String differing(Notification own, List<String> consolidated) {
        var diagnosis = own.diagnosis();
        var treatment = own.treatment();
        var said = List.of(
                diagnosis.date().text(),
                own.tumour().topography().code(),
                Integer.toString(own.tumour().morphology().histology()),
                own.tumour().morphology().behaviour().code(),
                own.tumour().laterality().code(),
                own.tumour().morphology().grade().code(),
                diagnosis.basis().code(),
                diagnosis.detection().code(),
                diagnosis.beforeTreatment().code(),
                diagnosis.afterSurgery().code(),
                "",
                treatment.surgery().code(),
                treatment.scopeSurgery().code(),
                treatment.endoscopy().code(),
                treatment.operationResult().code(),
                treatment.radiotherapy().code(),
                treatment.chemotherapy().code(),
                treatment.endocrine().code(),
                treatment.other().code());
        int[] items = {25, 13, 15, 16, 12, 17, 23, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38};
        var different = new StringBuilder();
        for (int i = 0; i < items.length; i++) {
            if (items[i] != 30 && !said.get(i).equals(consolidated.get(i))) {
                different.append(different.isEmpty() ? "" : " ").append(items[i]);
            }
        }
        return different.toString();
    }

    private static void hospitals(Notification own, ConsolidatedTumour tumour, List<String> values) {
        var hospitals = tumour.hospitals();
        for (HospitalChoice choice : List.of(
                hospitals.first(),
                hospitals.diagnosing(),
                hospitals.operating(),
                hospitals.radiotherapy(),
                hospitals.drug())) {
            values.add(
                    choice instanceof HospitalChoice.At at
                            ? at.facility().equals(own.facility()) ? HERE : ELSEWHERE
                            : "");
        }
    }

    private static String remark(Notification own, PersonSources sources, ConsolidatedTumour tumour) {
        long ownOfTumour = sources.notifications().stream()
                .filter(n ->
                        n.facility().equals(own.facility()) && tumour.sources().contains(n.id()))
                .count();
        var remarks = new ArrayList<String>();
        if (ownOfTumour > 1) {
            remarks.add("自施設の届出%d件を同じ腫瘍として集約".formatted(ownOfTumour));
        }
        if (tumour.sources().size() > ownOfTumour) {
            remarks.add("他施設の届出と集約");
        }
        if (tumour.origin() == TumourOrigin.FOLLOWED_BACK) {
            remarks.add("遡り調査による登録");
        }
        return String.join("。", remarks);
    }
}
