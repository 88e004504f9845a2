package dev.todoke.intake.web.api;

import dev.todoke.api.ApiCaller;
import dev.todoke.api.Problem;
import dev.todoke.api.ProblemKind;
import dev.todoke.api.Refusal;
import dev.todoke.intake.desk.IntakeSettings;
import dev.todoke.web.UploadFolder;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Puts the body of a request into a file of ours (本文の受け取り), never more than the office receives.
@Component
@Profile("portal")
class BodyFile {

    private static final int PIECE = 1 << 16;
    private static final long MEBIBYTE = 1 << 20;

    private final UploadFolder folder;
    private final IntakeSettings settings;

    BodyFile(UploadFolder folder, IntakeSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /// A body as a file; gone when closed.
    record Taken(Path path, String sha256) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    /// @param types the content types that are received
    Taken take(ApiCaller caller, HttpServletRequest request, String... types) throws IOException {
        var given = request.getContentType();
        var type = given == null ? "" : given.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (!List.of(types).contains(type)) {
            throw new Refusal(Problem.of(
                    ProblemKind.MEDIA_TYPE, caller.locale(), "content-type", String.join(", ", types), type));
        }
        var file = folder.fresh();
        try {
            return new Taken(file, copy(caller, request.getInputStream(), file));
        } catch (IOException | Refusal e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private String copy(ApiCaller caller, InputStream body, Path file) throws IOException {
        long most = settings.largestMebibytes() * MEBIBYTE;
        long all = 0;
        try (var hashed = new DigestInputStream(body, MessageDigest.getInstance("SHA-256"));
                var out = Files.newOutputStream(file)) {
            var piece = new byte[PIECE];
            for (int read = hashed.read(piece); read >= 0; read = hashed.read(piece)) {
                all += read;
                if (all > most) {
                    throw new Refusal(Problem.of(
                            ProblemKind.TOO_LARGE,
                            caller.locale(),
                            "too-large",
                            Long.toString(settings.largestMebibytes())));
                }
                out.write(piece, 0, read);
            }
            return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
