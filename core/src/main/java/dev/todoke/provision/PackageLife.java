package dev.todoke.provision;

import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.delivery.ErasureReason;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// How long the server keeps the encrypted bytes of a provision (提供ファイルの保存期間).
///
/// @param daysAfterReceipt days after the receipt was confirmed; 0 keeps them until the period ends
public record PackageLife(int daysAfterReceipt) {

    /// Nobody may take the package any more, nor have it on a new medium.
    private static final Set<Phase> OVER =
            Set.of(Phase.AWAITING_REPORT, Phase.CLOSED, Phase.STOPPED, Phase.WITHDRAWN, Phase.REFUSED);

    public PackageLife {
        if (daysAfterReceipt < 0) {
            throw new IllegalArgumentException("days after receipt: " + daysAfterReceipt);
        }
    }

    /// Why the packages of an application are erased now; empty while they are kept. An open incident keeps
    /// them.
    public Optional<ErasureReason> over(Application application, Instant now) {
        if (Incident.freezes(application)) {
            return Optional.empty();
        }
        if (OVER.contains(application.phase())) {
            return Optional.of(ErasureReason.ENDED);
        }
        var today = OfficeDay.of(now);
        boolean periodOver = application
                .approval()
                .filter(approval -> today.isAfter(approval.period().end()))
                .isPresent();
        if (periodOver) {
            return Optional.of(ErasureReason.PERIOD);
        }
        boolean receivedLongAgo = daysAfterReceipt > 0
                && application
                        .lastRecorded(UseEvent.UseBegan.class)
                        .filter(receipt -> OfficeDay.of(receipt.at())
                                .plusDays(daysAfterReceipt)
                                .isBefore(today))
                        .filter(receipt -> nothingPackedSince(application, receipt))
                        .isPresent();
        return receivedLongAgo ? Optional.of(ErasureReason.RECEIVED) : Optional.empty();
    }

    private static boolean nothingPackedSince(Application application, RecordedEvent receipt) {
        return application
                .lastRecorded(FileEvent.PackageMade.class)
                .filter(made -> made.position() > receipt.position())
                .isEmpty();
    }
}
