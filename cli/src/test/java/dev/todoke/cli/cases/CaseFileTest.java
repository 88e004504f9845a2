package dev.todoke.cli.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.notification.Item;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("症例ファイル")
class CaseFileTest {

    private static final Instant AT = Instant.parse("2025-07-01T00:00:00Z");
    private static final FacilityCode FACILITY = new FacilityCode("40001");
    private static final Map<Item, String> CASE =
            Map.of(Item.CHART_NUMBER, "0045129", Item.NAME, "科学　𠮷郎", Item.DIAGNOSIS_DATE, "20240512");

    @TempDir
    private Path folder = Path.of("");

    private static char[] password() {
        return "とても長い合言葉です。".toCharArray();
    }

    private Path file() {
        return folder.resolve("症例.todoke");
    }

    private Casebook filled() throws IOException, CaseFileRefused {
        try (var made = CaseFile.create(file(), password(), FACILITY, 100)) {
            made.save(made.book().written(1, CASE, AT).written(2, Map.of(Item.SEX, "2"), AT));
            made.save(made.book().deleted(2, "重複して入力した", AT));
            return made.book();
        }
    }

    private static void refusedAs(CaseFault fault, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CaseFileRefused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(fault));
    }

    @Test
    @DisplayName("閉じて開くと、削除の理由まで同じものが出てくる")
    void comesBackAsItWas() throws IOException, CaseFileRefused {
        var written = filled();
        try (var again = CaseFile.open(file(), password())) {
            assertThat(again.book()).isEqualTo(written);
            assertThat(again.book().cases()).extracting(KeptCase::number).containsExactly(1L);
            assertThat(again.book().nextNumber()).isEqualTo(3);
        }
    }

    @Test
    @DisplayName("ファイルには氏名も番号も読める形では入っていない")
    void nothingCanBeReadInTheFile() throws IOException, CaseFileRefused {
        filled();
        var text = new String(Files.readAllBytes(file()), StandardCharsets.UTF_8);
        assertThat(text).startsWith("TODOKE-CASES 001").doesNotContain("0045129", "科学", "40001");
    }

    @Test
    @DisplayName("パスワードが違えば、壊れているとは言わず、パスワードが違うと言う")
    void aWrongPasswordIsSaidToBeOne() throws IOException, CaseFileRefused {
        filled();
        refusedAs(
                CaseFault.WRONG_PASSWORD,
                () -> CaseFile.open(file(), "とても長い合言葉です".toCharArray()).close());
    }

    @Test
    @DisplayName("濁点を別に打つ入力でも同じパスワード")
    void composedAndDecomposedAreOnePassword() throws IOException, CaseFileRefused {
        CaseFile.create(file(), "がんのファイルの鍵".toCharArray(), FACILITY, 100).close();
        try (var open = CaseFile.open(file(), "か\u3099んのファイルの鍵".toCharArray())) {
            assertThat(open.book().facility()).isEqualTo(FACILITY);
        }
    }

    @Test
    @DisplayName("どの1バイトの1ビットが変わっても開かず、パスワードのせいにもしない")
    void everyFlippedBitIsNoticed() throws IOException, CaseFileRefused {
        filled();
        var whole = Files.readAllBytes(file());
        for (int i = 0; i < whole.length; i++) {
            var flipped = whole.clone();
            flipped[i] ^= (byte) (1 << i % 8);
            Files.write(file(), flipped);
            assertThatThrownBy(() -> CaseFile.open(file(), password()).close())
                    .as("byte %d", i)
                    .isInstanceOfSatisfying(
                            CaseFileRefused.class,
                            refused -> assertThat(refused.fault())
                                    .isIn(CaseFault.DAMAGED, CaseFault.NOT_A_CASE_FILE, CaseFault.NEWER_VERSION));
        }
    }

    @Test
    @DisplayName("どこで切れても、うしろに何が付いても開かない")
    void everyLengthButTheRightOneIsRefused() throws IOException, CaseFileRefused {
        filled();
        var whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), java.util.Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> CaseFile.open(file(), password()).close())
                    .as("%d bytes", length)
                    .isInstanceOfSatisfying(
                            CaseFileRefused.class,
                            refused -> assertThat(refused.fault()).isIn(CaseFault.DAMAGED, CaseFault.NOT_A_CASE_FILE));
        }
        Files.write(file(), java.util.Arrays.copyOf(whole, whole.length + 1));
        refusedAs(CaseFault.DAMAGED, () -> CaseFile.open(file(), password()).close());
    }

    @Test
    @DisplayName("同時に開けるのは1つの画面だけで、閉じればまた開ける")
    void onlyOneWindowHasItOpen() throws IOException, CaseFileRefused {
        filled();
        try (var first = CaseFile.open(file(), password())) {
            refusedAs(CaseFault.IN_USE, () -> CaseFile.open(file(), password()).close());
            assertThat(first.book().cases()).hasSize(1);
        }
        CaseFile.open(file(), password()).close();
    }

    @Test
    @DisplayName("あるファイルの上には作らない。無いファイルは無いと言う")
    void neverOverwrites() throws IOException, CaseFileRefused {
        filled();
        var before = Files.readAllBytes(file());
        refusedAs(
                CaseFault.EXISTS,
                () -> CaseFile.create(file(), password(), FACILITY, 100).close());
        assertThat(file()).hasBinaryContent(before);
        refusedAs(
                CaseFault.NO_FILE,
                () -> CaseFile.open(folder.resolve("無い"), password()).close());
    }

    @Test
    @DisplayName("書けなかった保存は、画面にもディスクにも無かったことになる")
    void aSavingThatFailsChangesNothing() throws IOException, CaseFileRefused {
        filled();
        try (var open = CaseFile.open(file(), password())) {
            var before = open.book();
            // a folder of this name stands in the way of the part that is written first
            Files.deleteIfExists(folder.resolve(".症例.todoke.part"));
            Files.createDirectory(folder.resolve(".症例.todoke.part"));
            assertThatThrownBy(() -> open.save(before.written(9, CASE, AT))).isInstanceOf(IOException.class);
            assertThat(open.book()).isEqualTo(before);
        }
        try (var again = CaseFile.open(file(), password())) {
            assertThat(again.book().cases()).hasSize(1);
        }
    }

    @Test
    @DisplayName("パスワードを変えると、前のパスワードでは開かない")
    void anotherPassword() throws IOException, CaseFileRefused {
        var written = filled();
        try (var open = CaseFile.open(file(), password())) {
            open.changePassword("別の長いパスワード1234".toCharArray());
        }
        refusedAs(
                CaseFault.WRONG_PASSWORD,
                () -> CaseFile.open(file(), password()).close());
        try (var open = CaseFile.open(file(), "別の長いパスワード1234".toCharArray())) {
            assertThat(open.book()).isEqualTo(written);
        }
    }
}
