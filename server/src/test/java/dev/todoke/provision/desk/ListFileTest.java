package dev.todoke.provision.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.linked.ConsentNeed;
import dev.todoke.provision.linked.ConsentedListReader;
import dev.todoke.provision.linked.ConsentedPerson;
import dev.todoke.provision.linked.ListReading;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("ほかのソフトで作った名簿のファイル")
class ListFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    /// The same invented list, saved as xlsx by two programs: dates are date cells, postcodes are numbers
    /// without their zero.
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"libreoffice", "gnumeric"})
    @DisplayName("日付のセルと数値の郵便番号を読み、重なり・ない日付・先の日付・撤回・同意なしの人を除く")
    void listsOfOtherPrograms(String program) throws IOException {
        byte[] file;
        try (var in = getClass().getResourceAsStream("/provision/lists/" + program + ".xlsx")) {
            file = Objects.requireNonNull(in).readAllBytes();
        }
        var reading = ListFile.read(file, new ConsentedListReader(ConsentNeed.NEEDED, TODAY));
        var read = (ListReading.Read) reading;
        assertThat(read.findings())
                .extracting(finding -> finding.line() + " " + finding.studyId() + " " + finding.why())
                .containsExactly(
                        "2 S0001 DUPLICATE",
                        "4 S0003 IMPOSSIBLE_DATE",
                        "5 S0004 WITHDRAWN",
                        "6 S0005 NO_CONSENT",
                        "7 S0001 DUPLICATE",
                        "8 S0007 DUPLICATE",
                        "9 S0008 IMPOSSIBLE_DATE");
        assertThat(read.accepted()).extracting(ConsentedPerson::studyId).containsExactly("S0002");
        assertThat(read.accepted().getFirst().born().text()).isEqualTo("1948-12-24");
    }
}
