package dev.todoke.enrolment;

import java.util.Optional;
import java.util.regex.Pattern;

/// Number of an application for online use (利用申請番号) such as `U-2026-000012`. It says nothing about anybody.
public record EnrolmentNumber(String value) {

    private static final Pattern FORM = Pattern.compile("U-[0-9]{4}-[0-9]{6}");

    public EnrolmentNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a number of an application: " + value);
        }
    }

    /// Reads a number as somebody types it or as it stands in an address.
    public static Optional<EnrolmentNumber> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new EnrolmentNumber(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
