package dev.todoke.codes;

import dev.todoke.kernel.MunicipalityCode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Public health centre and secondary medical area of a municipality (保健所コード・二次医療圏コード).
///
/// Source: table `area-fukuoka`. Other prefectures have no table yet: their codes are empty. The health centre
/// code is the running number of the centre's name in the table, since no public code list exists.
public final class AreaCodes {

    private static final AreaCodes SHIPPED = new AreaCodes();
    private static final Area NONE = new Area("", "");

    private final Map<String, Area> byMunicipality = new HashMap<>();

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
    }

    public static AreaCodes shipped() {
        return SHIPPED;
    }

    public Area of(MunicipalityCode municipality) {
        return byMunicipality.getOrDefault(municipality.value(), NONE);
    }
}
