package dev.todoke.certificate;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Somebody wants a certificate for a hospital (証明書の発行).
///
/// @param facility code as it was chosen
/// @param holder person or terminal
/// @param months how long it is valid
public record CertificateWish(String facility, String holder, int months) {

    public static final int LONGEST_TERM = 36;
    private static final int LONGEST_HOLDER = 60;

    /// What is wrong with one field.
    public record Fault(String field, Sentence sentence) {}

    /// @param known whether the register of facilities has this code
    public List<Fault> faults(Predicate<FacilityCode> known) {
        var faults = new ArrayList<Fault>();
        if (!FacilityCode.isFacilityCode(facility) || !known.test(new FacilityCode(facility))) {
            faults.add(new Fault("facility", Sentence.of("certificate", "facility")));
        }
        if (holder.isBlank()) {
            faults.add(new Fault("holder", Sentence.of("certificate", "holder-missing")));
        }
        if (holder.length() > LONGEST_HOLDER) {
            faults.add(
                    new Fault("holder", Sentence.of("certificate", "holder-long", Integer.toString(LONGEST_HOLDER))));
        }
        if (months < 1 || months > LONGEST_TERM) {
            faults.add(new Fault("months", Sentence.of("certificate", "term", Integer.toString(LONGEST_TERM))));
        }
        return List.copyOf(faults);
    }
}
