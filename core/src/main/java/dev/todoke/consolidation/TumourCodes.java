package dev.todoke.consolidation;

import dev.todoke.codes.Behaviour;
import dev.todoke.codes.Grade;
import dev.todoke.codes.Laterality;
import dev.todoke.codes.Topography;

/// Which tumour it is (部位・側性・組織型・性状・分化度).
public record TumourCodes(
        Chosen<Topography> topography,
        Chosen<Laterality> laterality,
        Chosen<Integer> histology,
        Chosen<Behaviour> behaviour,
        Chosen<Grade> grade) {}
