package dev.todoke.provision.application;

import java.util.regex.Pattern;

/// Provision number (提供番号), for example `T2026-0005-1`: one for each file set that is delivered; printed on media and
/// letters.
public record ProvisionNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{0,3}\\d{4}-\\d{4}-\\d{1,2}");

    public ProvisionNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a provision number: " + value);
        }
    }

    public static ProvisionNumber of(String prefix, int year, int serial, int part) {
        return new ProvisionNumber("%s%04d-%04d-%d".formatted(prefix, year, serial, part));
    }

    @Override
    public String toString() {
        return value;
    }
}
