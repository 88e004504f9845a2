package dev.todoke.codes;

import dev.todoke.kernel.CodeLookup;
import dev.todoke.kernel.Coded;
import java.util.Optional;

/// Circumstance in which the cancer was found (発見経緯, item 15). There is no code 2.
public enum Detection implements Coded {
    SCREENING("1", "がん検診・健康診断・人間ドック"),
    INCIDENTAL("3", "他疾患の経過観察中の偶然発見"),
    AUTOPSY("4", "剖検発見"),
    OTHER("8", "その他"),
    UNKNOWN("9", "不明");

    private static final CodeLookup<Detection> CODES = CodeLookup.of(values());

    private final String code;
    private final String ja;

    Detection(String code, String ja) {
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

    public static Optional<Detection> of(String code) {
        return CODES.find(code);
    }
}
