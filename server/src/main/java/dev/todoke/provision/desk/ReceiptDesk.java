package dev.todoke.provision.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.provision.Application;
import dev.todoke.provision.FileEvent;
import dev.todoke.provision.Incident;
import dev.todoke.provision.Phase;
import dev.todoke.provision.delivery.Part;
import dev.todoke.provision.delivery.Way;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.PackageStore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where an applicant takes the package (提供ファイルの受け取り).
@Component
public class ReceiptDesk {

    private final ApplicationStore applications;
    private final PackageStore packages;
    private final AuditTrail audit;

    public ReceiptDesk(ApplicationStore applications, PackageStore packages, AuditTrail audit) {
        this.applications = applications;
        this.packages = packages;
        this.audit = audit;
    }

    /// A package as it goes to the browser.
    public static final class Taken {

        private final String fileName;
        private final byte[] content;

        private Taken(String fileName, byte[] content) {
            this.fileName = fileName;
            this.content = content;
        }

        public String fileName() {
            return fileName;
        }

        public byte[] content() {
            return content;
        }
    }

    /// The encrypted package, while it is handed over for download; row-level security shows the applicant's own only.
    @Transactional
    public Optional<Taken> take(String id) {
        return applications.find(id).filter(ReceiptDesk::open).flatMap(application -> {
            var packed =
                    application.last(FileEvent.PackageMade.class).orElseThrow().packed();
            audit.read(ProvisionAudit.PACKAGE_TAKEN, ApplicationDesk.subject(id), Map.of("sha256", packed.sha256()));
            return packages.content(id, packed.sha256()).map(content -> new Taken(packed.fileName(), content));
        });
    }

    /// An encrypted package for writing on a medium in the registry room (媒体への書き込み), also again for an exchange.
    ///
    /// Whoever packed it saw its passphrase and does not get the file: the two never lie in one hand.
    @Transactional
    public Optional<Taken> toWrite(String id, String account, String sha256) {
        return applications
                .find(id)
                .filter(application -> writable(application, account))
                .flatMap(application -> Arrays.stream(Part.values())
                        .flatMap(part -> ExtractionDesk.packed(application, part).stream())
                        .filter(packed -> packed.sha256().equals(sha256))
                        .findFirst())
                .flatMap(packed -> packages.content(id, sha256).map(content -> {
                    audit.read(ProvisionAudit.PACKAGE_TAKEN, ApplicationDesk.subject(id), Map.of("sha256", sha256));
                    return new Taken(packed.fileName(), content);
                }));
    }

    private static boolean writable(Application application, String account) {
        return List.of(Phase.HANDING_OVER, Phase.DELIVERED, Phase.IN_USE).contains(application.phase())
                && !Incident.freezes(application)
                && application
                        .lastRecorded(FileEvent.PackageMade.class)
                        .filter(made -> !made.account().equals(account))
                        .isPresent();
    }

    private static boolean open(Application application) {
        return application.phase() == Phase.DELIVERED
                && !Incident.freezes(application)
                && application
                        .last(FileEvent.HandedOver.class)
                        .filter(handed -> handed.way() == Way.DOWNLOAD)
                        .isPresent();
    }
}
