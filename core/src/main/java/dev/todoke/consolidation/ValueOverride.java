package dev.todoke.consolidation;

import java.util.List;

/// A value that a person chose instead of the rule's (人が選んだ値).
///
/// @param number of the event; a later one of the same item beats an earlier one
/// @param value code of the value
/// @param source number of the report that states it; empty when no report does
/// @param reports the reports of the tumour, or all of the person's, when it was chosen
/// @param inputs what it rests on, see [ItemInputs]; it lapses when this changes
public record ValueOverride(
        long number, ConsolidatedItem item, String value, String source, List<String> reports, String inputs) {

    public ValueOverride {
        reports = List.copyOf(reports);
    }
}
