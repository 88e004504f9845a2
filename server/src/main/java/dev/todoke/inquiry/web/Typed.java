package dev.todoke.inquiry.web;

import dev.todoke.kernel.PartialDate;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;

/// What somebody typed into a form of this module (入力値).
final class Typed {

    private Typed() {}

    /// Our own number as it stood in a list; 0 when it is none.
    static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    /// A day as `2026-05-01`, `20260501` or `2026/5/1`.
    static Optional<LocalDate> day(String text) {
        var parts = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC)
                .replaceAll("[年月日./-]", " ")
                .strip()
                .split(" +", -1);
        String digits = parts.length == 3
                ? "%4s%2s%2s".formatted(parts[0], parts[1], parts[2]).replace(' ', '0')
                : parts[0];
        return PartialDate.read(digits)
                .flatMap(date -> date instanceof PartialDate.Day(var day) ? Optional.of(day) : Optional.empty());
    }
}
