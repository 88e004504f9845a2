package dev.todoke.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("表として見える値")
class SheetTablesTest {

    @Test
    @DisplayName("すべてのシートを、百分率も小数も見えるとおりに読む")
    void everySheetAsShown() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var first = workbook.newWorksheet("表1");
            first.value(0, 0, "部位");
            first.value(0, 1, "割合");
            first.value(1, 0, "胃");
            first.value(1, 1, 0.12345);
            first.style(1, 1).format("0.0%").set();
            first.value(2, 0, "肺");
            first.value(2, 1, 3.14159);
            first.style(2, 1).format("#,##0.00").set();
            first.value(4, 0, "計");
            first.value(4, 1, 1200);
            workbook.newWorksheet("空");
            workbook.newWorksheet("表2").value(0, 0, "男");
        }
        var found = SheetTables.read(bytes.toByteArray());
        assertThat(found)
                .isEqualTo(new SheetTables.Found.Tables(List.of(
                        new SheetTables.Named(
                                "表1",
                                List.of(
                                        List.of("部位", "割合"),
                                        List.of("胃", "12.3%"),
                                        List.of("肺", "3.14"),
                                        List.of("計", "1200"))),
                        new SheetTables.Named("表2", List.of(List.of("男"))))));
    }

    @Test
    @DisplayName("ブックでないファイルを断る")
    void whatIsNoWorkbook() {
        assertThat(SheetTables.read("部位,人数".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SheetTables.Found.NoWorkbook.class);
        assertThat(SheetTables.read(new byte[0])).isInstanceOf(SheetTables.Found.NoWorkbook.class);
    }

    @Test
    @DisplayName("書式のとおりに丸める")
    void formats() {
        assertThat(ShownNumber.text("0.005", "0%")).isEqualTo("1%");
        assertThat(ShownNumber.text("12", "0.0\"人\"")).isEqualTo("12.0");
        assertThat(ShownNumber.text("1.5E3", "General")).isEqualTo("1500");
        assertThat(ShownNumber.text("45000", "yyyy/m/d")).isEqualTo("45000");
        assertThat(ShownNumber.readable("#N/A")).isFalse();
    }
}
