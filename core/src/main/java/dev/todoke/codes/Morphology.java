package dev.todoke.codes;

import java.util.Optional;

/// Histology, behaviour and grade of a tumour in ICD-O-3 (病理診断: 形態コード・性状・分化度), six digits in a notification.
///
/// Only the shape is checked here; whether the combination exists in an edition is the table's answer.
public record Morphology(int histology, Behaviour behaviour, Grade grade) {

    public Morphology {
        if (histology < 8000 || histology > 9999) {
            throw new IllegalArgumentException("ICD-O-3 histology is 8000-9999: " + histology);
        }
    }

    /// Reads six digits such as `814032`; empty when a digit has no meaning.
    public static Optional<Morphology> of(String sixDigits) {
        if (sixDigits.length() != 6 || !sixDigits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int histology = Integer.parseInt(sixDigits.substring(0, 4));
        var behaviour = Behaviour.of(sixDigits.substring(4, 5));
        var grade = Grade.of(sixDigits.substring(5, 6));
        if (histology < 8000 || behaviour.isEmpty() || grade.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Morphology(histology, behaviour.get(), grade.get()));
    }

    /// Histology and behaviour as tables name them, for example `8140/3`.
    public String slashed() {
        return histology + "/" + behaviour.code();
    }

    /// The six digits of a notification.
    public String digits() {
        return histology + behaviour.code() + grade.code();
    }
}
