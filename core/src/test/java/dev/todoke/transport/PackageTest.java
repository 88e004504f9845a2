package dev.todoke.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.FacilityCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("運搬用ファイル")
class PackageTest {

    private static final KeyPair KEY = PackageKey.fresh();
    private static final Instant NOW = Instant.parse("2026-11-22T01:02:03Z");
    private static final long PLENTY = 1 << 24;

    private static byte[] packed(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer =
                new PackageWriter(out, KEY.getPublic(), new Manifest(new FacilityCode("40001"), NOW, files.size()))) {
            for (var file : files.entrySet()) {
                writer.add(file.getKey(), file.getValue().length, new ByteArrayInputStream(file.getValue()));
            }
        }
        return out.toByteArray();
    }

    private static PackageReading opened(byte[] sealed, KeyPair key, long most, Map<String, byte[]> into)
            throws IOException {
        return PackageReader.read(
                new ByteArrayInputStream(sealed),
                key.getPrivate(),
                key.getPublic(),
                most,
                (name, content) -> into.put(name, content.readAllBytes()));
    }

    private static PackageFault fault(byte[] sealed) throws IOException {
        return ((PackageReading.Refused) opened(sealed, KEY, PLENTY, new LinkedHashMap<>())).fault();
    }

    @Test
    @DisplayName("どの大きさのファイルも、封じて開けば同じ。中身は外から見えない")
    void opensAsPacked() throws IOException {
        var random = new Random(1);
        for (int size : new int[] {0, 1, 65_480, 65_536, 65_537, 300_000}) {
            var large = new byte[size];
            random.nextBytes(large);
            var files = new LinkedHashMap<String, byte[]>();
            files.put("届出.csv", "カガク　タロウ".getBytes(StandardCharsets.UTF_8));
            files.put("大きい.csv", large);
            var found = new LinkedHashMap<String, byte[]>();
            var sealed = packed(files);
            assertThat(opened(sealed, KEY, PLENTY, found))
                    .isEqualTo(new PackageReading.Opened(new Manifest(new FacilityCode("40001"), NOW, 2)));
            assertThat(found).containsExactlyEntriesOf(files);
            assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("カガク", "届出.csv");
        }
    }

    @Test
    @DisplayName("どこを切っても、どこを書き換えても、断片を入れ替えても、開かない")
    void damageIsNoticed() throws IOException {
        var sealed = packed(Map.of("a.csv", new byte[200_000]));
        for (int length : new int[] {80, 100, 65_632, 131_184, sealed.length - 1}) {
            assertThat(fault(Arrays.copyOf(sealed, length)))
                    .as("cut to " + length)
                    .isEqualTo(PackageFault.DAMAGED);
        }
        for (int place : new int[] {60, 81, 70_000, sealed.length - 1}) {
            var changed = sealed.clone();
            changed[place] ^= 1;
            assertThat(fault(changed)).as("changed at " + place).isEqualTo(PackageFault.DAMAGED);
        }
        var swapped = sealed.clone();
        System.arraycopy(sealed, 80, swapped, 80 + 65_552, 65_552);
        System.arraycopy(sealed, 80 + 65_552, swapped, 80, 65_552);
        assertThat(fault(swapped)).isEqualTo(PackageFault.DAMAGED);
        assertThat(fault(Arrays.copyOf(sealed, sealed.length + 10))).isEqualTo(PackageFault.DAMAGED);
    }

    @Test
    @DisplayName("別の鍵、別のファイル、新しい版、大きすぎる中身は、その理由を言う")
    void saysWhy() throws IOException {
        var sealed = packed(Map.of("a.csv", new byte[1000]));
        assertThat(opened(sealed, PackageKey.fresh(), PLENTY, new LinkedHashMap<>()))
                .isEqualTo(new PackageReading.Refused(PackageFault.OTHER_KEY));
        assertThat(opened(sealed, KEY, 999, new LinkedHashMap<>()))
                .isEqualTo(new PackageReading.Refused(PackageFault.TOO_LARGE));
        assertThat(fault("0045129,カガク".getBytes(StandardCharsets.UTF_8))).isEqualTo(PackageFault.NOT_A_PACKAGE);
        var later = sealed.clone();
        later[15] = '2';
        assertThat(fault(later)).isEqualTo(PackageFault.NEWER_VERSION);
    }

    @Test
    @DisplayName("公開鍵は文字にして渡せて、指紋で確かめられる")
    void publicKeysTravelAsText() {
        var read = PackageKey.read(PackageKey.pem(KEY.getPublic())).orElseThrow();
        assertThat(read).isEqualTo(KEY.getPublic());
        assertThat(PackageKey.fingerprint(read)).matches("([0-9a-f]{4} ){15}[0-9a-f]{4}");
        assertThat(PackageKey.read("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"))
                .isEmpty();
    }
}
