package dev.todoke.codes;

/// Site and morphology of a tumour as codes (局在・形態・性状).
public record CodedTumour(Topography topography, Morphology morphology) {}
