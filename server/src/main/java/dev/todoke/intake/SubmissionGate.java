package dev.todoke.intake;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import java.util.List;

/// Keeps a file from being submitted for a reason of another part (届け出の条件), such as an approval that is missing.
@FunctionalInterface
public interface SubmissionGate {

    /// Why this file cannot be submitted now; empty when it can.
    List<Sentence> closedBecause(FacilityCode facility, String receipt);
}
