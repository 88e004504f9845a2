package dev.todoke.followback;

import dev.todoke.kernel.Coded;
import java.util.Optional;

/// What a hospital can answer (回答の区分). The codes are those of the answer sheet.
public enum AnswerKind implements Coded {
    /// The cancer was treated here and is notified now.
    NOTIFIED("1", "届出する", "Will be notified"),
    /// No cancer, diagnosed before 2016, or not to be notified.
    NOT_APPLICABLE("2", "該当なし", "Not applicable"),
    /// Diagnosed or treated at another hospital.
    OTHER_HOSPITAL("3", "他の病院", "Another hospital"),
    UNKNOWN("4", "わからない", "Not known");

    private final String code;
    private final String ja;
    private final String en;

    AnswerKind(String code, String ja, String en) {
        this.code = code;
        this.ja = ja;
        this.en = en;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String ja() {
        return ja;
    }

    public String en() {
        return en;
    }

    /// By the code of the answer sheet or by its Japanese words.
    public static Optional<AnswerKind> read(String text) {
        for (AnswerKind kind : values()) {
            if (kind.code.equals(text) || kind.ja.equals(text)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
