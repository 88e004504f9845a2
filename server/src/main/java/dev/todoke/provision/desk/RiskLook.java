package dev.todoke.provision.desk;

import dev.todoke.provision.application.Reason;
import dev.todoke.provision.inhabitants.Inhabitants;
import dev.todoke.provision.inhabitants.PopulationRisk;
import dev.todoke.provision.risk.RiskColumns;
import dev.todoke.provision.risk.RiskOutlook;
import dev.todoke.provision.risk.RiskQuestion;
import java.util.List;
import java.util.Optional;

/// A preview as it can be given now (再特定の見通しの答え).
///
/// @param outlook empty while the tables are being read, or where there are none
/// @param limit looks per day when there were as many today, 0 otherwise
/// @param population inhabitants who fit the rows
/// @param underway whether asking again in a moment helps
public record RiskLook(
        RiskQuestion question,
        Optional<RiskOutlook> outlook,
        boolean underway,
        List<Reason> advice,
        int limit,
        PopulationRisk population) {

    public RiskLook(RiskQuestion question, Optional<RiskOutlook> outlook, boolean underway, List<Reason> advice) {
        this(question, outlook, underway, advice, 0, PopulationRisk.NONE);
    }

    public RiskLook {
        advice = List.copyOf(advice);
    }

    /// Whether the closings can be looked at (表の状態).
    sealed interface State {}

    record Ready(RiskColumns columns, Inhabitants inhabitants) implements State {}

    record Underway() implements State {}

    record Absent() implements State {}
}
