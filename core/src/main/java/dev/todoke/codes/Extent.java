package dev.todoke.codes;

import dev.todoke.kernel.CodeLookup;
import dev.todoke.kernel.Coded;
import java.util.Optional;

/// Extent of disease (進展度, items 16 and 17).
///
/// The values 400 to 440 are declared in order of severity. 660 is possible only after surgery (item 17).
public enum Extent implements Coded {
    IN_SITU("400", "上皮内"),
    LOCALISED("410", "限局"),
    REGIONAL_NODES("420", "領域リンパ節転移"),
    ADJACENT_ORGANS("430", "隣接臓器浸潤"),
    DISTANT("440", "遠隔転移"),
    NO_SURGERY("660", "手術なし・術前治療後"),
    NOT_APPLICABLE("777", "該当せず"),
    UNKNOWN("499", "不明");

    private static final CodeLookup<Extent> CODES = CodeLookup.of(values());

    private final String code;
    private final String ja;

    Extent(String code, String ja) {
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

    public static Optional<Extent> of(String code) {
        return CODES.find(code);
    }

    /// Whether the extent itself is known, 400 to 440.
    public boolean isKnown() {
        return compareTo(DISTANT) <= 0;
    }
}
