package dev.todoke.synth;

import dev.todoke.codes.Behaviour;
import dev.todoke.codes.Topography;
import java.util.Set;

/// What a histology implies for the other items (組織型から決まること), so that clean records pass the checks.
final class Histologies {

    private static final Set<Integer> ALLOWED_WITHOUT_MICROSCOPE = Set.of(
            8000, 8150, 8151, 8152, 8153, 8154, 8170, 8800, 8960, 9050, 9100, 9140, 9350, 9380, 9384, 9500, 9510, 9590,
            9732, 9761, 9800);
    private static final Set<Integer> T_CELL =
            Set.of(9702, 9705, 9708, 9709, 9716, 9717, 9718, 9719, 9724, 9726, 9729, 9827, 9834, 9837);
    private static final Set<Integer> B_CELL = Set.of(9712, 9728, 9737, 9738, 9823, 9833, 9836);
    private static final Set<Integer> ONLY_1 = Set.of(8331, 9187, 9511);
    private static final Set<Integer> ONLY_2 = Set.of(8249, 8332, 9083, 9243, 9372);
    private static final Set<Integer> ONLY_3 = Set.of(8631, 8634);
    private static final Set<Integer> ONLY_4 = Set.of(8020, 8021, 8805, 9062, 9082, 9392, 9401, 9451, 9505, 9512);

    private static final Set<Integer> OF_CHILDREN =
            Set.of(8910, 8960, 8961, 8962, 8970, 8981, 8991, 9072, 9470, 9490, 9500);

    private Histologies() {}

    /// Whether a tumour of this kind is usual at this age. Source: checks I12, I18, I19.
    static boolean isUsualAt(int age, Topography topography, int histology) {
        boolean child = OF_CHILDREN.contains(histology);
        boolean eyeOfInfants =
                histology >= 9510 && histology <= 9514 || topography.code().equals("C692");
        boolean placenta = topography.isIn("C58");
        return (!child || age < 15) && (!eyeOfInfants || age <= 5) && (!placenta || age >= 15 && age <= 45);
    }

    /// The histology that may be stated when nobody looked through a microscope. Source: check I40.
    static int withoutMicroscope(Topography topography, int histology, Behaviour behaviour) {
        if (ALLOWED_WITHOUT_MICROSCOPE.contains(histology)
                || histology >= 8270 && histology <= 8281
                || histology >= 9530 && histology <= 9539) {
            return histology;
        }
        if (behaviour != Behaviour.MALIGNANT) {
            return 8000;
        }
        if (topography.isIn("C22") && histology >= 8170 && histology <= 8175) {
            return 8170;
        }
        if (histology >= 9590 && histology < 9730) {
            return 9590;
        }
        if (histology >= 9800 && histology < 9950) {
            return 9800;
        }
        return histology >= 9731 && histology <= 9734 ? 9732 : 8000;
    }

    /// Diseases without an extent (進展度は該当せず). Source: table extent-applicability.
    static boolean hasNoExtent(int histology, Topography topography, Behaviour behaviour) {
        boolean lymphomaForm = histology >= 9811 && histology <= 9837 && !topography.isIn("C42");
        boolean benignNervous = behaviour.compareTo(Behaviour.UNCERTAIN) <= 0 && isCentralNervous(topography);
        return histology >= 9731 && histology <= 9733
                || histology >= 9740 && histology <= 9769
                || histology >= 9800 && !lymphomaForm
                || benignNervous;
    }

    private static boolean isCentralNervous(Topography topography) {
        return topography.isIn("C70") || topography.isIn("C71") || topography.isIn("C72") || topography.isIn("C75");
    }

    /// The only grade besides 9 that a histology may have, or a space when there is no such rule (checks I33 to I39c).
    static char onlyGrade(int histology) {
        if (ONLY_1.contains(histology)) {
            return '1';
        }
        if (ONLY_2.contains(histology)) {
            return '2';
        }
        if (ONLY_3.contains(histology)) {
            return '3';
        }
        if (ONLY_4.contains(histology)) {
            return '4';
        }
        if (histology == 9948) {
            return '8';
        }
        return lineage(histology);
    }

    private static char lineage(int histology) {
        if (T_CELL.contains(histology) || histology >= 9700 && histology <= 9719 && histology != 9712) {
            return '5';
        }
        boolean ofB = B_CELL.contains(histology)
                || histology >= 9670 && histology <= 9699
                || histology >= 9811 && histology <= 9818;
        return ofB ? '6' : ' ';
    }

    /// How a hospital that knows little writes the same malignant tumour.
    static int unspecific(int histology) {
        if (histology >= 9591 && histology < 9730) {
            return 9590;
        }
        if (histology >= 9801 && histology < 9920) {
            return 9800;
        }
        return histology >= 8020 && histology <= 8576 ? 8010 : histology;
    }
}
