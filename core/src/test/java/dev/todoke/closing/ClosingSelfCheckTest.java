package dev.todoke.closing;

import static dev.todoke.consolidation.Reports.death;
import static dev.todoke.consolidation.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.codes.FirstTreatmentAt;
import dev.todoke.consolidation.Consolidator;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.kernel.YearOfDiagnosis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("年次確定: 自己点検")
class ClosingSelfCheckTest {

    private static final YearOfDiagnosis YEAR = new YearOfDiagnosis(2018);

    private static final ClosedRecord NOTIFIED = only(new PersonSources(
            "P",
            List.of(report("A")
                    .treated(FirstTreatmentAt.STARTED_HERE, "1222222", "1")
                    .extent("410", "420")
                    .notification()),
            List.of()));

    private static final ClosedRecord DEATH_ONLY =
            only(new PersonSources("P", List.of(), List.of(death("D", "2018-09-01", "C250"))));

    private static ClosedRecord only(PersonSources sources) {
        var maker = new ClosingMaker(List.of(YEAR), Map.of(), new byte[0]);
        maker.add(sources, Consolidator.standard().consolidate(sources));
        return maker.close(YEAR).getFirst();
    }

    private static ClosedRecord with(ClosedRecord record, int item, String value) {
        var values = new ArrayList<>(record.values());
        values.set(item - 1, value);
        return new ClosedRecord(values);
    }

    private static List<String> checks(ClosedRecord... records) {
        return ClosingSelfCheck.check(List.of(records)).stream()
                .map(finding -> finding.check() + ":" + finding.item())
                .toList();
    }

    @Test
    @DisplayName("届出だけの行と死亡だけの行には指摘がない")
    void cleanRecords() {
        assertThat(checks(NOTIFIED)).isEmpty();
        assertThat(checks(DEATH_ONLY)).isEmpty();
    }

    @Test
    @DisplayName("診断日の市区町村のコードは、いまはないコードでもよい")
    void theCodeOfTheDayOfDiagnosisMayHaveEnded() {
        assertThat(checks(with(NOTIFIED, 10, "40305"))).isEmpty();
    }

    @ParameterizedTest(name = "届出の行の項目{0}を「{1}」にすると {2}")
    @CsvSource(delimiter = '|', textBlock = """
            4  | 12       | Z01:4
            5  | ６０     | Z02:5
            5  | 007      | Z02:5
            6  | 722.5    | Z02:6
            8  | 04       | Z02:8
            12 | 8        | Z03:12
            28 | 660      | Z03:28
            7  | 88       | Z03:7
            14 | ''       | Z04:14
            25 | 20180230 | Z05:25
            10 | 40999    | Z06:10
            75 | 40305    | Z06:75
            1  | 2        | Z10:1
            2  | 3        | Z11:2
            19 | C169     | Z18:19
            21 | ''       | Z18:21
            19 | ''       | Z19:19
            14 | 胃       | Z20:14
            18 | 癌       | Z20:18
            24 | 2019     | Z24:24
            26 | 2        | Z26:26
            26 | 4        | Z26:26
            5  | 61       | Z27:5
            30 | 410      | Z30:30
            34 | 6        | Z34:34
            49 | ''       | Z39:49
            54 | 40001    | Z39:54
            39 | ''       | Z39:39
            60 | 40       | Z40:60
            17 | 6        | Z43:17
            23 | 0        | Z44:23
            7  | 41       | Z47:10
            64 | C169     | Z64:64
            67 | C        | Z67:67
            68 | 214      | Z68:68
            70 | 1        | Z70:69
            72 | 2        | Z72:72
            74 | 0        | Z74:74
            74 | 3        | Z74:74
            74 | 2        | Z74:74
            66 | 1        | Z76:76
            """)
    void everyCheckFires(int item, String value, String expected) {
        assertThat(checks(with(NOTIFIED, item, value))).contains(expected);
    }

    @ParameterizedTest(name = "死亡だけの行の項目{0}を「{1}」にすると {2}")
    @CsvSource({
        "66, 0, Z66:66",
        "31, 1, Z31:31",
        "76, 201808, Z25:25",
        "76, 201901, Z78:76",
        "64, '', Z64:64",
        "67, R, Z64:64",
        "65, がん, Z20:65"
    })
    void everyCheckOfDeathsFires(int item, String value, String expected) {
        assertThat(checks(with(DEATH_ONLY, item, value))).contains(expected);
    }

    @Test
    @DisplayName("同じ人の行は続き、多重がん番号が増え、人の項目は一つ")
    void acrossRows() {
        var first = with(NOTIFIED, 3, "1");
        var second = with(with(with(NOTIFIED, 1, "2"), 3, "2"), 74, "2");
        assertThat(checks(first, second)).isEmpty();
        assertThat(checks(first, with(second, 3, "1"))).contains("Z12:3");
        assertThat(checks(first, with(second, 4, "1"))).contains("Z13:4");
        assertThat(checks(first, with(second, 74, "1"))).contains("Z77:74");
        assertThat(checks(first, with(second, 24, "2017"))).contains("Z14:24");
        var apart = with(with(second, 1, "3"), 3, "2");
        assertThat(checks(first, with(with(NOTIFIED, 1, "2"), 2, "2"), apart)).contains("Z11:2");
    }

    @Test
    @DisplayName("様式の読み方を変えると、点検もその読み方に従う")
    void anotherReading() {
        var reading = LayoutReading.read("source=one-character, half-day=up area=text")
                .orElseThrow();
        var other = with(with(with(NOTIFIED, 8, "04"), 9, "01"), 68, "214");
        assertThat(ClosingSelfCheck.check(List.of(other), reading)).isEmpty();
        assertThat(ClosingSelfCheck.check(List.of(with(other, 67, "NC")), reading))
                .extracting(ClosingFinding::check)
                .contains("Z01", "Z03");
        assertThat(LayoutReading.read("half-day=middle")).isEmpty();
        assertThat(LayoutReading.read(reading.text())).contains(reading);
    }

    @Test
    @DisplayName("ファイルから読み戻した行は同じ")
    void readsTheFileBack() throws IOException {
        var out = new ByteArrayOutputStream();
        ClosingFile.write(List.of(NOTIFIED), out);
        var reader = ClosingFileReader.open(new StringReader(out.toString(StandardCharsets.UTF_8) + "1,2,3\n"))
                .orElseThrow();
        assertThat(reader.next()).contains(new ClosingFileReader.Line.Read(NOTIFIED));
        assertThat(reader.next()).contains(new ClosingFileReader.Line.WrongWidth(3, 3));
        assertThat(reader.next()).isEmpty();
        assertThat(ClosingFileReader.open(new StringReader("a,b\n"))).isEmpty();
    }
}
