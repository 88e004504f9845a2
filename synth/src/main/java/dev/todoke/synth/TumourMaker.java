package dev.todoke.synth;

import dev.todoke.codes.BasisOfDiagnosis;
import dev.todoke.codes.Behaviour;
import dev.todoke.codes.Detection;
import dev.todoke.codes.Extent;
import dev.todoke.codes.Laterality;
import dev.todoke.codes.Tables;
import dev.todoke.codes.Topography;
import dev.todoke.kernel.Sex;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/// Makes one cancer of a site group (腫瘍の生成) whose codes fit together.
final class TumourMaker {

    private final Set<String> paired = new HashSet<>();
    private final double gradeKnown = SynthTables.parameter("gradeKnownShare");
    private final double rightShare = SynthTables.parameter("lateralityRightShare");
    private final double leftBreast = SynthTables.parameter("leftBreastShare");
    private int made;

    TumourMaker() {
        for (var row : Tables.shipped()
                .at("icdo3-topography", LocalDate.of(2025, 1, 1))
                .rows()) {
            if (row.value("paired").equals("yes")) {
                paired.add(row.value("code"));
            }
        }
    }

    boolean isPaired(Topography topography) {
        return paired.contains(topography.code());
    }

    Tumour make(CaseGroup group, Sex sex, int age, LocalDate diagnosed, Draw draw) {
        var topography = group.topography(sex, draw);
        for (int attempt = 0; attempt < 10 && !Histologies.isUsualAt(age, topography, 8000); attempt++) {
            topography = group.topography(sex, draw);
        }
        return make(group, topography, sex, age, diagnosed, draw);
    }

    /// The invasive cancer that follows an in situ one, at the same place on the same side.
    Tumour makeAt(Tumour inSitu, CaseGroup group, Sex sex, int age, LocalDate diagnosed, Draw draw) {
        return make(group, inSitu.topography(), sex, age, diagnosed, draw).onSide(inSitu.side());
    }

    int made() {
        return made;
    }

    private Tumour make(CaseGroup group, Topography topography, Sex sex, int age, LocalDate diagnosed, Draw draw) {
        var cellType = group.cellType(sex, topography, draw);
        for (int i = 0; i < 10 && !Histologies.isUsualAt(age, topography, cellType.histology()); i++) {
            cellType = group.cellType(sex, topography, draw);
        }
        var basis = basis(group, cellType, draw);
        int histology = cellType.histology();
        var behaviour = cellType.behaviour();
        if (!isMicroscopic(basis)) {
            histology = Histologies.withoutMicroscope(topography, histology, behaviour);
        }
        var detection = group.detection(draw);
        if (detection == Detection.AUTOPSY && (age < 40 || behaviour != Behaviour.MALIGNANT)) {
            detection = Detection.OTHER;
        }
        if (detection == Detection.AUTOPSY) {
            basis = BasisOfDiagnosis.HISTOLOGY_OF_PRIMARY;
            histology = cellType.histology();
        }
        var extent = extent(group, topography, histology, behaviour, draw);
        Set<Treatment> treatments = detection == Detection.AUTOPSY
                ? EnumSet.noneOf(Treatment.class)
                : group.treatments(treatmentExtent(group, extent), draw);
        char grade = grade(histology, behaviour, isMicroscopic(basis), draw);
        var side = side(topography, histology, draw);
        made++;
        return new Tumour(
                made,
                group,
                topography,
                histology,
                behaviour,
                grade,
                side,
                extent,
                basis,
                detection,
                diagnosed,
                treatments);
    }

    private static boolean isMicroscopic(BasisOfDiagnosis basis) {
        return basis.compareTo(BasisOfDiagnosis.CYTOLOGY) <= 0;
    }

    /// In situ cancers and diseases of the blood cannot be told without a microscope.
    private static BasisOfDiagnosis basis(CaseGroup group, CaseGroup.CellType cellType, Draw draw) {
        var basis = group.basis(draw);
        boolean needsMicroscope = cellType.behaviour() == Behaviour.IN_SITU || cellType.histology() >= 9740;
        return needsMicroscope && !isMicroscopic(basis) ? BasisOfDiagnosis.HISTOLOGY_OF_PRIMARY : basis;
    }

    private static Extent extent(
            CaseGroup group, Topography topography, int histology, Behaviour behaviour, Draw draw) {
        var drawn = group.extent(draw);
        if (behaviour == Behaviour.IN_SITU) {
            return Extent.IN_SITU;
        }
        if (topography.code().equals("C809")) {
            return Extent.UNKNOWN;
        }
        if (Histologies.hasNoExtent(histology, topography, behaviour)) {
            return Extent.NOT_APPLICABLE;
        }
        return drawn == Extent.IN_SITU ? Extent.LOCALISED : drawn;
    }

    /// Treatment shares are stated for the extents of the group; a case outside them is treated as unknown.
    private static Extent treatmentExtent(CaseGroup group, Extent extent) {
        boolean staged = !group.isInSitu() && group.extent(Draw.of(1)) != Extent.NOT_APPLICABLE;
        return staged && extent == Extent.NOT_APPLICABLE ? Extent.UNKNOWN : extent;
    }

    private char grade(int histology, Behaviour behaviour, boolean microscopic, Draw draw) {
        boolean known = draw.chance(gradeKnown);
        double unit = draw.unit();
        if (behaviour != Behaviour.MALIGNANT) {
            return '9';
        }
        char only = Histologies.onlyGrade(histology);
        if (only != ' ') {
            return known && microscopic ? only : '9';
        }
        if (histology >= 9590 || !known || !microscopic || histology == 8000) {
            return '9';
        }
        return unit < 0.28 ? '1' : unit < 0.74 ? '2' : unit < 0.97 ? '3' : '4';
    }

    Laterality side(Topography topography, int histology, Draw draw) {
        double unit = draw.unit();
        if (!isPaired(topography)) {
            return Laterality.NOT_PAIRED;
        }
        if (topography.isIn("C56") && unit > 0.9) {
            return Laterality.BOTH;
        }
        if (topography.code().equals("C342")) {
            return Laterality.RIGHT;
        }
        double right = topography.isIn("C50") ? 1 - leftBreast : rightShare;
        double scaled = topography.isIn("C56") ? unit / 0.9 : unit;
        return scaled < right || histology == 8960 && scaled < 0.5 ? Laterality.RIGHT : Laterality.LEFT;
    }
}
