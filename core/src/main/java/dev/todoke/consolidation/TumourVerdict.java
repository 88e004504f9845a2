package dev.todoke.consolidation;

/// What a person said of two reports: one tumour or two (同一腫瘍・別腫瘍の判断). One of them may be a death record.
///
/// @param number of the event; a later one beats an earlier one that contradicts it
/// @param inputs what it rests on, see [ItemInputs#ofPair]; it lapses when this changes
public record TumourVerdict(long number, String first, String second, boolean same, String inputs) {}
