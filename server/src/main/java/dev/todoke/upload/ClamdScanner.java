package dev.todoke.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.regex.Pattern;

/// Asks the scanner daemon of ClamAV (clamd) over TCP or a Unix socket.
///
/// The command `zINSTREAM` and a NUL, then pieces of the file, each behind its length in four bytes with the highest
/// first, then the length 0. The answer ends with a NUL: `stream: OK`, `stream: <name> FOUND`, or a reason and `ERROR`.
/// The file is sent, never its path: the daemon needs no right to read our folders. Source: clamd(8), COMMANDS.
record ClamdScanner(SocketAddress address, Duration patience) implements VirusScanner {

    private static final Pattern ADDRESS = Pattern.compile("unix:(?<path>/.+)|tcp:(?<host>[^:]+):(?<port>[0-9]{1,5})");
    private static final Pattern FOUND = Pattern.compile("stream: (?<name>.+) FOUND");
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;

    /// @param written `unix:/run/clamav/clamd.ctl` or `tcp:127.0.0.1:3310`
    static ClamdScanner at(String written) {
        var parts = ADDRESS.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "todoke.virus-scan-clamd must be unix:/path or tcp:host:port: " + written);
        }
        SocketAddress address = parts.group("path") != null
                ? UnixDomainSocketAddress.of(parts.group("path"))
                : new InetSocketAddress(parts.group("host"), Integer.parseInt(parts.group("port")));
        return new ClamdScanner(address, Duration.ofMinutes(5));
    }

    @Override
    public ScanResult scan(Path file) {
        try (var socket = SocketChannel.open(address)) {
            var limit = endAfterPatience(socket);
            try {
                send(file, socket);
                return result(answer(socket));
            } finally {
                limit.interrupt();
            }
        } catch (IOException e) {
            return ScanResult.notPossible(e.getClass().getSimpleName());
        }
    }

    /// A Unix socket knows no time limit: it is closed from outside, and the reading ends with an exception.
    private Thread endAfterPatience(SocketChannel socket) {
        return Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(patience);
                socket.close();
            } catch (InterruptedException _) {
                // the answer came in time
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static void send(Path file, SocketChannel socket) throws IOException {
        write(socket, ByteBuffer.wrap(COMMAND));
        var piece = ByteBuffer.allocate(Integer.BYTES + PIECE);
        try (var content = FileChannel.open(file, StandardOpenOption.READ)) {
            int length;
            do {
                piece.clear().position(Integer.BYTES);
                length = Math.max(0, content.read(piece));
                piece.putInt(0, length).flip();
                write(socket, piece);
            } while (length > 0);
        }
    }

    private static void write(SocketChannel socket, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            socket.write(bytes);
        }
    }

    private static String answer(SocketChannel socket) throws IOException {
        var answer = new ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.size() < LONGEST_ANSWER && socket.read(buffer.clear()) >= 0) {
            answer.write(buffer.array(), 0, buffer.position());
            if (buffer.position() > 0 && buffer.get(buffer.position() - 1) == 0) {
                break;
            }
        }
        return answer.toString(StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private static ScanResult result(String answer) {
        if (answer.equals("stream: OK")) {
            return new ScanResult.Clean();
        }
        var found = FOUND.matcher(answer);
        return found.matches()
                ? new ScanResult.Infected(found.group("name"))
                : ScanResult.notPossible(answer.isEmpty() ? "no answer" : answer);
    }
}
