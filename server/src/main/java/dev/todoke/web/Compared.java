package dev.todoke.web;

import java.util.List;
import java.util.Locale;

/// One item of two records side by side (項目ごとの比較).
///
/// @param symbol one of `=`, `≒`, `≠`, `―`; colour is never the only sign
/// @param word what the symbol means here, for example 異体字
/// @param weight contribution of the item in bits; NaN when it has none
public record Compared(String label, List<Piece> left, List<Piece> right, String symbol, String word, double weight) {

    /// Half the width of the weight's drawing; a weight of this many bits fills it.
    private static final double FULL_BITS = 12.0;

    private static final double HALF_WIDTH = 60.0;

    public Compared {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    public boolean weighed() {
        return !Double.isNaN(weight);
    }

    /// Signed with one decimal: `+4.9`, `−1.6`.
    public String weightText() {
        if (!weighed()) {
            return "―";
        }
        return (weight < 0 ? "−" : "+") + String.format(Locale.ROOT, "%.1f", Math.abs(weight));
    }

    /// Width of the bar in drawing units, from the middle.
    public double barWidth() {
        return weighed() ? Math.min(HALF_WIDTH, Math.abs(weight) / FULL_BITS * HALF_WIDTH) : 0;
    }

    /// Left edge of the bar in drawing units.
    public double barStart() {
        return weight < 0 ? HALF_WIDTH - barWidth() : HALF_WIDTH;
    }

    /// Name of the style variant of the symbol.
    public String agreement() {
        return switch (symbol) {
            case "=" -> "same";
            case "≒" -> "near";
            case "≠" -> "different";
            default -> "missing";
        };
    }
}
