package dev.todoke.codes;

import java.util.Optional;

/// Primary site as an ICD-O-3 topography code without the dot (局在コード), `C000` to `C809`.
///
/// The shape is checked here; whether the code exists in an edition is the table's answer.
public record Topography(String code) implements Comparable<Topography> {

    public Topography {
        if (!hasShape(code)) {
            throw new IllegalArgumentException("not of the shape C000: " + code);
        }
    }

    /// Accepts `C341` and `C34.1`; empty when the text has another shape.
    public static Optional<Topography> of(String text) {
        String code = text.length() == 5 && text.charAt(3) == '.' ? text.substring(0, 3) + text.charAt(4) : text;
        return hasShape(code) ? Optional.of(new Topography(code)) : Optional.empty();
    }

    private static boolean hasShape(String code) {
        return code.length() == 4
                && code.charAt(0) == 'C'
                && isDigit(code.charAt(1))
                && isDigit(code.charAt(2))
                && isDigit(code.charAt(3));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// The three-character site, for example `C34`.
    public String site() {
        return code.substring(0, 3);
    }

    /// The digit behind the dot: 8 overlapping, 9 not otherwise specified in most sites.
    public char subsite() {
        return code.charAt(3);
    }

    public boolean isIn(String threeCharacterSite) {
        return code.startsWith(threeCharacterSite);
    }

    /// `C34.1`, as people write it.
    public String dotted() {
        return code.substring(0, 3) + "." + code.charAt(3);
    }

    @Override
    public int compareTo(Topography other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
