package dev.todoke.synth;

import dev.todoke.codes.BasisOfDiagnosis;
import dev.todoke.codes.Behaviour;
import dev.todoke.codes.Detection;
import dev.todoke.codes.Extent;
import dev.todoke.codes.Topography;
import dev.todoke.kernel.Sex;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One group of the case mix with everything that is drawn for a case of it (症例群).
final class CaseGroup {

    record CellType(int histology, Behaviour behaviour) {}

    private final String name;
    private final Behaviour behaviour;
    private final Map<Sex, Chances<Topography>> topographies = new HashMap<>();
    private final Map<String, Chances<CellType>> cellTypes = new HashMap<>();
    private final Map<String, Double> treatments = new HashMap<>();
    private final Map<String, Double> survivals = new HashMap<>();
    private double hazardFactor = 1;
    private final Chances<Extent> extents;
    private final Chances<Detection> detections;
    private final Chances<BasisOfDiagnosis> bases;

    CaseGroup(
            String name,
            Behaviour behaviour,
            Chances<Extent> extents,
            Chances<Detection> detections,
            Chances<BasisOfDiagnosis> bases) {
        this.name = name;
        this.behaviour = behaviour;
        this.extents = extents;
        this.detections = detections;
        this.bases = bases;
    }

    String name() {
        return name;
    }

    Behaviour behaviour() {
        return behaviour;
    }

    boolean isInSitu() {
        return name.endsWith("_IS");
    }

    void topographies(Sex sex, Chances<Topography> chances) {
        topographies.put(sex, chances);
    }

    void cellTypes(Sex sex, String topography, Chances<CellType> chances) {
        cellTypes.put(sex.code() + topography, chances);
    }

    void treatment(String extent, String treatment, double probability) {
        treatments.put(extent + treatment, probability);
    }

    void survival(String extent, String ageGroup, double fiveYears) {
        survivals.put(extent + ageGroup, fiveYears);
    }

    /// Fits the deaths of the group to the published number of deaths (表 survival-fit).
    void hazardFactor(double factor) {
        hazardFactor = factor;
    }

    Topography topography(Sex sex, Draw draw) {
        return chancesOf(topographies.get(sex)).draw(draw);
    }

    CellType cellType(Sex sex, Topography topography, Draw draw) {
        var own = cellTypes.get(sex.code() + topography.code());
        return chancesOf(own == null ? cellTypes.get(sex.code() + "*") : own).draw(draw);
    }

    private <T> Chances<T> chancesOf(@Nullable Chances<T> chances) {
        if (chances == null) {
            throw new IllegalStateException("the case mix has no shares for " + name);
        }
        return chances;
    }

    Extent extent(Draw draw) {
        return extents.draw(draw);
    }

    Detection detection(Draw draw) {
        return detections.draw(draw);
    }

    BasisOfDiagnosis basis(Draw draw) {
        return bases.draw(draw);
    }

    Set<Treatment> treatments(Extent extent, Draw draw) {
        var given = EnumSet.noneOf(Treatment.class);
        for (var treatment : Treatment.values()) {
            if (draw.chance(treatments.getOrDefault(extent.code() + treatment.column(), 0.0))) {
                given.add(treatment);
            }
        }
        return given;
    }

    /// Share of patients who would be alive after five years if they could die of this cancer alone.
    double fiveYearSurvival(Extent extent, int age) {
        double assumed = survivals.getOrDefault(extent.code() + survivalAge(age), 0.9);
        return StrictMath.pow(Math.clamp(assumed, 0.001, 1.0), hazardFactor);
    }

    private static String survivalAge(int age) {
        if (age < 15) {
            return "0-14";
        }
        if (age < 45) {
            return "15-44";
        }
        return age < 55 ? "45-54" : age < 65 ? "55-64" : age < 75 ? "65-74" : age < 85 ? "75-84" : "85+";
    }

    @Override
    public String toString() {
        return name;
    }
}
