package dev.todoke.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.PartialDate;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("届出を記録する期限")
class RecordingLimitTest {

    @ParameterizedTest(name = "{0} の診断を {1} に受け取る → 期限切れか {2}")
    @CsvSource(delimiter = '|', textBlock = """
            20180512 | 2023-12-31 | false
            20180512 | 2024-01-01 | true
            20189999 | 2023-12-31 | false
            20189999 | 2024-01-01 | true
            20160229 | 2021-12-31 | false
            99999999 | 2040-01-01 | false
            """)
    void fiveYearsUntilTheEndOfTheYear(String diagnosed, String received, boolean late) {
        var day = LocalDate.parse(received);
        var missed = RecordingLimit.missed(PartialDate.read(diagnosed).orElseThrow(), day);
        assertThat(missed.isPresent()).isEqualTo(late);
    }

    @Test
    @DisplayName("制度が始まる前の受付には期限がない")
    void noLimitBeforeTheRegistryBegan() {
        assertThat(RecordingLimit.on(LocalDate.of(2015, 12, 31))).isEmpty();
    }
}
