package dev.todoke.provision.desk;

import dev.todoke.provision.Application;
import dev.todoke.provision.ControlEvent;
import dev.todoke.provision.Sanctions;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.control.SanctionCheck;
import dev.todoke.provision.store.ApplicationStore;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The register of sanctions (提供の制限の一覧), asked at every formal check.
@Component
public class SanctionDesk {

    private final ApplicationStore applications;
    private final Clock clock;

    public SanctionDesk(ApplicationStore applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    /// The sanctions in force that an application's names meet.
    @Transactional(readOnly = true)
    public List<SanctionCheck.Hit> hits(Application application) {
        var standing = applications.with(ControlEvent.SanctionImposed.class).stream()
                .flatMap(other -> Sanctions.of(other).stream())
                .filter(Sanctions.Entry::stands)
                .map(Sanctions.Entry::sanction)
                .toList();
        return SanctionCheck.hits(standing, application.submitted(), OfficeDay.of(clock.instant()));
    }
}
