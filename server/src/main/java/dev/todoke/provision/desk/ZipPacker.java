package dev.todoke.provision.desk;

import dev.todoke.provision.application.Checksum;
import dev.todoke.provision.delivery.PackageRecord;
import dev.todoke.provision.delivery.PackedFile;
import dev.todoke.provision.delivery.Passphrase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.CompressionMethod;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/// Makes the encrypted package (提供パッケージ): a ZIP with AES-256 entries that common tools open.
final class ZipPacker {

    /// Midnight of 1 January 2020: packages tell nothing about when they were made.
    private static final long ENTRY_TIME = 1577836800000L;

    private ZipPacker() {}

    /// A package in memory.
    static final class Packed {

        private final PackageRecord record;
        private final Passphrase passphrase;
        private final byte[] content;

        private Packed(PackageRecord record, byte[] content, Passphrase passphrase) {
            this.passphrase = passphrase;
            this.record = record;
            this.content = content;
        }

        PackageRecord record() {
            return record;
        }

        byte[] content() {
            return content;
        }

        Passphrase passphrase() {
            return passphrase;
        }
    }

    static PackedFile file(String name, byte[] content) {
        return new PackedFile(name, content.length, Checksum.sha256(content));
    }

    static Packed pack(String fileName, SortedMap<String, byte[]> files, Passphrase passphrase) {
        var bytes = new ByteArrayOutputStream();
        char[] password = passphrase.reveal();
        try (var zip = new ZipOutputStream(bytes, password)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(parameters(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Arrays.fill(password, ' ');
        }
        byte[] content = bytes.toByteArray();
        var record = new PackageRecord(fileName, content.length, Checksum.sha256(content), packed(files));
        return new Packed(record, content, passphrase);
    }

    private static List<PackedFile> packed(SortedMap<String, byte[]> files) {
        var packed = new ArrayList<PackedFile>();
        files.forEach((name, content) -> packed.add(file(name, content)));
        return packed;
    }

    private static ZipParameters parameters(String name) {
        var parameters = new ZipParameters();
        parameters.setFileNameInZip(name);
        parameters.setCompressionMethod(CompressionMethod.DEFLATE);
        parameters.setEncryptFiles(true);
        parameters.setEncryptionMethod(EncryptionMethod.AES);
        parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        parameters.setLastModifiedFileTime(ENTRY_TIME);
        return parameters;
    }
}
