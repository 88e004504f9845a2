package dev.todoke.provision.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.provision.Application;
import dev.todoke.provision.FileEvent;
import dev.todoke.provision.Incident;
import dev.todoke.provision.Phase;
import dev.todoke.provision.delivery.Way;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.PackageStore;
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

    private static boolean open(Application application) {
        return application.phase() == Phase.DELIVERED
                && !Incident.freezes(application)
                && application
                        .last(FileEvent.HandedOver.class)
                        .filter(handed -> handed.way() == Way.DOWNLOAD)
                        .isPresent();
    }
}
