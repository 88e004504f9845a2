package dev.todoke.consolidation;

import dev.todoke.kernel.Residence;

/// Residence at diagnosis as far as the closed record keeps it (診断時住所).
///
/// @param municipality five-digit code; empty when the address names none
/// @param text prefecture, municipality and town without block, lot or room number
public record PlaceOfResidence(Residence prefecture, String municipality, String text) {}
