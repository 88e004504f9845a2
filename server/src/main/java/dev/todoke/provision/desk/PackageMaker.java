package dev.todoke.provision.desk;

import dev.todoke.provision.Application;
import dev.todoke.provision.Command;
import dev.todoke.provision.DeliveryCommand;
import dev.todoke.provision.FileCommand;
import dev.todoke.provision.application.Checksum;
import dev.todoke.provision.delivery.Manifest;
import dev.todoke.provision.delivery.PackageRecord;
import dev.todoke.provision.delivery.Part;
import dev.todoke.provision.delivery.Passphrase;
import dev.todoke.provision.extraction.ExtractedFile;
import dev.todoke.provision.extraction.IdentifierPart;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// Packs a file for delivery (提供パッケージの作成): in one package, or identifiers and data apart, each with
/// manifest and
/// passphrase of its own.
@Component
class PackageMaker {

    private final SecureRandom random = new SecureRandom();

    /// The packages of a provision by part, and the checksums of what is in them.
    ///
    /// @param identifiersSha256 empty for a provision in one part
    record Made(SortedMap<Part, ZipPacker.Packed> packages, String dataSha256, String identifiersSha256) {

        Made {
            packages = Collections.unmodifiableSortedMap(new TreeMap<>(packages));
        }

        /// The command by which the verifier agrees.
        Command acceptance(String note) {
            return packages.containsKey(Part.WHOLE)
                    ? new FileCommand.AcceptFile(dataSha256, record(Part.WHOLE), note)
                    : new DeliveryCommand.AcceptParts(rebuilt(), record(Part.DATA), record(Part.IDENTIFIERS), note);
        }

        /// The command by which it was packed anew.
        Command packedAgain() {
            return packages.containsKey(Part.WHOLE)
                    ? new FileCommand.PackAgain(dataSha256, record(Part.WHOLE))
                    : new DeliveryCommand.PackPartsAgain(rebuilt(), record(Part.DATA), record(Part.IDENTIFIERS));
        }

        private DeliveryCommand.Rebuilt rebuilt() {
            return new DeliveryCommand.Rebuilt(dataSha256, identifiersSha256);
        }

        private PackageRecord record(Part part) {
            var packed = packages.get(part);
            if (packed == null) {
                throw new IllegalArgumentException("no package of part " + part);
            }
            return packed.record();
        }
    }

    Made make(Application application, ExtractedFile file) {
        var packages = new TreeMap<Part, ZipPacker.Packed>();
        var part = file.identifiers().isPresent() ? Part.DATA : Part.WHOLE;
        String name = file.record().provision().value() + (part == Part.WHOLE ? "" : "-data");
        var files = new TreeMap<String, byte[]>();
        files.put(name + ".csv", file.data());
        files.put(name + "-layout.csv", file.layout());
        packages.put(part, pack(application, file, part, file.record().rowsOut(), name, files));
        file.identifiers()
                .ifPresent(identifiers -> packages.put(Part.IDENTIFIERS, identifiers(application, file, identifiers)));
        return new Made(
                packages,
                Checksum.sha256(file.data()),
                file.identifiers().map(IdentifierPart::sha256).orElse(""));
    }

    private ZipPacker.Packed identifiers(Application application, ExtractedFile file, IdentifierPart identifiers) {
        String name = file.record().provision().value() + "-identifiers";
        var files = new TreeMap<String, byte[]>();
        files.put(name + ".csv", identifiers.data());
        return pack(application, file, Part.IDENTIFIERS, identifiers.rows(), name, files);
    }

    private ZipPacker.Packed pack(
            Application application,
            ExtractedFile file,
            Part part,
            long rows,
            String name,
            SortedMap<String, byte[]> files) {
        var listed = files.entrySet().stream()
                .map(entry -> ZipPacker.file(entry.getKey(), entry.getValue()))
                .toList();
        var manifest = new Manifest(file.record(), application.numberText(), ends(application), part, rows, listed);
        files.put(Manifest.FILE_NAME, manifest.json().getBytes(StandardCharsets.UTF_8));
        return ZipPacker.pack(name + ".zip", files, Passphrase.from(random));
    }

    private static LocalDate ends(Application application) {
        return application.approval().orElseThrow().period().end();
    }
}
