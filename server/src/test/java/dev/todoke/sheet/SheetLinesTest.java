package dev.todoke.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("長い表を行ごとに読む")
class SheetLinesTest {

    private final List<List<String>> rows = new ArrayList<>();

    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "another program", "1.0")) {
            var sheet = workbook.newWorksheet("届出");
            sheet.value(0, 0, "0071");
            sheet.value(0, 1, LocalDate.of(1951, 3, 12));
            sheet.style(0, 1).format("[$-411]ggge\"年\"m\"月\"d\"日\"").set();
            sheet.value(0, 2, 40);
            sheet.value(0, 3, 12.50);
            sheet.formula(0, 4, "1+1");
            sheet.value(0, 5, "𠮷野🌸");
            sheet.value(1, 1, 20_250_512);
            sheet.style(1, 1).format("#,##0\"円\"").set();
        }
        return out.toByteArray();
    }

    private SheetLines.Outcome read(byte[] xlsx) {
        return SheetLines.read(xlsx, (_, cells) -> rows.add(cells));
    }

    @Test
    @DisplayName("先頭の0は残り、どの書式の日付も8桁になり、金額の書式は日付にならない")
    void values() throws IOException {
        assertThat(read(workbook())).isEqualTo(new SheetLines.Outcome.Read(1));
        assertThat(rows.getFirst().subList(0, 4)).containsExactly("0071", "19510312", "40", "12.5");
        assertThat(rows.getFirst().get(5)).isEqualTo("𠮷野🌸");
        assertThat(rows.get(1).get(1)).isEqualTo("20250512");
    }

    @Test
    @DisplayName("壊れた表、展開すると限りなく大きくなる表は開かない")
    void brokenAndTooLarge() throws IOException {
        var workbook = workbook();
        assertThat(read(Arrays.copyOf(workbook, workbook.length / 2))).isInstanceOf(SheetLines.Outcome.Broken.class);
        assertThat(read(new byte[0])).isInstanceOf(SheetLines.Outcome.Broken.class);
        assertThat(SheetLines.read(workbook, 1000, (_, _) -> true)).isInstanceOf(SheetLines.Outcome.TooLarge.class);
        assertThat(rows).isEmpty();
    }
}
