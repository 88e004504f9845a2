package dev.todoke.provision.web;

import dev.todoke.upload.ScanResult;
import dev.todoke.upload.UploadPolicy;
import dev.todoke.web.UploadFolder;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes the file of a form in (送られたファイル): scanned like every file that comes from outside.
@Component
@Profile("applicant | registry")
class SentList {

    private final UploadFolder folder;
    private final UploadPolicy policy;

    SentList(UploadFolder folder, UploadPolicy policy) {
        this.folder = folder;
        this.policy = policy;
    }

    /// What came.
    sealed interface Sent {

        /// The bytes are handed over, not copied.
        final class Clean implements Sent {
            private final byte[] file;

            private Clean(byte[] file) {
                this.file = file;
            }

            byte[] file() {
                return file;
            }
        }

        record Refused(String why) implements Sent {}
    }

    String closedBecause() {
        return policy.closedBecause().orElse("");
    }

    Sent take(@Nullable MultipartFile sent) throws IOException {
        if (sent == null || sent.isEmpty()) {
            return new Sent.Refused("ファイルを選んでください。");
        }
        var path = folder.take(sent);
        try {
            return switch (policy.scan(path)) {
                case ScanResult.Refused(var why) -> new Sent.Refused(why);
                case ScanResult.Infected _ -> new Sent.Refused("ウイルスが見つかったため、受け取れません。");
                case ScanResult.Clean _, ScanResult.NotScanned _ -> new Sent.Clean(Files.readAllBytes(path));
            };
        } finally {
            Files.deleteIfExists(path);
        }
    }
}
