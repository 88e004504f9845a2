package dev.todoke.linkage.quality;

import java.util.Locale;
import java.util.Optional;

/// What the linkage said about a pair (判定): the word in the column `decision`.
public enum Decided {
    SAME("同一"),
    REVIEW("要確認"),
    DIFFERENT("別人"),
    /// The file does not say.
    UNSAID("記載なし");

    private final String ja;

    Decided(String ja) {
        this.ja = ja;
    }

    public String ja() {
        return ja;
    }

    /// The word in files, for example `same`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The decision a word stands for; an empty cell says nothing, and any other word is no decision.
    public static Optional<Decided> of(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "same" -> Optional.of(SAME);
            case "review" -> Optional.of(REVIEW);
            case "different" -> Optional.of(DIFFERENT);
            case "" -> Optional.of(UNSAID);
            default -> Optional.empty();
        };
    }

    // the place lives only while the program runs and is never stored
    @SuppressWarnings("EnumOrdinal")
    int place() {
        return ordinal();
    }

    // as above
    @SuppressWarnings("EnumOrdinal")
    static Decided at(int place) {
        return values()[place];
    }
}
