package dev.todoke.provision.delivery;

import java.util.List;

/// The encrypted package as it leaves (提供パッケージ): its name, size in bytes, checksum and content, never its passphrase.
public record PackageRecord(String fileName, long size, String sha256, List<PackedFile> content) {

    public PackageRecord {
        content = List.copyOf(content);
    }
}
