package dev.todoke.provision.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.provision.PackageLife;
import dev.todoke.provision.delivery.ErasureReason;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.PackageStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where encrypted packages that nobody may take any more are erased (提供ファイルの消去). Name, checksum and days
/// stay.
@Component
public class ErasureDesk {

    public static final String JOB = "provision-erasure";

    private final ApplicationStore applications;
    private final PackageStore packages;
    private final AuditTrail audit;
    private final PackageLife life;
    private final Clock clock;

    ErasureDesk(
            ApplicationStore applications,
            PackageStore packages,
            AuditTrail audit,
            @Value("${todoke.provision.package-days:180}") int days,
            Clock clock) {
        this.applications = applications;
        this.packages = packages;
        this.audit = audit;
        this.life = new PackageLife(days);
        this.clock = clock;
    }

    /// Erases what is over today; answers how many packages that were.
    @Transactional
    public int erase() {
        return packages.keeping().stream().mapToInt(this::erase).sum();
    }

    private int erase(String id) {
        return applications
                .lock(id)
                .flatMap(application -> life.over(application, clock.instant()))
                .map(why -> erase(id, why))
                .orElse(0);
    }

    private int erase(String id, ErasureReason why) {
        var erased = packages.erase(id, why.code(), clock.instant());
        erased.forEach(sha256 -> audit.done(
                ProvisionAudit.PACKAGE_ERASED,
                ApplicationDesk.subject(id),
                Map.of("sha256", sha256, "why", why.code())));
        return erased.size();
    }

    @Transactional(readOnly = true)
    public List<PackageStore.Erased> erased(String id) {
        return packages.erased(id);
    }
}
