package dev.todoke.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.Sentence;
import dev.todoke.notification.ColumnMapping.Assigned;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("独自の列のファイル")
class ColumnMappingTest {

    private static final ColumnMapping MAPPING = new ColumnMapping(
            true,
            7,
            List.of(
                    new Assigned(1, Item.CHART_NUMBER, Map.of()),
                    new Assigned(2, Item.NAME, Map.of()),
                    new Assigned(3, Item.NAME, Map.of()),
                    new Assigned(4, Item.SEX, Map.of("男", "1", "女", "2")),
                    new Assigned(5, Item.DIAGNOSIS_DATE, Map.of()),
                    new Assigned(7, Item.TOPOGRAPHY, Map.of())));

    private final List<RawRecord> records = new ArrayList<>();

    private FileReading read(String csv) throws IOException {
        var in = new ByteArrayInputStream(csv.getBytes(FileForm.WINDOWS_31J));
        return NotificationFiles.read(ImportLayout.newest(), MAPPING, in, records::add);
    }

    @Test
    @DisplayName("列は項目に置かれ、姓名はつながり、ことばはコードになり、要らない列は残らない")
    void columnsBecomeItems() throws IOException {
        var reading = read("ID,姓,名,性別,診断日,病棟,部位\r\n0071,科学,太郎,男,20250512,東5,C162\r\n");
        assertThat(reading)
                .isEqualTo(new FileReading.ReadInFull(
                        new FileForm(FileForm.WINDOWS_31J, false, true, FileForm.LineEnd.CRLF), 1));
        assertThat(records).singleElement().satisfies(record -> {
            assertThat(record.value(Item.CHART_NUMBER)).isEqualTo("0071");
            assertThat(record.value(Item.NAME)).isEqualTo("科学　太郎");
            assertThat(record.value(Item.SEX)).isEqualTo("1");
            assertThat(record.value(Item.TOPOGRAPHY)).isEqualTo("C162");
            assertThat(record.cells()).doesNotContain("東5");
            assertThat(record.line()).isEqualTo(2);
        });
    }

    @Test
    @DisplayName("読み替えにない値はそのまま残り、点検が指摘する")
    void unknownValuesStay() throws IOException {
        read("ID,姓,名,性別,診断日,病棟,部位\n0071,科学,太郎,M,20250512,,C162\n");
        assertThat(records.getFirst().value(Item.SEX)).isEqualTo("M");
    }

    @Test
    @DisplayName("列の数の違う行、途中で切れた行は、その行を示して断る")
    void linesOfAnotherWidth() throws IOException {
        assertThat(read("ID,姓,名,性別,診断日,病棟,部位\n1,2,3,4,5,6,7,8\n"))
                .isEqualTo(FileReading.Unreadable.at(FileFault.WRONG_COLUMN_COUNT, 2, 0, "8", "7"));
        assertThat(read("ID,姓,名,性別,診断日,病棟,部位\n1,2,3,4"))
                .isEqualTo(FileReading.Unreadable.at(FileFault.TRUNCATED, 2, 0, "4", "7"));
    }

    @Test
    @DisplayName("2つの列に同じ項目、なくてはならない項目がない対応は、すべての理由とともに断る")
    void reasons() {
        var twice = new ColumnMapping(
                true, 2, List.of(new Assigned(1, Item.SEX, Map.of()), new Assigned(2, Item.SEX, Map.of())));
        assertThat(twice.reasons())
                .extracting(Sentence::key)
                .containsExactly("twice", "missing", "missing", "missing", "missing");
        assertThat(MAPPING.reasons()).isEmpty();
    }

    @Test
    @DisplayName("項目名の見出しは、順が違っても全角半角が違っても、そのまま対応になる")
    void headingsThatAreItemNames() {
        var mapping = ColumnMapping.byNames(List.of("氏名", "病棟", "診断時住所(詳細)", "診療録番号", "310", "診断日"));
        assertThat(mapping.orElseThrow().columns())
                .extracting(Assigned::item)
                .containsExactly(Item.NAME, Item.ADDRESS, Item.CHART_NUMBER, Item.TOPOGRAPHY, Item.DIAGNOSIS_DATE);
        assertThat(ColumnMapping.byNames(List.of("氏名", "住所"))).isEmpty();
    }

    @Test
    @DisplayName("見出しの候補は、確かめられていないものを確かめられていないと言う")
    void proposals() {
        assertThat(ColumnNames.propose("カルテ番号").orElseThrow().item()).isEqualTo(Item.CHART_NUMBER);
        assertThat(ColumnNames.propose("局在 コード").orElseThrow().provisional()).isTrue();
        assertThat(ColumnNames.propose("病棟")).isEmpty();
    }
}
