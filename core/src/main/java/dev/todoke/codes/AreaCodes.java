package dev.todoke.codes;

import dev.todoke.kernel.MunicipalityCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Public health centre and secondary medical area of a municipality (保健所コード・二次医療圏コード).
///
/// Source: tables `area-fukuoka` (present) and `area-changes` (what ended). Other prefectures have no
/// table yet: their codes are empty. The health centre
/// code is the running number of the centre's name in the table, since no public code list exists.
public final class AreaCodes {

    private static final AreaCodes SHIPPED = new AreaCodes();
    private static final Area NONE = new Area("", "");

    private final Map<String, Area> byMunicipality = new HashMap<>();
    private final Map<String, List<Former>> former = new HashMap<>();

    /// What was in force up to a day.
    private record Former(LocalDate validTo, Area area) {}

    /// @param healthCentre two digits, empty when no table knows the municipality
    /// @param medicalArea two digits, unique together with the prefecture; empty when no table knows it
    public record Area(String healthCentre, String medicalArea) {}

    private AreaCodes() {
        var centres = new LinkedHashMap<String, Integer>();
        for (var row : Tables.shipped().only("area-fukuoka").rows()) {
            centres.putIfAbsent(row.value("healthCentreJa"), centres.size() + 1);
            int centre = centres.getOrDefault(row.value("healthCentreJa"), 0);
            byMunicipality.put(
                    row.value("code5"),
                    new Area(
                            (centre < 10 ? "0" : "") + centre,
                            row.value("medicalAreaCode").substring(2)));
        }
        addFormer(centres);
    }

    private void addFormer(Map<String, Integer> centres) {
        for (var row : Tables.shipped().only("area-changes").rows()) {
            centres.putIfAbsent(row.value("healthCentreJa"), centres.size() + 1);
            int centre = centres.getOrDefault(row.value("healthCentreJa"), 0);
            former.computeIfAbsent(row.value("code5"), _ -> new ArrayList<>())
                    .add(new Former(
                            LocalDate.parse(row.value("validTo")),
                            new Area(
                                    (centre < 10 ? "0" : "") + centre,
                                    row.value("medicalAreaCode").substring(2))));
        }
        former.values().forEach(ended -> ended.sort(Comparator.comparing(Former::validTo)));
    }

    public static AreaCodes shipped() {
        return SHIPPED;
    }

    /// As on a day; the municipality may stand under an older code.
    public Area of(MunicipalityCode municipality, LocalDate day) {
        var present = AreaHistory.shipped().reference(municipality);
        return former.getOrDefault(present.value(), List.of()).stream()
                .filter(ended -> !day.isAfter(ended.validTo()))
                .findFirst()
                .map(Former::area)
                .orElseGet(() -> of(present));
    }

    public Area of(MunicipalityCode municipality) {
        return byMunicipality.getOrDefault(municipality.value(), NONE);
    }
}
