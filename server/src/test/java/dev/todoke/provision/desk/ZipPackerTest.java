package dev.todoke.provision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.provision.delivery.Passphrase;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("提供パッケージの暗号化")
class ZipPackerTest {

    private static final Passphrase PASSPHRASE = Passphrase.from(new Random(1));

    private static ZipPacker.Packed packed() {
        var files = new TreeMap<String, byte[]>();
        files.put(
                "T2026-0001-1.csv",
                new Random(2)
                        .ints(2000, 0, 99999)
                        .mapToObj(n -> "2019," + n)
                        .collect(Collectors.joining("\n", "性別\n", "\n"))
                        .getBytes(StandardCharsets.UTF_8));
        files.put("manifest.json", "{}".getBytes(StandardCharsets.UTF_8));
        return ZipPacker.pack("T2026-0001-1.zip", files, PASSPHRASE);
    }

    @Test
    @DisplayName("形式の説明だけから書いた別の読み手で、正しいパスフレーズなら開く")
    void opensWithAnotherReader() throws Exception {
        var packed = packed();
        var files = AesZipReader.open(packed.content(), new String(PASSPHRASE.reveal()));
        assertThat(files).containsOnlyKeys("T2026-0001-1.csv", "manifest.json");
        var data = files.get("T2026-0001-1.csv");
        assertThat(ZipPacker.file("T2026-0001-1.csv", data))
                .isEqualTo(packed.record().content().getFirst());
    }

    @Test
    @DisplayName("ちがうパスフレーズや、1バイト変えたファイルは開かない")
    void staysShutOtherwise() {
        var content = packed().content();
        assertThatThrownBy(() -> AesZipReader.open(content, "abcdef-abcdef-abcdef-abcdef"))
                .isInstanceOf(DataFormatException.class);
        content[400] ^= 1;
        assertThatThrownBy(() -> AesZipReader.open(content, new String(PASSPHRASE.reveal())))
                .isInstanceOf(DataFormatException.class);
    }

    @Test
    @DisplayName("中身の文字はパッケージの中に見えない")
    void nothingIsReadable() {
        assertThat(new String(packed().content(), StandardCharsets.UTF_8)).doesNotContain("性別", "2019,");
    }
}
