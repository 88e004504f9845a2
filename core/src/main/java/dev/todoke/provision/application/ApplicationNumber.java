package dev.todoke.provision.application;

import java.util.regex.Pattern;

/// Application number (申出番号), for example `X2026-0005`: prefix of the office, year of receipt, serial within the year.
/// Given at receipt, never used again. A hospital's request (法第20条) carries a request number (請求番号) of the same
/// shape from a series of its own.
public record ApplicationNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{0,3}\\d{4}-\\d{4}");

    public ApplicationNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an application number: " + value);
        }
    }

    public static ApplicationNumber of(String prefix, int year, int serial) {
        return new ApplicationNumber("%s%04d-%04d".formatted(prefix, year, serial));
    }

    @Override
    public String toString() {
        return value;
    }
}
