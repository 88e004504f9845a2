package dev.todoke.cli.cases;

import dev.todoke.notification.FileForm;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.NotificationFiles;
import dev.todoke.transport.Manifest;
import dev.todoke.transport.PackageWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/// Writes cases for the registry (届出ファイルの書き出し). Cases are never on the disk unencrypted unless asked for.
public final class CaseExport {

    private CaseExport() {}

    /// The import layout, newest edition.
    ///
    /// @throws java.nio.charset.CharacterCodingException when the character set lacks a character
    public static byte[] csv(List<CheckedCases.Checked> cases, FileForm form) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var records = cases.stream().map(CheckedCases.Checked::record).iterator();
        NotificationFiles.write(ImportLayout.newest(), form, bytes, records);
        return bytes.toByteArray();
    }

    /// Sealed for the registry, with one file in it.
    public static void seal(Casebook book, int year, byte[] csv, PublicKey recipient, Instant at, OutputStream out)
            throws IOException {
        try (var writer = new PackageWriter(out, recipient, new Manifest(book.facility(), at, 1))) {
            writer.add(csvName(book, year), csv.length, new ByteArrayInputStream(csv));
        }
    }

    /// What the paper beside the disc should say of a file.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public static String csvName(Casebook book, int year) {
        return book.facility() + "-" + year + ".csv";
    }

    public static String packageName(Casebook book, int year) {
        return book.facility() + "-" + year + ".todoke";
    }
}
