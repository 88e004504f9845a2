package dev.todoke.cli.codes;

import dev.todoke.cli.Words;
import dev.todoke.cli.csv.InputRow;
import dev.todoke.codes.Icd10Answer;
import dev.todoke.codes.Icd10Conversion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rows of coded tumours to ICD-10 (ICD-10への変換).
final class Icd10Rows implements RowConversion {

    private final Icd10Conversion conversion;
    private final Words words;
    private final TumourCells tumours;
    private final Map<Integer, String> rules = new HashMap<>();
    private final Map<Integer, String> refusals = new HashMap<>();

    Icd10Rows(Icd10Conversion conversion, Words words) {
        this.conversion = conversion;
        this.words = words;
        this.tumours = new TumourCells(words);
    }

    @Override
    public List<String> reads() {
        return List.of("sex", "topography", "morphology", "behaviour");
    }

    @Override
    public List<String> writes() {
        return List.of("answer", "rule");
    }

    @Override
    public RowAnswer answer(InputRow row) {
        var sex = CodeCells.sex(row.value("sex"));
        return switch (tumours.read(row)) {
            case TumourCells.Reading.Faulty(var why) -> why;
            case TumourCells.Reading.Tumour tumour
            when sex.isEmpty() -> new RowAnswer.Refused("sex", row.value("sex"), words.say("sex-form"));
            case TumourCells.Reading.Tumour tumour ->
                answer(
                        conversion.convert(
                                tumour.topography(), tumour.histology(), tumour.behaviour(), sex.orElseThrow()),
                        row);
        };
    }

    private RowAnswer answer(Icd10Answer answer, InputRow row) {
        return switch (answer) {
            case Icd10Answer.Converted(String code, int rule) -> new RowAnswer.Answered(List.of(code, ruleText(rule)));
            case Icd10Answer.RefusedForSex(int rule) ->
                new RowAnswer.Refused("sex", row.value("sex"), refusals.computeIfAbsent(rule, this::conflict));
            case Icd10Answer.UnknownCode(String code) ->
                new RowAnswer.Refused("", code, words.say("topography-unknown"));
        };
    }

    private String conflict(int rule) {
        return words.say("sex-conflict", ruleText(rule));
    }

    private String ruleText(int number) {
        return rules.computeIfAbsent(number, n -> RuleText.of(conversion, n, words));
    }
}
