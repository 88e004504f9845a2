package dev.todoke.population;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.Prefecture;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("人口ファイル")
class PopulationReaderTest {

    private static final String HEADER = "prefecture,municipality,year,sex,age_group,population\n";

    @Test
    @DisplayName("市町村を都道府県と全体に足し上げる")
    void municipalitiesAddUp() throws IOException {
        var file = read(HEADER + "40,40132,2019,1,0-4,100\n40,40133,2019,1,0-4,50\n41,41201,2019,1,0-4,7\n"
                + "40,40132,2019,2,100+,3\n40,40133,2019,2,0-4,1\n41,41201,2019,2,0-4,1\n");

        assertThat(file.refusals()).isEmpty();
        var people = file.personYears();
        assertThat(people.everybody(new Area.OfPrefecture(new Prefecture("40")), 2019, SexGroup.MALE))
                .isEqualTo(150);
        assertThat(people.everybody(Area.whole(), 2019, SexGroup.TOTAL)).isEqualTo(162);
        assertThat(people.everybody(new Area.OfMunicipality(new MunicipalityCode("40132")), 2019, SexGroup.FEMALE))
                .isEqualTo(3);
        assertThat(people.of(Area.whole(), 2020, SexGroup.TOTAL)).isEmpty();
    }

    @Test
    @DisplayName("読めない行は、行・列・値・使える値を言って除き、残りを読む")
    void badRowsAreRefusedAndTheRestIsRead() throws IOException {
        var file = read(HEADER + "40,40132,2019,3,0-4,100\n40,41201,2019,1,0-4,1\n40,40132,2019,1,0-3,1\n"
                + "40,40132,2019,1,0-4,ten\n40,40132,2019,1,0-4,5\n40,40132,2019,1,0-4,5\n1,2\n");

        assertThat(file.rows()).isEqualTo(7);
        assertThat(file.refusals())
                .extracting(r -> r.line() + " " + r.column() + " " + r.value())
                .containsExactly(
                        "2 sex 3",
                        "3 municipality 41201",
                        "4 age_group 0-3",
                        "5 population ten",
                        "7 age_group 0-4",
                        "8  1,2");
    }

    @Test
    @DisplayName("見出しが違うファイルは読まない")
    void wrongHeaderIsRefused() throws IOException {
        assertThat(read("a,b\n1,2\n").refusals())
                .singleElement()
                .satisfies(r -> assertThat(r.line()).isEqualTo(1));
    }

    private static PopulationReader.PopulationFile read(String text) throws IOException {
        return PopulationReader.read(new StringReader(text));
    }
}
