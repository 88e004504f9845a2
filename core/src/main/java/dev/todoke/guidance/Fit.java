package dev.todoke.guidance;

import dev.todoke.kernel.Coded;
import java.util.Optional;

/// Whether something can be used for notifying (利用の可否).
public enum Fit implements Coded {
    FITS("fits", "使えます"),
    /// Can be used, with what the note says in mind (条件つき).
    CONDITIONAL("conditional", "条件つきで使えます"),
    NOT_ALLOWED("not-allowed", "使えません"),
    /// Not measured, or the browser does not tell (調べられない).
    UNKNOWN("unknown", "調べていません");

    private final String code;
    private final String ja;

    Fit(String code, String ja) {
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

    static Fit of(String code) {
        Optional<Fit> found = Coded.find(values(), code);
        return found.orElseThrow(() -> new UnknownFit(code));
    }

    /// A table says what no page could show.
    static final class UnknownFit extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        UnknownFit(String code) {
            super("a table of conditions says " + code);
        }
    }
}
