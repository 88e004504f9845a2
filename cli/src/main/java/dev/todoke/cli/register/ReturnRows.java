package dev.todoke.cli.register;

import dev.todoke.codes.CodeNames;
import dev.todoke.consolidation.ConsolidatedPerson;
import dev.todoke.consolidation.ConsolidatedTumour;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.notification.Notification;
import dev.todoke.vitalstatus.PersonDeath;
import dev.todoke.vitalstatus.StatusSource;
import dev.todoke.vitalstatus.VitalStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What hospitals get back about the patients they notified (病院等への提供情報, 法20条): whether they live, by their own
/// chart number, for every year closed.
final class ReturnRows {

    static final List<String> HEADER = List.of(
            "病院等コード",
            "診療録番号",
            "診断日（届出）",
            "局在コード（届出）",
            "形態コード（届出）",
            "側性（届出）",
            "生死区分",
            "死亡日",
            "最終生存確認日",
            "死亡日/最終生存確認日資料源",
            "原死因",
            "原死因（和名）");

    private final List<YearOfDiagnosis> years;
    private final Map<FacilityCode, Map<YearOfDiagnosis, List<String>>> rows = new TreeMap<>();

    ReturnRows(List<YearOfDiagnosis> years) {
        this.years = years;
    }

    void add(PersonSources sources, ConsolidatedPerson person) {
        for (ConsolidatedTumour tumour : person.tumours()) {
            for (YearOfDiagnosis year : years) {
                if (tumour.diagnosis().date().value().year().orElse(0) == year.value()) {
                    add(sources, tumour, year, VitalStatus.at(year, person.death()));
                }
            }
        }
    }

    private void add(PersonSources sources, ConsolidatedTumour tumour, YearOfDiagnosis year, VitalStatus status) {
        for (Notification notification : sources.notifications()) {
            if (tumour.sources().contains(notification.id())) {
                String row = row(notification, status);
                synchronized (rows) {
                    rows.computeIfAbsent(notification.facility(), _ -> new TreeMap<>())
                            .computeIfAbsent(year, _ -> new ArrayList<>())
                            .add(row);
                }
            }
        }
    }

    private static String row(Notification notification, VitalStatus status) {
        var values = new ArrayList<>(List.of(
                notification.facility().value(),
                notification.patient().chartNumber(),
                notification.diagnosis().date().text(),
                notification.tumour().topography().code(),
                notification.tumour().morphology().digits(),
                notification.tumour().laterality().code()));
        values.addAll(
                switch (status) {
                    case VitalStatus.Alive(LocalDate last) ->
                        List.of("0", "", last.toString(), StatusSource.REGISTRATION.code(), "", "");
                    case VitalStatus.Dead(PersonDeath.Died died) ->
                        List.of(
                                "1",
                                died.on().text(),
                                "",
                                died.source().code(),
                                died.cause(),
                                CodeNames.shipped().icd10(died.cause()));
                });
        return Csv.line(values);
    }

    Map<FacilityCode, Map<YearOfDiagnosis, List<String>>> byFacility() {
        rows.values().forEach(ofYear -> ofYear.values().forEach(lines -> lines.sort(null)));
        return rows;
    }
}
