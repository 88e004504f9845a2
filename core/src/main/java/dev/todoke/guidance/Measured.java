package dev.todoke.guidance;

import java.util.Optional;

/// What a script measured at the hospital (この端末での測定).
///
/// @param down speed of receiving, in kbit/s
/// @param up speed of sending, in kbit/s
/// @param width width of the window, in CSS pixels
/// @param clock how far the clock of this computer is ahead of the server, in seconds; negative when behind
public record Measured(long down, long up, long width, long clock) {

    private static final int DIGITS = 9;

    /// Reads the four numbers as a page sends them; empty when one of them is none.
    public static Optional<Measured> read(String down, String up, String width, String clock) {
        return isNumber(down) && isNumber(up) && isNumber(width) && isNumber(clock)
                ? Optional.of(new Measured(
                        Math.abs(Long.parseLong(down)),
                        Math.abs(Long.parseLong(up)),
                        Math.abs(Long.parseLong(width)),
                        Long.parseLong(clock)))
                : Optional.empty();
    }

    private static boolean isNumber(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        return !digits.isEmpty() && digits.length() <= DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
