package dev.todoke.vitalstatus;

import dev.todoke.codes.CauseOfDeathConversion;
import dev.todoke.codes.CodedTumour;

/// What an underlying cause of death says about cancer (原死因ががんかどうか).
///
/// Notifiable are C00–C97, in situ tumours, tumours of the central nervous system of every behaviour, and the blood
/// diseases
/// D45–D47. Source: registration scope of the national registry as in the published tables; table `icd10-to-icdo3`.
public sealed interface CauseMeaning {

    /// The death is due to a cancer that has to be registered.
    ///
    /// @param tumour what the cause stands for in ICD-O-3
    /// @param siteStated false for ill-defined, secondary and several sites (C26, C39, C76–C80, C97)
    record NotifiableCancer(CodedTumour tumour, boolean siteStated) implements CauseMeaning {}

    /// Any other cause.
    record NotCancer() implements CauseMeaning {}

    /// @param cause ICD-10 without the dot, three or four characters
    static CauseMeaning of(String cause) {
        if (!isNotifiable(cause)) {
            return new NotCancer();
        }
        return CauseOfDeathConversion.shipped()
                .tumourOf(cause)
                .<CauseMeaning>map(tumour -> new NotifiableCancer(tumour, statesSite(cause)))
                .orElseGet(NotCancer::new);
    }

    private static boolean isNotifiable(String cause) {
        if (cause.length() < 3) {
            return false;
        }
        String category = cause.substring(0, 3);
        return between(category, "C00", "C97")
                || between(category, "D00", "D09")
                || between(category, "D32", "D33")
                || between(category, "D42", "D43")
                || between(category, "D45", "D47")
                || between(cause, "D352", "D354")
                || between(cause, "D443", "D445");
    }

    private static boolean statesSite(String cause) {
        String category = cause.substring(0, 3);
        return !(category.equals("C26")
                || category.equals("C39")
                || between(category, "C76", "C80")
                || category.equals("C97"));
    }

    private static boolean between(String code, String first, String last) {
        return code.compareTo(first) >= 0 && code.compareTo(last) <= 0;
    }
}
