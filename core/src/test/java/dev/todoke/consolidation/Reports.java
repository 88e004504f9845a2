package dev.todoke.consolidation;

import dev.todoke.codes.BasisOfDiagnosis;
import dev.todoke.codes.Detection;
import dev.todoke.codes.DiagnosedAt;
import dev.todoke.codes.Extent;
import dev.todoke.codes.FirstTreatmentAt;
import dev.todoke.codes.Laterality;
import dev.todoke.codes.Morphology;
import dev.todoke.codes.OperationResult;
import dev.todoke.codes.Topography;
import dev.todoke.codes.TreatmentGiven;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Residence;
import dev.todoke.kernel.Sex;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.DeathReport;
import dev.todoke.notification.DiagnosisReport;
import dev.todoke.notification.Notification;
import dev.todoke.notification.Patient;
import dev.todoke.notification.TreatmentReport;
import dev.todoke.notification.TumourReport;
import dev.todoke.person.Address;
import dev.todoke.person.PersonName;
import dev.todoke.vitalstatus.DeathRecord;
import java.util.List;

/// Notifications and death records for tests, each situation changing what it is about.
public record Reports(
        String id,
        String facility,
        String prefecture,
        Arrival arrival,
        Sex sex,
        String born,
        String home,
        String address,
        String side,
        String site,
        String morphology,
        DiagnosedAt diagnosedAt,
        FirstTreatmentAt treatedAt,
        String basis,
        String diagnosed,
        String detection,
        String before,
        String after,
        String treatments,
        String operation,
        String died) {

    /// A woman of 60 with an adenocarcinoma of the stomach, notified by a hospital of Fukuoka.
    public static Reports report(String id) {
        return new Reports(
                id,
                "40001",
                "40",
                Arrival.REGULAR,
                Sex.FEMALE,
                "1958-03-10",
                "40",
                "福岡市博多区博多駅前一丁目2-3",
                "7",
                "C162",
                "814039",
                DiagnosedAt.HERE,
                FirstTreatmentAt.STARTED_HERE,
                "1",
                "2018-05-12",
                "8",
                "410",
                "660",
                "2222222",
                "6",
                "");
    }

    public Reports at(String code, String prefectureCode) {
        return new Reports(
                id,
                code,
                prefectureCode,
                arrival,
                sex,
                born,
                home,
                address,
                side,
                site,
                morphology,
                diagnosedAt,
                treatedAt,
                basis,
                diagnosed,
                detection,
                before,
                after,
                treatments,
                operation,
                died);
    }

    public Reports tumour(String siteCode, String morphologyDigits, String sideCode) {
        return new Reports(
                id,
                facility,
                prefecture,
                arrival,
                sex,
                born,
                home,
                address,
                sideCode,
                siteCode,
                morphologyDigits,
                diagnosedAt,
                treatedAt,
                basis,
                diagnosed,
                detection,
                before,
                after,
                treatments,
                operation,
                died);
    }

    public Reports diagnosed(String date, String basisCode, DiagnosedAt where) {
        return new Reports(
                id,
                facility,
                prefecture,
                arrival,
                sex,
                born,
                home,
                address,
                side,
                site,
                morphology,
                where,
                treatedAt,
                basisCode,
                date,
                detection,
                before,
                after,
                treatments,
                operation,
                died);
    }

    public Reports extent(String beforeCode, String afterCode) {
        return new Reports(
                id,
                facility,
                prefecture,
                arrival,
                sex,
                born,
                home,
                address,
                side,
                site,
                morphology,
                diagnosedAt,
                treatedAt,
                basis,
                diagnosed,
                detection,
                beforeCode,
                afterCode,
                treatments,
                operation,
                died);
    }

    /// Seven codes in the order of the notification: surgery, scope, endoscopy, radio, chemo, endocrine, other.
    public Reports treated(FirstTreatmentAt where, String sevenCodes, String operationResult) {
        return new Reports(
                id,
                facility,
                prefecture,
                arrival,
                sex,
                born,
                home,
                address,
                side,
                site,
                morphology,
                diagnosedAt,
                where,
                basis,
                diagnosed,
                detection,
                before,
                after,
                sevenCodes,
                operationResult,
                died);
    }

    public Reports livingIn(String homePrefecture, String addressBelow) {
        return new Reports(
                id,
                facility,
                prefecture,
                arrival,
                sex,
                born,
                homePrefecture,
                addressBelow,
                side,
                site,
                morphology,
                diagnosedAt,
                treatedAt,
                basis,
                diagnosed,
                detection,
                before,
                after,
                treatments,
                operation,
                died);
    }

    public Reports person(Sex other, String birthDate) {
        return new Reports(
                id,
                facility,
                prefecture,
                arrival,
                other,
                birthDate,
                home,
                address,
                side,
                site,
                morphology,
                diagnosedAt,
                treatedAt,
                basis,
                diagnosed,
                detection,
                before,
                after,
                treatments,
                operation,
                died);
    }

    public Reports followBack() {
        return new Reports(
                id,
                facility,
                prefecture,
                Arrival.FOLLOW_BACK,
                sex,
                born,
                home,
                address,
                side,
                site,
                morphology,
                diagnosedAt,
                treatedAt,
                basis,
                diagnosed,
                detection,
                before,
                after,
                treatments,
                operation,
                died);
    }

    public Reports died(String date) {
        return new Reports(
                id,
                facility,
                prefecture,
                arrival,
                sex,
                born,
                home,
                address,
                side,
                site,
                morphology,
                diagnosedAt,
                treatedAt,
                basis,
                diagnosed,
                detection,
                before,
                after,
                treatments,
                operation,
                date);
    }

    public Notification notification() {
        return new Notification(
                id,
                new FacilityCode(facility),
                new Prefecture(prefecture),
                arrival,
                new Patient(
                        "1",
                        new PersonName("テスト", "ハナコ"),
                        new PersonName("試験", "花子"),
                        sex,
                        date(born),
                        new Address(Residence.ofNotificationCode(home).orElseThrow(), address)),
                new TumourReport(
                        Laterality.of(side).orElseThrow(),
                        new Topography(site),
                        "",
                        Morphology.of(morphology).orElseThrow(),
                        ""),
                new DiagnosisReport(
                        diagnosedAt,
                        treatedAt,
                        BasisOfDiagnosis.of(basis).orElseThrow(),
                        date(diagnosed),
                        Detection.of(detection).orElseThrow(),
                        Extent.of(before).orElseThrow(),
                        Extent.of(after).orElseThrow()),
                new TreatmentReport(
                        treatment(0),
                        treatment(1),
                        treatment(2),
                        OperationResult.of(operation).orElseThrow(),
                        treatment(3),
                        treatment(4),
                        treatment(5),
                        treatment(6)),
                died.isEmpty() ? DeathReport.notReported() : new DeathReport.Died(date(died)),
                "");
    }

    private TreatmentGiven treatment(int position) {
        return TreatmentGiven.of(treatments.substring(position, position + 1)).orElseThrow();
    }

    private static PartialDate date(String text) {
        return PartialDate.read(text).orElseThrow();
    }

    /// A death record of the same woman.
    public static DeathRecord death(String id, String diedOn, String cause) {
        return new DeathRecord(
                id,
                new Prefecture("40"),
                new PersonName("試験", "花子"),
                new PersonName("テスト", "ハナコ"),
                Sex.FEMALE,
                date("1958-03-10"),
                new Address(Residence.ofNotificationCode("40").orElseThrow(), "福岡市東区箱崎1-1"),
                date(diedOn),
                cause,
                "40001");
    }

    public static ConsolidatedPerson consolidated(List<Notification> notifications, List<DeathRecord> deaths) {
        return Consolidator.standard().consolidate(new PersonSources("P1", notifications, deaths));
    }
}
