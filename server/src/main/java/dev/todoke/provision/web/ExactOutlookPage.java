package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.desk.RiskLook;
import dev.todoke.provision.extraction.RiskReport;
import dev.todoke.provision.risk.RiskOutlook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Exact counts of the range and items applied for, and without each of them (見分けやすさの画面).
///
/// @param state shown, underway or absent
/// @param quasi the items that make the groups
/// @param population inhabitants who fit the rows, as a list of none or one
/// @param lines first with all items, then without one of them
public record ExactOutlookPage(
        String id,
        String number,
        String state,
        long rows,
        long oneCause,
        String quasi,
        List<Line> lines,
        List<String> advice,
        List<PopulationFigures> population) {

    /// Counts without one item; the empty item stands for nothing left out (1行).
    public record Line(String item, RiskReport report) {}

    public ExactOutlookPage {
        lines = List.copyOf(lines);
        advice = List.copyOf(advice);
        population = List.copyOf(population);
    }

    static ExactOutlookPage of(Application application, RiskLook look, List<String> advice, boolean english) {
        String state = look.outlook().isPresent() ? "shown" : look.underway() ? "underway" : "absent";
        var lines = new ArrayList<Line>();
        look.outlook().ifPresent(outlook -> {
            lines.add(new Line("", outlook.report()));
            outlook.without()
                    .forEach(left -> lines.add(new Line(OutlookView.named(left.item(), english), left.report())));
        });
        String quasi = look.outlook()
                .map(outlook -> outlook.report().quasiIdentifiers().stream()
                        .map(item -> OutlookView.named(item, english))
                        .collect(Collectors.joining("、")))
                .orElse("");
        return new ExactOutlookPage(
                application.id(),
                application.numberText(),
                state,
                look.outlook().map(RiskOutlook::rows).orElse(0L),
                look.outlook().map(RiskOutlook::oneCause).orElse(0L),
                quasi,
                lines,
                advice,
                PopulationFigures.of(look.population()));
    }
}
