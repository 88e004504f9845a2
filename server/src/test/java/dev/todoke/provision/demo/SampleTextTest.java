package dev.todoke.provision.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.application.DraftReader;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("見本の申出")
class SampleTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final List<YearOfDiagnosis> YEARS = List.of(new YearOfDiagnosis(2019), new YearOfDiagnosis(2020));

    /// Pledges are signed when the draft is written.
    private static final String SIGNED_LATER = "N28";

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"provision-application", "provision-application,provision-linkage", "provision-hospital"})
    @DisplayName("誓約のほかは不備がない")
    void nothingIsMissing(String files) {
        var text = new SampleText("見本", "すべて", YEARS, "40", TODAY, List.of(files.split(",", -1)), "40A01");
        assertThat(new DraftReader(new TreeSet<>(YEARS), "40", TODAY)
                        .read(text.draft())
                        .open())
                .allMatch(reason -> reason.id().equals(SIGNED_LATER));
    }
}
