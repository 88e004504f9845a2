package dev.todoke.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("clamdによるウイルス検査")
class ClamdScannerTest {

    @TempDir
    private Path folder = Path.of("");

    /// Speaks the daemon's side of the protocol once, strictly.
    private static String serve(DataInputStream in, Function<byte[], String> verdict) throws IOException {
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        assertThat(command).isEqualTo("zINSTREAM\0");
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        return verdict.apply(content.toByteArray());
    }

    private ScanResult overTcp(byte[] content, Function<byte[], String> verdict) throws IOException {
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (var socket = daemon.accept()) {
                    var answer = serve(new DataInputStream(socket.getInputStream()), verdict);
                    socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return ClamdScanner.at("tcp:127.0.0.1:" + daemon.getLocalPort()).scan(file(content));
        }
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "sent", ".bin"), content);
    }

    private static String verdict(byte[] content) {
        return new String(content, StandardCharsets.US_ASCII).contains("INFECTED")
                ? "stream: Test-Signature FOUND\0"
                : "stream: OK\0";
    }

    @Test
    @DisplayName("きれいなファイルは1バイトも欠けずに届いて「OK」、ウイルスはその名前とともに返る")
    void cleanAndInfected() throws IOException {
        var large = new byte[200_000];
        assertThat(overTcp(large, content -> content.length == large.length ? "stream: OK\0" : "ERROR\0"))
                .isInstanceOf(ScanResult.Clean.class);
        assertThat(overTcp("INFECTED".getBytes(StandardCharsets.US_ASCII), ClamdScannerTest::verdict))
                .isEqualTo(new ScanResult.Infected("Test-Signature"));
    }

    @Test
    @DisplayName("検査できないときは通さない: 大きさの限度、答えのない切断、止まっているデーモン")
    void nothingPassesUnchecked() throws IOException {
        var content = new byte[10];
        assertThat(overTcp(content, _ -> "INSTREAM size limit exceeded. ERROR\0"))
                .isInstanceOf(ScanResult.Refused.class);
        assertThat(overTcp(content, _ -> "")).isInstanceOf(ScanResult.Refused.class);
        assertThat(overTcp(content, _ -> "stream: OK and more\0")).isInstanceOf(ScanResult.Refused.class);
        var nobody = ClamdScanner.at("unix:" + folder.resolve("nobody.ctl"));
        assertThat(nobody.scan(file(content))).isInstanceOf(ScanResult.Refused.class);
    }

    @Test
    @DisplayName("Unixソケットでも話し、黙ったままのデーモンはいつまでも待たない")
    void unixSocketAndSilence() throws IOException {
        var address = UnixDomainSocketAddress.of(folder.resolve("clamd.ctl"));
        try (var daemon = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address)) {
            Thread.ofVirtual().start(() -> {
                try (var socket = daemon.accept()) {
                    var answer = serve(new DataInputStream(Channels.newInputStream(socket)), ClamdScannerTest::verdict);
                    Channels.newOutputStream(socket).write(answer.getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            assertThat(ClamdScanner.at("unix:" + folder.resolve("clamd.ctl")).scan(file(new byte[3])))
                    .isInstanceOf(ScanResult.Clean.class);
            var impatient = new ClamdScanner(address, Duration.ofMillis(50));
            assertThat(impatient.scan(file(new byte[3]))).isInstanceOf(ScanResult.Refused.class);
        }
    }

    @Test
    @DisplayName("設定の誤りは起動のときにわかる")
    void settings() {
        assertThatThrownBy(() -> new UploadPolicy("clamd", List.of(), "localhost"))
                .hasMessageContaining("unix:/path");
        assertThatThrownBy(() -> new UploadPolicy("clam", List.of(), "")).hasMessageContaining("clamd");
        assertThat(new UploadPolicy("none", List.of(), "").closedBecause()).isPresent();
    }
}
