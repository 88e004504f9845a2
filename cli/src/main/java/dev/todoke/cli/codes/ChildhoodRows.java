package dev.todoke.cli.codes;

import dev.todoke.cli.Words;
import dev.todoke.cli.csv.InputRow;
import dev.todoke.codes.ChildhoodClass;
import dev.todoke.codes.ChildhoodClassification;
import java.util.List;

/// Rows of coded tumours to ICCC-3 (小児がん国際分類への変換).
final class ChildhoodRows implements RowConversion {

    private final ChildhoodClassification classification = ChildhoodClassification.shipped();
    private final Words words;
    private final TumourCells tumours;

    ChildhoodRows(Words words) {
        this.words = words;
        this.tumours = new TumourCells(words);
    }

    @Override
    public List<String> reads() {
        return List.of("topography", "morphology", "behaviour");
    }

    @Override
    public List<String> writes() {
        return List.of("answer", "recode3", "extended", "rule");
    }

    @Override
    public RowAnswer answer(InputRow row) {
        return switch (tumours.read(row)) {
            case TumourCells.Reading.Faulty(var why) -> why;
            case TumourCells.Reading.Tumour(var topography, int histology, char behaviour) ->
                answer(classification.classify(topography, histology, behaviour));
        };
    }

    private RowAnswer answer(ChildhoodClass found) {
        String name = words.isJapanese() ? found.nameJa() : found.nameEn();
        String rule = found.isClassified()
                ? found.rule() + " " + found.label() + " " + name
                : words.say("no-childhood-class");
        return new RowAnswer.Answered(List.of(found.group(), found.recode(), found.extended(), rule));
    }
}
