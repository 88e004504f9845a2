package dev.todoke.closing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;

/// Writes a closing as a file (年次確定ファイル): UTF-8, LF, the official names as header, quotes only where
/// needed.
public final class ClosingFile {

    private ClosingFile() {}

    /// @return SHA-256 of the bytes written, as 64 hexadecimal digits
    public static String write(List<ClosedRecord> records, OutputStream out) throws IOException {
        return write(records.iterator(), out);
    }

    /// The same for records that come one by one.
    public static String write(Iterator<ClosedRecord> records, OutputStream out) throws IOException {
        var digest = new DigestOutputStream(out, Checksum.sha256());
        var buffered = new BufferedOutputStream(digest, 1 << 16);
        var line = new StringBuilder(1024);
        append(line, Layout76.header());
        buffered.write(line.toString().getBytes(StandardCharsets.UTF_8));
        while (records.hasNext()) {
            line.setLength(0);
            append(line, records.next().values());
            buffered.write(line.toString().getBytes(StandardCharsets.UTF_8));
        }
        buffered.flush();
        return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    }

    private static void append(StringBuilder line, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            appendQuoted(line, values.get(i));
        }
        line.append('\n');
    }

    private static void appendQuoted(StringBuilder line, String value) {
        boolean plain =
                value.indexOf(',') < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0 && value.indexOf('\r') < 0;
        if (plain) {
            line.append(value);
        } else {
            line.append('"').append(value.replace("\"", "\"\"")).append('"');
        }
    }
}
