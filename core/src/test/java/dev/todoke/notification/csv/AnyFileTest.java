package dev.todoke.notification.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.FileForm;
import dev.todoke.notification.FileReading;
import dev.todoke.validation.CheckList;
import dev.todoke.validation.CheckOccasion;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// What holds for every file whatever its bytes are (どんなファイルでも成り立つこと). The seeds are fixed.
@DisplayName("どんなファイルでも")
class AnyFileTest {

    private static final List<Charset> CHARSETS = List.of(UTF_8, FileForm.WINDOWS_31J, Charset.forName("EUC-JP"));

    private static SampleFile.Result readAndCheck(byte[] bytes) throws IOException {
        var result = SampleFile.read(bytes);
        var checks = CheckList.inForce(CheckOccasion.on(PartialDate.of(2025, 6, 30)));
        result.records()
                .forEach(record -> checks.check(record)
                        .forEach(f -> assertThat(f.messageJa()).isNotEmpty()));
        switch (result.reading()) {
            case FileReading.ReadInFull read -> assertThat(result.records()).hasSize((int) read.records());
            case FileReading.Unreadable unreadable ->
                assertThat(unreadable.sentence(Locale.JAPANESE)).endsWith(")");
        }
        return result;
    }

    @RepeatedTest(200)
    @DisplayName("でたらめなバイト列でも止まらず、読めない理由か指摘になる")
    void randomBytesGiveAReasonOrFindings(RepetitionInfo repetition) throws IOException {
        var random = new Random(repetition.getCurrentRepetition());
        byte[] bytes = new byte[random.nextInt(3000)];
        random.nextBytes(bytes);
        readAndCheck(bytes);
    }

    @RepeatedTest(300)
    @DisplayName("正しいファイルをどこで壊しても、行が黙って消えない")
    void damagedFilesLoseNoRow(RepetitionInfo repetition) throws IOException {
        var random = new Random(repetition.getCurrentRepetition() * 7919L);
        int rows = 1 + random.nextInt(60);
        var text = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            text.append(random.nextBoolean() ? SampleFile.STOMACH : SampleFile.BREAST)
                    .append(random.nextInt(10) == 0 ? "\r\n" : "\n");
        }
        byte[] bytes = text.toString().getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
        for (int i = random.nextInt(4); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = "\",\n0A\u007f ".getBytes(UTF_8)[random.nextInt(7)];
        }
        var result = readAndCheck(bytes);
        if (result.reading() instanceof FileReading.ReadInFull) {
            long lines = result.records().stream()
                            .mapToLong(r -> String.join(",", r.cells())
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count())
                            .sum()
                    + result.records().size();
            assertThat(lines).isGreaterThanOrEqualTo(rows - 1L);
        }
    }

    @RepeatedTest(100)
    @DisplayName("途中で切れたファイルは、全部読めたことにならない")
    void cutFilesNeverCountAsWhole(RepetitionInfo repetition) throws IOException {
        var random = new Random(repetition.getCurrentRepetition() * 104729L);
        byte[] whole = (SampleFile.STOMACH + "\n" + SampleFile.BREAST.replace(",,,,", ",,,,備考") + "\n")
                .getBytes(CHARSETS.get(random.nextInt(2)));
        int firstLine = SampleFile.STOMACH.getBytes(CHARSETS.get(1)).length + 1;
        int cutAt = firstLine + 30 + random.nextInt(50);
        var result = readAndCheck(Arrays.copyOf(whole, cutAt));
        assertThat(result.reading()).isInstanceOf(FileReading.Unreadable.class);
    }
}
