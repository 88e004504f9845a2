package dev.todoke.codes;

import dev.todoke.kernel.CodeLookup;
import dev.todoke.kernel.Coded;
import java.util.Optional;

/// Best evidence for the cancer over its whole course (診断根拠, item 13).
///
/// Declared from the strongest to the weakest; unknown comes last. Code 0 exists only in the closed record, for
/// cancers known from a death record alone.
public enum BasisOfDiagnosis implements Coded {
    HISTOLOGY_OF_PRIMARY("1", "原発巣の組織診"),
    HISTOLOGY_OF_METASTASIS("2", "転移巣の組織診"),
    CYTOLOGY("3", "細胞診"),
    TUMOUR_MARKER("4", "部位特異的腫瘍マーカー"),
    CLINICAL_INVESTIGATION("5", "臨床検査"),
    CLINICAL("6", "臨床診断"),
    UNKNOWN("9", "不明");

    private static final CodeLookup<BasisOfDiagnosis> CODES = CodeLookup.of(values());

    private final String code;
    private final String ja;

    BasisOfDiagnosis(String code, String ja) {
        this.code = code;
        this.ja = ja;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String ja() {
        return ja;
    }

    public static Optional<BasisOfDiagnosis> of(String code) {
        return CODES.find(code);
    }
}
