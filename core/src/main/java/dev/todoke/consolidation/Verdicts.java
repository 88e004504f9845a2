package dev.todoke.consolidation;

import dev.todoke.tumour.RegisteredTumour;
import dev.todoke.tumour.SameTumourRule;
import dev.todoke.tumour.SettledAssignment;
import dev.todoke.tumour.SettledPair;
import dev.todoke.tumour.TumourFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;

/// What people said of the reports of one person: one tumour or two (同一腫瘍の判断の適用), where both reports say
/// what they said
/// then.
final class Verdicts {

    private final List<TumourVerdict> all;
    private final List<TumourVerdict> standing;
    private final List<Reported> reports;
    private final TreeSet<Long> inForce = new TreeSet<>();

    Verdicts(PersonSources sources, List<Reported> reports) {
        this.all = sources.settled().verdicts();
        this.reports = reports;
        this.standing = all.stream()
                .filter(verdict ->
                        verdict.inputs().equals(ItemInputs.ofPair(sources, verdict.first(), verdict.second())))
                .toList();
    }

    List<RegisteredTumour> applied(List<RegisteredTumour> byRule, List<TumourFacts> facts, SameTumourRule rule) {
        if (standing.isEmpty()) {
            return byRule;
        }
        var positions = new HashMap<String, Integer>();
        for (int i = 0; i < reports.size(); i++) {
            positions.put(reports.get(i).id(), i);
        }
        var ofReports = new ArrayList<TumourVerdict>();
        var pairs = new ArrayList<SettledPair>();
        for (TumourVerdict verdict : standing) {
            var first = positions.get(verdict.first());
            var second = positions.get(verdict.second());
            if (first != null && second != null) {
                ofReports.add(verdict);
                pairs.add(new SettledPair(first, second, verdict.same()));
            }
        }
        var settled = SettledAssignment.apply(byRule, facts, rule, pairs);
        for (int i = 0; i < pairs.size(); i++) {
            if (settled.followed().get(i)) {
                inForce.add(ofReports.get(i).number());
            }
        }
        return settled.tumours();
    }

    /// Whether a person said that a death and one of these reports concern one tumour.
    boolean areOne(String death, List<String> sources) {
        return said(death, sources, true);
    }

    boolean areApart(String death, List<String> sources) {
        return said(death, sources, false);
    }

    /// The newest verdict about the pair speaks.
    private boolean said(String death, List<String> sources, boolean same) {
        var newest = standing.stream()
                .filter(verdict -> verdict.first().equals(death) && sources.contains(verdict.second())
                        || verdict.second().equals(death) && sources.contains(verdict.first()))
                .findFirst();
        newest.ifPresent(verdict -> inForce.add(verdict.number()));
        return newest.filter(verdict -> verdict.same() == same).isPresent();
    }

    List<Long> inForce() {
        return List.copyOf(inForce);
    }

    List<Long> lapsed() {
        return all.stream()
                .map(TumourVerdict::number)
                .filter(number -> !inForce.contains(number))
                .sorted()
                .toList();
    }
}
