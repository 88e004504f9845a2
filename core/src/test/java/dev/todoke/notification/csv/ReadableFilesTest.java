package dev.todoke.notification.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Prefecture;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.FileForm;
import dev.todoke.notification.FileReading;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.RecordReader;
import dev.todoke.notification.RecordReading;
import dev.todoke.notification.Sender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("読める届出ファイル")
class ReadableFilesTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    @DisplayName("UTF-8 も Windows-31J も同じ値になる")
    void charsetIsFoundOut(String charset) throws IOException {
        var result = SampleFile.read(
                SampleFile.STOMACH + "\r\n" + SampleFile.BREAST + "\r\n", java.nio.charset.Charset.forName(charset));
        assertThat(result.reading())
                .isEqualTo(new FileReading.ReadInFull(
                        new FileForm(java.nio.charset.Charset.forName(charset), false, false, FileForm.LineEnd.CRLF),
                        2));
        assertThat(result.records().get(1).value(Item.NAME)).isEqualTo("科学　花子");
        assertThat(result.records().get(1).line()).isEqualTo(2);
    }

    @Test
    @DisplayName("BOMと見出しのあるファイルは、見出しを数えない")
    void headerIsRecognisedByItsContent() throws IOException {
        var result = SampleFile.read("\ufeff" + SampleFile.HEADER + "\n" + SampleFile.STOMACH + "\n", UTF_8);
        assertThat(result.records()).hasSize(1);
        assertThat(result.records().getFirst().number()).isEqualTo(1);
        assertThat(result.records().getFirst().line()).isEqualTo(2);
        assertThat(result.records().getFirst().value(Item.CHART_NUMBER)).isEqualTo("0045129");
    }

    @Test
    @DisplayName("引用符はあってもなくてもよく、値の中のコンマと改行が残る")
    void quotesAreOptional() throws IOException {
        var quoted = SampleFile.STOMACH.replace("福岡市早良区百道浜９－９", "\"福岡市, \"\"早良区\"\"\n９\"");
        var result = SampleFile.read(quoted + "\n" + SampleFile.BREAST, UTF_8);
        assertThat(result.records().get(0).value(Item.ADDRESS)).isEqualTo("福岡市, \"早良区\"\n９");
        assertThat(result.records().get(1).line()).isEqualTo(3);
    }

    @Test
    @DisplayName("書き出したファイルを読むと同じ値になる")
    void writtenFilesReadBack() throws IOException {
        var records = SampleFile.read(SampleFile.STOMACH + "\n" + SampleFile.BREAST, UTF_8)
                .records();
        var bytes = new ByteArrayOutputStream();
        try (var writer = new NotificationFileWriter(bytes, ImportLayout.newest(), FileForm.OF_HOSPITAL_TOOLS)) {
            for (var record : records) {
                writer.write(record);
            }
        }
        assertThat(SampleFile.read(bytes.toByteArray()).records()).isEqualTo(records);
    }

    @Test
    @DisplayName("1件が26項目の届出になる")
    void aRecordBecomesANotification() throws IOException {
        var record = SampleFile.read(SampleFile.BREAST, UTF_8).records().getFirst();
        var sender = new Sender(new FacilityCode("40001"), new Prefecture("40"), Arrival.REGULAR);
        assertThat(RecordReader.read(record, "40001-1", sender))
                .isInstanceOfSatisfying(RecordReading.Understood.class, read -> {
                    assertThat(read.notification().tumour().topography().dotted())
                            .isEqualTo("C50.4");
                    assertThat(read.notification().patient().name().given()).isEqualTo("花子");
                    assertThat(read.notification().died()).isEmpty();
                });
    }

    @Test
    @DisplayName("知らないコードは推測せず、その項目を挙げる")
    void unknownCodesAreNamedNotGuessed() throws IOException {
        var record = SampleFile.read(SampleFile.BREAST.replace(",C504,850032,", ",5040,85003,"), UTF_8)
                .records()
                .getFirst();
        var sender = new Sender(new FacilityCode("40001"), new Prefecture("40"), Arrival.REGULAR);
        assertThat(RecordReader.read(record, "40001-1", sender))
                .isEqualTo(new RecordReading.NotUnderstood(java.util.List.of(Item.TOPOGRAPHY, Item.MORPHOLOGY)));
    }
}
