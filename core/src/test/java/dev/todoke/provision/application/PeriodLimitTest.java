package dev.todoke.provision.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("利用期間の限度")
class PeriodLimitTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);

    @ParameterizedTest(name = "{0} に始めると、5年は {1} まで、15年は {2} まで")
    @CsvSource({
        "2026-04-01, 2031-12-31, 2041-12-31",
        "2026-01-01, 2031-12-31, 2041-12-31",
        "2026-12-31, 2031-12-31, 2041-12-31",
        "2024-02-29, 2029-12-31, 2039-12-31"
    })
    void endOfTheYear(LocalDate began, LocalDate five, LocalDate fifteen) {
        assertThat(limit(false, LocalDate.MAX).lastDay(began)).isEqualTo(five);
        assertThat(limit(true, LocalDate.MAX).lastDay(began)).isEqualTo(fifteen);
    }

    @Test
    @DisplayName("研究が先に終わるなら研究の終わりまで。匿名化した情報は申し出た期間")
    void studyEndsFirst() {
        var began = LocalDate.of(2026, 4, 1);
        assertThat(limit(true, LocalDate.of(2028, 3, 31)).lastDay(began)).isEqualTo("2028-03-31");
        var asked = new UsePeriod(new UsePeriod.Start.OnReceipt(), LocalDate.of(2040, 3, 31));
        assertThat(new PeriodLimit(KindOfData.ANONYMISED, LocalDate.of(2028, 3, 31), false).cut(asked, began))
                .isEqualTo(asked);
    }

    @Test
    @DisplayName("どの申出でも、認める期間は申し出た期間・研究・法の限度のどれも超えず、受け取りが遅れても超えない")
    void neverBeyond() {
        var chance = new Random(20261122);
        for (int round = 0; round < 20_000; round++) {
            var decided = FIRST.plusDays(chance.nextInt(9_000));
            UsePeriod.Start start = chance.nextBoolean()
                    ? new UsePeriod.Start.OnReceipt()
                    : new UsePeriod.Start.On(decided.plusDays(chance.nextInt(900) - 300));
            var asked = new UsePeriod(start, decided.plusDays(chance.nextInt(9_000)));
            boolean longUse = chance.nextBoolean();
            var studyEnd = decided.plusDays(chance.nextInt(9_000));
            var limit = limit(longUse, studyEnd);
            var granted = limit.cut(asked, decided);
            var received = decided.plusDays(chance.nextInt(400));
            var began = granted.begins(received);

            assertThat(granted.end()).isBeforeOrEqualTo(asked.end());
            assertThat(granted.end()).isBeforeOrEqualTo(studyEnd);
            assertThat(granted.end().getYear() - began.getYear()).isLessThanOrEqualTo(longUse ? 15 : 5);
            assertThat(granted.end()).isBeforeOrEqualTo(limit.lastDay(began));
            boolean shortened = granted.end().isBefore(asked.end());
            assertThat(shortened).isEqualTo(asked.end().isAfter(limit.lastDay(asked.begins(decided))));
        }
    }

    private static PeriodLimit limit(boolean longUse, LocalDate studyEnd) {
        return new PeriodLimit(KindOfData.IDENTIFIABLE, studyEnd, longUse);
    }
}
