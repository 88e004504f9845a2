package dev.todoke.codes;

import dev.todoke.kernel.CodeLookup;
import dev.todoke.kernel.Coded;
import java.util.Optional;

/// How a tumour behaves (性状), fifth digit of the ICD-O-3 morphology. 6 and 9 are never registry codes.
public enum Behaviour implements Coded {
    BENIGN("0", "良性"),
    UNCERTAIN("1", "良性又は悪性の別不詳"),
    IN_SITU("2", "上皮内"),
    MALIGNANT("3", "悪性");

    private static final CodeLookup<Behaviour> CODES = CodeLookup.of(values());

    private final String code;
    private final String ja;

    Behaviour(String code, String ja) {
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

    public static Optional<Behaviour> of(String code) {
        return CODES.find(code);
    }
}
