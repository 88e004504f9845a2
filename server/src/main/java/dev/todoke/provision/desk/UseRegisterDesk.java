package dev.todoke.provision.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.provision.OfficeYear;
import dev.todoke.provision.ProvidedUse;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.UseRegisterStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the office publishes what provided data are used for, and counts its year (利用の公表・窓口の統計).
@Component
public class UseRegisterDesk {

    private final ApplicationStore applications;
    private final UseRegisterStore register;
    private final AuditTrail audit;
    private final Clock clock;

    public UseRegisterDesk(ApplicationStore applications, UseRegisterStore register, AuditTrail audit, Clock clock) {
        this.applications = applications;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    public int thisYear() {
        return OfficeDay.of(clock.instant()).getYear();
    }

    /// What the list would say if it were published now.
    @Transactional(readOnly = true)
    public List<ProvidedUse> now() {
        return ProvidedUse.of(applications.all());
    }

    /// The published list, none or one.
    @Transactional(readOnly = true)
    public List<UseRegisterStore.Head> newest() {
        return register.newest().stream().toList();
    }

    @Transactional(readOnly = true)
    public List<ProvidedUse> published() {
        return register.newest().map(register::uses).orElse(List.of());
    }

    @Transactional
    public int publish() {
        var uses = now();
        register.publish(uses, OfficeDay.of(clock.instant()), clock.instant());
        audit.done(ProvisionAudit.USES_PUBLISHED, "", Map.of("uses", Integer.toString(uses.size())));
        return uses.size();
    }

    @Transactional(readOnly = true)
    public List<OfficeYear.Row> year(int year) {
        return OfficeYear.of(applications.all(), year);
    }
}
