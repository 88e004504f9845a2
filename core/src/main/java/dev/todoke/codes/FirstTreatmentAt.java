package dev.todoke.codes;

import dev.todoke.kernel.CodeLookup;
import dev.todoke.kernel.Coded;
import java.util.Optional;

/// Where the first treatment happened (治療施設, item 12).
public enum FirstTreatmentAt implements Coded {
    NOT_HERE("1", "自施設で治療せず紹介又は経過不明"),
    STARTED_HERE("2", "自施設で初回治療を開始"),
    CONTINUED_HERE("3", "他施設で開始後に自施設で継続"),
    FINISHED_ELSEWHERE("4", "他施設で初回治療を終了後"),
    OTHER("8", "その他");

    private static final CodeLookup<FirstTreatmentAt> CODES = CodeLookup.of(values());

    private final String code;
    private final String ja;

    FirstTreatmentAt(String code, String ja) {
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

    public static Optional<FirstTreatmentAt> of(String code) {
        return CODES.find(code);
    }
}
