package dev.todoke.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.todoke.population.StandardPopulations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("公表された全国の率の再現")
class PublishedRatesTest {

    private final NationalFigures japan = new NationalFigures();

    @Test
    @DisplayName("年齢調整罹患率は3つの基準人口すべてで公表値に等しい(小数6桁)")
    void everyPublishedAgeStandardisedRateIsReproduced() {
        var differences = new ArrayList<String>();
        int compared = 0;
        for (String[] row : NationalFigures.rows("national-asr.tsv")) {
            boolean totalOfSingleSexSite = row[3].equals("T")
                    && List.of("16", "17", "18", "19", "20", "116", "117").contains(row[0]);
            for (int year = 2016; year <= 2019; year++) {
                var published = row[5 + year - 2016];
                if (published.isEmpty() || totalOfSingleSexSite) {
                    continue;
                }
                compared++;
                double ours = rate(row[0], row[3], year, row[4].toLowerCase(Locale.ROOT));
                if (Math.abs(ours - Double.parseDouble(published)) > 0.000001) {
                    differences.add(String.join(" ", row) + " " + year + ": " + ours);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(1100);
    }

    private double rate(String site, String sex, int year, String standard) {
        var answer = Standardisation.of(
                japan.strata(site, sex, year),
                StandardPopulations.find(standard).orElseThrow());
        assertThat(answer).isInstanceOf(Standardisation.Computed.class);
        return ((Standardisation.Computed) answer).rate().per100k();
    }

    @ParameterizedTest(name = "部位 {0}、性 {1}、{2}年 → {3} %")
    @CsvSource({"1, T, 2016, 34.2", "1, T, 2017, 32.9", "67, M, 2016, 6.8", "14, F, 2016, 8.7"})
    void cumulativeRatesToThePrintedDigit(String site, String sex, int year, double published) {
        var cumulative = CumulativeRate.to74(japan.strata(site, sex, year)).orElseThrow();

        assertThat(Math.round(cumulative.ratePercent() * 10) / 10.0).isEqualTo(published);
        assertThat(cumulative.riskPercent()).isLessThan(cumulative.ratePercent());
    }

    @Test
    @DisplayName("2016年全部位の粗罹患率は784.0")
    void crudeRate() {
        assertThat(japan.crude("1", "T", 2016).per100k()).isCloseTo(784.0, within(0.05));
    }
}
