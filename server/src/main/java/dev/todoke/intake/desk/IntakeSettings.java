package dev.todoke.intake.desk;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What an office decides about the intake (受付の設定).
@Component
public class IntakeSettings {

    private static final long MEBIBYTE = 1 << 20;

    private final long largestMebibytes;
    private final boolean acceptsCleanByItself;

    public IntakeSettings(
            @Value("${todoke.intake.largest-file-mib:512}") long largestMebibytes,
            @Value("${todoke.intake.accept-clean:false}") boolean acceptsCleanByItself) {
        this.largestMebibytes = largestMebibytes;
        this.acceptsCleanByItself = acceptsCleanByItself;
    }

    /// Largest file that is received, in MiB.
    public long largestMebibytes() {
        return largestMebibytes;
    }

    boolean isTooLarge(long bytes) {
        return bytes > largestMebibytes * MEBIBYTE;
    }

    /// Whether submissions without any finding are accepted by a job, without somebody of the registry looking at them.
    boolean acceptsCleanByItself() {
        return acceptsCleanByItself;
    }
}
