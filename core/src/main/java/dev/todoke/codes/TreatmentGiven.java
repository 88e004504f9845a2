package dev.todoke.codes;

import dev.todoke.kernel.CodeLookup;
import dev.todoke.kernel.Coded;
import java.util.Optional;

/// Whether the reporting facility gave a treatment (治療の有無, items 18–20 and 22–25).
///
/// In a notification the answer is about this facility alone; after consolidation about anybody.
public enum TreatmentGiven implements Coded {
    DONE("1", "施行"),
    NOT_DONE("2", "施行なし"),
    UNKNOWN("9", "施行の有無不明");

    private static final CodeLookup<TreatmentGiven> CODES = CodeLookup.of(values());

    private final String code;
    private final String ja;

    TreatmentGiven(String code, String ja) {
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

    public static Optional<TreatmentGiven> of(String code) {
        return CODES.find(code);
    }
}
