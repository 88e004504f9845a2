package dev.todoke.linkage;

import java.time.Instant;
import java.util.List;

/// A clerk has merged two persons or split one (人の統合・分割), with the reports of both sides as they were. Kept for ever.
///
/// @param change our own number of the act
/// @param kept number of the person that stays
/// @param other merged: the younger number, which forwards to `kept`; split: the number newly given
/// @param otherRecords the reports that moved
/// @param clerk number of the account
public record PersonsRegrouped(
        long change,
        Regrouping kind,
        long kept,
        List<String> keptRecords,
        long other,
        List<String> otherRecords,
        String reason,
        String clerk,
        Instant at) {

    public PersonsRegrouped {
        keptRecords = List.copyOf(keptRecords);
        otherRecords = List.copyOf(otherRecords);
    }
}
