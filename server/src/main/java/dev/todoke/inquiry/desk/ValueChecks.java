package dev.todoke.inquiry.desk;

import dev.todoke.inquiry.NewErrors;
import dev.todoke.inquiry.VersionSave;
import dev.todoke.intake.NotificationLedger;
import dev.todoke.notification.NotificationVersion;
import org.springframework.stereotype.Component;

/// Decides about values by the checks alone (値の点検): all that a hospital may know, since persons are not its matter.
@Component
class ValueChecks {

    private final NotificationLedger ledger;

    ValueChecks(NotificationLedger ledger) {
        this.ledger = ledger;
    }

    VersionSave.Answer decide(VersionSave save, NotificationVersion newest) {
        boolean withdrawn = ledger.withdrawal(newest.notification()).isPresent();
        var found = NewErrors.of(newest, newest.differing(save.values()), ledger.occasion(newest));
        return save.decide(newest, withdrawn, found);
    }
}
