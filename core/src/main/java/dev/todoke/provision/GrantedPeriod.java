package dev.todoke.provision;

import dev.todoke.provision.application.ApplicationDocument;
import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.application.PeriodLimit;
import dev.todoke.provision.application.UsePeriod;
import java.time.LocalDate;

/// The period that a decision grants (認める利用期間): what was applied for, cut to the limit by law.
public final class GrantedPeriod {

    private GrantedPeriod() {}

    /// As decided, or as it would be decided on `day`. The application has been submitted.
    public static UsePeriod of(Application application, LocalDate day) {
        return application
                .last(ReviewEvent.ApplicationAccepted.class)
                .map(event -> event.approval().period())
                .orElseGet(() -> limit(application)
                        .cut(application.document().orElseThrow().period(), day));
    }

    private static PeriodLimit limit(Application application) {
        ApplicationDocument document = application.document().orElseThrow();
        boolean longUse = application.last(CouncilEvent.LongUseAgreed.class).isPresent();
        return new PeriodLimit(document.kind(), DraftReader.studyEnd(application.submitted()), longUse);
    }
}
