package dev.todoke.intake.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.facility.FacilityReader;
import dev.todoke.intake.IntakeAudit;
import dev.todoke.intake.store.PackageStore;
import dev.todoke.intake.store.TransportKey;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Arrival;
import dev.todoke.transport.Manifest;
import dev.todoke.transport.PackageKey;
import dev.todoke.transport.PackageReader;
import dev.todoke.transport.PackageReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the registry room imports what came on a disc or a stick (運搬用ファイルの取込). The files go the road of every file.
@Component
public class PackageDesk {

    private static final long MEBIBYTE = 1 << 20;
    private static final int SHOWN = 50;

    private final PackageStore packages;
    private final TransportKey key;
    private final ReceptionDesk reception;
    private final FacilityReader facilities;
    private final IntakeSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    PackageDesk(
            PackageStore packages,
            TransportKey key,
            ReceptionDesk reception,
            FacilityReader facilities,
            IntakeSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.packages = packages;
        this.key = key;
        this.reception = reception;
        this.facilities = facilities;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /// What came of an import.
    public sealed interface Import {

        record Done(long number) implements Import {}

        record Refused(Sentence reason) implements Import {}
    }

    /// An imported package with its files.
    public record Opened(PackageStore.Imported imported, List<PackageStore.Packed> files) {

        public Opened {
            files = List.copyOf(files);
        }
    }

    /// A file of ours that takes what comes out of the package.
    public interface Folder {
        Path fresh() throws IOException;
    }

    public String publishedKey() {
        return PackageKey.pem(key.published());
    }

    public String fingerprint() {
        return PackageKey.fingerprint(key.published());
    }

    /// Opens the package, and only when it is whole, receives its files one by one.
    ///
    /// @param unpacked is given every file that was made, so that the caller deletes it
    @Transactional
    public Import take(Path sealed, Folder folder, List<Path> unpacked, String by) {
        try {
            var hash = sha256(sealed);
            var same = packages.same(hash);
            if (same.isPresent()) {
                return refused("same-package", same.get().toString());
            }
            var reading = open(sealed, folder, unpacked);
            return switch (reading) {
                case PackageReading.Refused(var fault) -> refused(fault.sentence());
                case PackageReading.Opened(var manifest)
                when facilities.find(manifest.facility()).isEmpty() ->
                    refused("unknown-facility", manifest.facility().value());
                case PackageReading.Opened(var manifest) -> received(manifest, hash, unpacked, by);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PackageReading open(Path sealed, Folder folder, List<Path> unpacked) throws IOException {
        try (var in = Files.newInputStream(sealed)) {
            return PackageReader.read(
                    in, key.secret(), key.published(), settings.largestMebibytes() * MEBIBYTE, (_, content) -> {
                        var file = folder.fresh();
                        unpacked.add(file);
                        try (var out = Files.newOutputStream(file)) {
                            content.transferTo(out);
                        }
                    });
        }
    }

    private Import received(Manifest manifest, String hash, List<Path> unpacked, String by) throws IOException {
        long number = packages.add(manifest, hash, by, clock.instant());
        var who = new Reporter(manifest.facility(), by);
        for (int place = 0; place < unpacked.size(); place++) {
            var file = unpacked.get(place);
            var answer = reception.receive(who, new ReceptionDesk.Sent(file, Arrival.REGULAR, null, null));
            switch (answer) {
                case Reception.Received(long id, var _) ->
                    packages.addFile(number, place, sha256(file), Files.size(file), id, "");
                case Reception.Refused(var reasons) ->
                    packages.addFile(
                            number,
                            place,
                            sha256(file),
                            Files.size(file),
                            null,
                            String.join(" ", reasons.stream().map(Sentence::ja).toList()));
            }
        }
        audit.done(
                IntakeAudit.PACKAGE_IMPORTED,
                "package:" + number,
                Map.of("files", Integer.toString(unpacked.size()), "sha256", hash));
        return new Import.Done(number);
    }

    private Import refused(String key, String... values) {
        return refused(Sentence.of("transport", key, values));
    }

    private Import refused(Sentence reason) {
        audit.refused(IntakeAudit.PACKAGE_IMPORTED, "", Map.of("files", "0", "sha256", ""));
        return new Import.Refused(reason);
    }

    @Transactional
    public List<PackageStore.Imported> list() {
        return packages.newest(SHOWN);
    }

    @Transactional
    public Optional<Opened> find(long number) {
        return packages.find(number).map(found -> new Opened(found, packages.files(number)));
    }

    private static String sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var piece = new byte[1 << 16];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
