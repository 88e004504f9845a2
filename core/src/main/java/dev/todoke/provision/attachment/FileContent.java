package dev.todoke.provision.attachment;

import dev.todoke.provision.application.Checksum;
import dev.todoke.provision.application.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What a file is, told by its bytes and not by its name (ファイルの中身の点検).
public sealed interface FileContent {

    /// Largest attachment in bytes.
    int LARGEST = 20_000_000;

    record Fit(String name, FileForm form, long size, String sha256) implements FileContent {}

    record Unfit(Reason reason) implements FileContent {}

    /// Looks at a file somebody wants to attach to a field.
    static FileContent of(String field, String sentName, byte[] bytes) {
        String name = sentName.substring(Math.max(sentName.lastIndexOf('/'), sentName.lastIndexOf('\\')) + 1)
                .strip();
        var fault = fault(field, name, bytes);
        return fault.isPresent()
                ? new Unfit(fault.get())
                : new Fit(name, FileForm.promised(name).orElseThrow(), bytes.length, Checksum.sha256(bytes));
    }

    private static Optional<Reason> fault(String field, String name, byte[] bytes) {
        if (bytes.length == 0) {
            return because("A01", field, "「%s」は空のファイルです。", name);
        }
        if (bytes.length > LARGEST) {
            return because("A02", field, "「%s」は大きすぎます。20MBまでのファイルを添付してください。", name);
        }
        var promised = FileForm.promised(name);
        if (promised.isEmpty()) {
            return because("A03", field, "「%s」は添付できない種類です。PDF、docx、xlsx、PNG、JPEG、テキストにしてください。", name);
        }
        if (locked(bytes)) {
            return because("A04", field, "「%s」にパスワードがかかっています。外してから添付してください。", name);
        }
        var found = found(bytes);
        if (found.isEmpty() || found.get() != promised.get()) {
            return because(
                    "A05",
                    field,
                    "「%s」の中身は%sではありません。ファイルを確かめてください。",
                    name,
                    promised.get().ja());
        }
        return macros(bytes) ? because("A06", field, "「%s」にマクロがあります。マクロのないファイルにしてください。", name) : Optional.empty();
    }

    private static Optional<Reason> because(String id, String field, String ja, Object... values) {
        return Optional.of(Reason.at(id, field, ja, values));
    }

    /// A PDF says `/Encrypt` in its trailer; a locked Office file is a compound file that holds `EncryptedPackage`.
    /// Source: ISO 32000-1, 7.6; [MS-OFFCRYPTO] 1.3.2.
    private static boolean locked(byte[] bytes) {
        if (starts(bytes, "%PDF-")) {
            return holds(bytes, "/Encrypt".getBytes(StandardCharsets.US_ASCII));
        }
        boolean compound = starts(bytes, "\u00d0\u00cf\u0011\u00e0");
        return compound && holds(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))
                || ZipNames.of(bytes).locked();
    }

    private static Optional<FileForm> found(byte[] bytes) {
        if (starts(bytes, "%PDF-")) {
            return holds(bytes, "%%EOF".getBytes(StandardCharsets.US_ASCII))
                    ? Optional.of(FileForm.PDF)
                    : Optional.empty();
        }
        if (starts(bytes, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(FileForm.PNG);
        }
        if (starts(bytes, "\u00ff\u00d8\u00ff")) {
            return Optional.of(FileForm.JPEG);
        }
        var names = ZipNames.of(bytes).names();
        if (names.contains("[Content_Types].xml")) {
            return names.contains("word/document.xml")
                    ? Optional.of(FileForm.WORD)
                    : names.contains("xl/workbook.xml") ? Optional.of(FileForm.EXCEL) : Optional.empty();
        }
        return text(bytes) ? Optional.of(FileForm.TEXT) : Optional.empty();
    }

    private static boolean macros(byte[] bytes) {
        return ZipNames.of(bytes).names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
    }

    /// Readable as UTF-8 or Windows-31J, without control characters other than tabs and line ends.
    private static boolean text(byte[] bytes) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"))) {
            try {
                return charset.newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .chars()
                        .allMatch(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r');
            } catch (CharacterCodingException _) {
                // not in this encoding; the next one is tried
            }
        }
        return false;
    }

    private static boolean starts(byte[] bytes, String signature) {
        byte[] first = signature.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= first.length && java.util.Arrays.equals(bytes, 0, first.length, first, 0, first.length);
    }

    private static boolean holds(byte[] bytes, byte[] part) {
        for (int at = 0; at <= bytes.length - part.length; at++) {
            if (bytes[at] == part[0] && java.util.Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
