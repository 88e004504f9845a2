package dev.todoke.cli.codes;

import dev.todoke.cli.Words;
import dev.todoke.cli.csv.InputRow;
import dev.todoke.codes.KnownCodes;
import dev.todoke.codes.Topography;

/// Reads site, histology and behaviour of a row (部位・組織型・性状の読み取り), or says what is wrong with them.
final class TumourCells {

    sealed interface Reading {

        record Tumour(Topography topography, int histology, char behaviour) implements Reading {}

        record Faulty(RowAnswer.Refused why) implements Reading {}
    }

    private final Words words;
    private final KnownCodes codes = KnownCodes.shipped();

    TumourCells(Words words) {
        this.words = words;
    }

    Reading read(InputRow row) {
        var topography = CodeCells.topography(row.value("topography"));
        if (topography.isEmpty() || !codes.knows(topography.get())) {
            return faulty(row, "topography", topography.isEmpty() ? "topography-form" : "topography-unknown");
        }
        var morphology = CodeCells.morphology(row.value("morphology"));
        if (morphology.isEmpty() || !codes.knowsHistology(morphology.get().histology())) {
            return faulty(row, "morphology", morphology.isEmpty() ? "morphology-form" : "morphology-unknown");
        }
        var behaviour = CodeCells.behaviour(row.value("behaviour"));
        if (behaviour.isEmpty()) {
            return faulty(row, "behaviour", "behaviour-form");
        }
        return combine(row, topography.get(), morphology.get(), behaviour.get());
    }

    private Reading combine(
            InputRow row, Topography topography, CodeCells.WrittenMorphology morphology, char ownColumn) {
        char inside = morphology.behaviour();
        if (ownColumn == CodeCells.NO_BEHAVIOUR && inside == CodeCells.NO_BEHAVIOUR) {
            return faulty(row, "behaviour", "behaviour-form");
        }
        if (ownColumn != CodeCells.NO_BEHAVIOUR && inside != CodeCells.NO_BEHAVIOUR && ownColumn != inside) {
            return faulty(row, "behaviour", "behaviour-twice");
        }
        char behaviour = ownColumn == CodeCells.NO_BEHAVIOUR ? inside : ownColumn;
        return "012369".indexOf(behaviour) < 0
                ? faulty(row, "morphology", "behaviour-form")
                : new Reading.Tumour(topography, morphology.histology(), behaviour);
    }

    private Reading faulty(InputRow row, String column, String reason) {
        return new Reading.Faulty(new RowAnswer.Refused(column, row.value(column), words.say(reason)));
    }
}
