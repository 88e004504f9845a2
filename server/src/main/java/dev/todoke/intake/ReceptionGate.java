package dev.todoke.intake;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import java.util.List;

/// Keeps notifications out of the portal for a reason of another part (受付の条件), such as a test notification that has
/// not passed. What the registry room takes in by itself does not ask.
@FunctionalInterface
public interface ReceptionGate {

    /// Why nothing is received from this facility now; empty when it is.
    List<Sentence> closedBecause(FacilityCode facility);
}
