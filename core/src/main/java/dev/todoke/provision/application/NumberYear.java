package dev.todoke.provision.application;

import dev.todoke.kernel.Coded;
import java.time.LocalDate;

/// Which year a number series counts in (番号の年): the calendar year, or the business year from April to March.
public enum NumberYear implements Coded {
    CALENDAR("calendar", "年"),
    FISCAL("fiscal", "年度");

    private static final int APRIL = 4;

    private final String code;
    private final String ja;

    NumberYear(String code, String ja) {
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

    /// The year under which a number given on `day` stands.
    public int of(LocalDate day) {
        return this == FISCAL && day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear();
    }
}
