package dev.todoke.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("表計算ソフト用の一覧")
class SheetWriterTest {

    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.text("診療録番号"), SheetColumn.number("件数"), SheetColumn.date("死亡日"), SheetColumn.text("診断日"));

    @Test
    @DisplayName("書いたものがそのまま読める: 先頭の0、数式のような文字、実在しない日付も失われない")
    void readsBackWhatWasWritten() throws IOException {
        var rows = List.of(
                List.of("0012", "1204", "2024-03-12", "2024-03"),
                List.of("=1+1", "-0.5", "2024-02-30", "1873-01-01"),
                List.of("𠮷野<&>\"", "12件", "1899-01-01", ""));

        var file = SheetWriter.bytes(new Sheet("遡り/調査", COLUMNS, rows));

        assertThat(SheetReader.read(file)).isInstanceOfSatisfying(SheetRows.Read.class, read -> {
            assertThat(read.rows().getFirst()).containsExactly("診療録番号", "件数", "死亡日", "診断日");
            assertThat(read.rows().subList(1, 3)).containsExactly(rows.get(0), rows.get(1));
            assertThat(read.rows().get(3)).startsWith("𠮷野<&>\"", "12件", "1899-01-01");
        });
    }

    @Test
    @DisplayName("同じ一覧は同じバイト列になる")
    void givesTheSameBytes() throws IOException, InterruptedException {
        var sheet = new Sheet("一覧", COLUMNS, List.of(List.of("1", "2", "2024-03-12", "")));
        var first = SheetWriter.bytes(sheet);
        Thread.sleep(5);

        assertThat(SheetWriter.bytes(sheet)).isEqualTo(first);
    }

    @Test
    @DisplayName("列の数と合わない行は書かない")
    void refusesARowThatDoesNotFit() {
        assertThatThrownBy(() -> SheetWriter.bytes(new Sheet("一覧", COLUMNS, List.of(List.of("1")))))
                .isInstanceOf(RowDoesNotFit.class);
    }

    @Test
    @DisplayName("Excelの表でないものは、読めないと答える")
    void saysWhenAFileIsNoSheet() throws IOException {
        assertThat(SheetReader.read("番号,氏名".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SheetRows.NotReadable.class);
        var file = SheetWriter.bytes(new Sheet("一覧", COLUMNS, List.of()));
        assertThat(SheetReader.read(java.util.Arrays.copyOf(file, file.length / 2)))
                .isInstanceOf(SheetRows.NotReadable.class);
    }
}
