package dev.todoke.provision.application;

import java.time.LocalDate;

/// How long the data may be used (利用期間). The start may be the day the data are received.
///
/// How long the law lets it last is told by [PeriodLimit].
public record UsePeriod(Start start, LocalDate end) {

    private static final int YEARS = 5;

    public sealed interface Start {
        record OnReceipt() implements Start {}

        record On(LocalDate date) implements Start {}
    }

    /// Last day the law allows when use begins on `began`.
    public static LocalDate legalLimit(LocalDate began) {
        return LocalDate.of(began.plusYears(YEARS).getYear(), 12, 31);
    }

    /// The day use begins when the data are received on `received`.
    public LocalDate begins(LocalDate received) {
        return switch (start) {
            case Start.OnReceipt _ -> received;
            case Start.On(var date) -> date.isAfter(received) ? date : received;
        };
    }

    /// The earliest day use can begin, seen from `today`.
    LocalDate earliestStart(LocalDate today) {
        return switch (start) {
            case Start.OnReceipt _ -> today;
            case Start.On(var date) -> date;
        };
    }
}
