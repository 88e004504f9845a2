package dev.todoke.facility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("年の途中で廃止・統合・コード変更のあった施設")
class FacilityEndingsTest {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    private static final FacilityEndings ENDINGS = new FacilityEndings(List.of(
            ending("40A01", new FacilityEnding.What.Recoded(new FacilityCode("40A02"))),
            ending("40B01", new FacilityEnding.What.MergedInto(new FacilityCode("40B02"))),
            ending("40C01", new FacilityEnding.What.Closed()),
            new FacilityEnding(
                    new FacilityCode("40A02"),
                    LocalDate.of(2025, 3, 31),
                    new FacilityEnding.What.MergedInto(new FacilityCode("40B02")))));

    private static FacilityEnding ending(String code, FacilityEnding.What what) {
        return new FacilityEnding(new FacilityCode(code), JUNE, what);
    }

    @ParameterizedTest(name = "{0} が送った {1} の診断 → {2}({3})")
    @CsvSource(delimiter = '|', textBlock = """
            40A01 | 20240630 | 40A01 | Sender
            40A01 | 20240701 | 40A02 | Successor
            40A02 | 20240630 | 40A01 | FormerCode
            40A02 | 20240701 | 40A02 | Sender
            40A01 | 20250401 | 40B02 | Successor
            40A01 | 20240699 | 40A01 | Sender
            40A01 | 20249999 | 40A01 | Sender
            40A01 | 99999999 | 40A01 | Sender
            40B01 | 20240801 | 40B02 | Successor
            40B02 | 20240501 | 40B02 | Sender
            40C01 | 20240801 | 40C01 | Sender
            40Z99 | 20240801 | 40Z99 | Sender
            """)
    void belongsToTheCodeInForceOnTheDayOfDiagnosis(String sender, String diagnosed, String facility, String how) {
        var place = ENDINGS.placeOf(
                new FacilityCode(sender), PartialDate.read(diagnosed).orElseThrow());
        assertThat(place.facility().value()).isEqualTo(facility);
        assertThat(place.getClass().getSimpleName()).isEqualTo(how);
    }
}
