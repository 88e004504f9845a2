package dev.todoke.cli.codes;

import dev.todoke.cli.Words;
import dev.todoke.cli.csv.InputRow;
import dev.todoke.codes.CauseOfDeathAnswer;
import dev.todoke.codes.CauseOfDeathConversion;
import dev.todoke.codes.CodedTumour;
import java.util.List;

/// Rows of causes of death to the tumour they stand for (死因からICD-O-3への変換).
final class CauseRows implements RowConversion {

    private final CauseOfDeathConversion conversion = CauseOfDeathConversion.shipped();
    private final Words words;

    CauseRows(Words words) {
        this.words = words;
    }

    @Override
    public List<String> reads() {
        return List.of("icd10", "sex");
    }

    @Override
    public List<String> writes() {
        return List.of("topography", "morphology", "behaviour", "rule");
    }

    @Override
    public RowAnswer answer(InputRow row) {
        var sex = CodeCells.sex(row.value("sex"));
        if (sex.isEmpty()) {
            return new RowAnswer.Refused("sex", row.value("sex"), words.say("sex-form"));
        }
        String cause = CodeCells.tidy(row.value("icd10"));
        return switch (conversion.convert(cause, sex.get())) {
            case CauseOfDeathAnswer.StandsFor(CodedTumour tumour, String stated, String note) ->
                new RowAnswer.Answered(List.of(
                        tumour.topography().code(),
                        Integer.toString(tumour.morphology().histology()),
                        tumour.morphology().behaviour().code(),
                        note.isEmpty() ? stated : stated + ": " + note));
            case CauseOfDeathAnswer.NotACause _ -> refused(row, "cause-form");
            case CauseOfDeathAnswer.NotANeoplasm _ -> refused(row, "cause-not-neoplasm");
            case CauseOfDeathAnswer.UnknownCategory _ -> refused(row, "cause-unknown");
            case CauseOfDeathAnswer.OtherSex _ ->
                new RowAnswer.Refused("sex", row.value("sex"), words.say("cause-sex", cause));
        };
    }

    private RowAnswer refused(InputRow row, String reason) {
        return new RowAnswer.Refused("icd10", row.value("icd10"), words.say(reason));
    }
}
