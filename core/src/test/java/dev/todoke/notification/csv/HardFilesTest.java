package dev.todoke.notification.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.FileFault;
import dev.todoke.notification.FileReading;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationFiles;
import dev.todoke.notification.RawRecord;
import dev.todoke.validation.CheckList;
import dev.todoke.validation.CheckOccasion;
import dev.todoke.validation.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("意地の悪い届出ファイル")
class HardFilesTest {

    private static final String CLEAN =
            "%s,カガク　タロウ,%s,1,19510312,40,福岡市早良区百道浜９－９,20250512,7,C162,814032,1,2,1,8,410,410,1,2,2,1,2,2,2,2,,,,%s\n";

    private final List<RawRecord> records = new ArrayList<>();

    private FileReading read(byte[] content) throws IOException {
        return NotificationFiles.read(ImportLayout.newest(), new ByteArrayInputStream(content), records::add);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Finding> findings(RawRecord record) {
        return CheckList.inForce(CheckOccasion.on(PartialDate.of(2026, 4, 1))).check(record);
    }

    @Test
    @DisplayName("改行のない30 MBの1行は、1つの値が長すぎるか列が多すぎるとして断り、落ちない")
    void oneLineOfThirtyMegabytes() throws IOException {
        var oneValue = new byte[30_000_000];
        Arrays.fill(oneValue, (byte) '1');
        assertThat(((FileReading.Unreadable) read(oneValue)).fault()).isEqualTo(FileFault.ENDLESS_VALUE);
        for (int i = 0; i < oneValue.length; i += 4) {
            oneValue[i] = ',';
        }
        assertThat(read(oneValue)).isInstanceOf(FileReading.Unreadable.class);
        assertThat(records).isEmpty();
    }

    @Test
    @DisplayName("氏名の絵文字もJISにない漢字も、失われも置き換わりもせずに届く")
    void charactersOutsideJis() throws IOException {
        read(utf8(CLEAN.formatted("1", "𠮷野　花🌸", "") + CLEAN.formatted("2", "髙﨑　彅", "")));
        assertThat(records).extracting(r -> r.value(Item.NAME)).containsExactly("𠮷野　花🌸", "髙﨑　彅");
        assertThat(findings(records.get(1))).noneMatch(f -> f.items().contains(Item.NAME));
    }

    @Test
    @DisplayName("数式で始まる値は、ただの文字として読む")
    void formulas() throws IOException {
        read(utf8(CLEAN.formatted("=1+1", "科学　太郎", "\"=cmd|' /C calc'!A0\"")));
        assertThat(records.getFirst().value(Item.CHART_NUMBER)).isEqualTo("=1+1");
        assertThat(records.getFirst().value(Item.REMARKS)).isEqualTo("=cmd|' /C calc'!A0");
    }

    @Test
    @DisplayName("圧縮ファイルは展開せずに断る")
    void archives() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("notifications.csv"));
            zip.write(new byte[5_000_000]);
        }
        assertThat(((FileReading.Unreadable) read(out.toByteArray())).fault()).isEqualTo(FileFault.ARCHIVE);
    }
}
