package dev.todoke.notification;

import dev.todoke.codes.Laterality;
import dev.todoke.codes.Morphology;
import dev.todoke.codes.Topography;

/// Which tumour the facility reports (腫瘍の種類, items 8–10), with the texts beside the codes.
public record TumourReport(
        Laterality laterality,
        Topography topography,
        String topographyText,
        Morphology morphology,
        String morphologyText) {}
