package dev.todoke.provision.linked;

/// How a list was matched (照合の記録): settings and counts, nothing of a person.
///
/// @param modelEdition edition of the linkage model
/// @param sameFrom T1 in bits, `differentBelow` T2 in bits
/// @param matched people of the list about whom the file holds a tumour; before extraction those the
/// machine is sure of
/// @param toReview pairs between the thresholds, `reviewed` those that a clerk has settled
public record MatchingRecord(
        ListSummary list,
        String modelEdition,
        double sameFrom,
        double differentBelow,
        long matched,
        long toReview,
        long reviewed) {}
