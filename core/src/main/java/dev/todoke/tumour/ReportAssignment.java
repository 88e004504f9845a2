package dev.todoke.tumour;

import dev.todoke.codes.Behaviour;
import dev.todoke.tumour.RegisteredTumour.Joined;
import dev.todoke.tumour.TumourDecision.NewTumour;
import dev.todoke.tumour.TumourDecision.Undetermined;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Assigns the reports of one person to registered tumours (届出から登録腫瘍へ): the recording rule, then the question
/// whether a non-invasive report lies too long before the first invasive one.
///
/// The answer does not depend on the order of the reports.
public final class ReportAssignment {

    private static final Comparator<TumourFacts> BY_DATE_THEN_CONTENT = Comparator.comparing(
                    (TumourFacts facts) -> facts.diagnosed().earliest())
            .thenComparing(facts -> facts.diagnosed().latest())
            .thenComparing(TumourFacts::topography)
            .thenComparing(facts -> facts.morphology().digits())
            .thenComparing(TumourFacts::laterality);

    private final SameTumourRule rule;

    public ReportAssignment(SameTumourRule rule) {
        this.rule = rule;
    }

    /// Tumours in order of their earliest diagnosis.
    public List<RegisteredTumour> assign(List<TumourFacts> facts) {
        if (facts.size() == 1) {
            return List.of(new RegisteredTumour(List.of(0), List.of()));
        }
        var person = new PersonTumours();
        facts.forEach(person::add);
        RecordingRule.decide(person);
        var tumours = new ArrayList<RegisteredTumour>();
        for (int cancer = 1; cancer <= person.cancerCount(); cancer++) {
            tumours.addAll(splitByInvasion(registered(person, cancer, facts), facts));
        }
        tumours.sort(
                Comparator.comparing(tumour -> facts.get(earliest(tumour.reports(), facts)), BY_DATE_THEN_CONTENT));
        return List.copyOf(tumours);
    }

    private RegisteredTumour registered(PersonTumours person, int cancer, List<TumourFacts> facts) {
        var reports = new ArrayList<Integer>();
        for (int i = 0; i < facts.size(); i++) {
            if (person.cancerOf(i) == cancer) {
                reports.add(i);
            }
        }
        var joined = new ArrayList<Joined>();
        for (int report : reports) {
            if (person.step(report).isSame()) {
                int with = closestTo(report, reports, facts);
                var decision = rule.comparePlaceAndType(facts.get(with), facts.get(report));
                joined.add(new Joined(report, with, decision, person.alternatives(report)));
            }
        }
        return new RegisteredTumour(reports, joined);
    }

    /// The other report of the tumour that speaks for it: one that the codes do not set apart, nearest in time.
    private int closestTo(int report, List<Integer> reports, List<TumourFacts> facts) {
        return reports.stream()
                .filter(other -> other != report)
                .min(Comparator.comparing((Integer other) ->
                                rule.comparePlaceAndType(facts.get(other), facts.get(report)) instanceof NewTumour)
                        .thenComparingLong(other -> gap(facts.get(other), facts.get(report)))
                        .thenComparing(facts::get, BY_DATE_THEN_CONTENT))
                .orElseThrow();
    }

    static long gap(TumourFacts a, TumourFacts b) {
        long behind = (long) PersonTumours.firstDay(a.diagnosed()) - PersonTumours.lastDay(b.diagnosed());
        long before = (long) PersonTumours.firstDay(b.diagnosed()) - PersonTumours.lastDay(a.diagnosed());
        return Math.max(0, Math.max(behind, before));
    }

    /// Takes the non-invasive reports that lie too long before the first invasive one into a tumour of their
    /// own.
    private List<RegisteredTumour> splitByInvasion(RegisteredTumour one, List<TumourFacts> facts) {
        var invasive = one.reports().stream()
                .filter(i -> facts.get(i).behaviour() == Behaviour.MALIGNANT)
                .toList();
        if (invasive.isEmpty() || invasive.size() == one.reports().size()) {
            return List.of(one);
        }
        int firstInvasive = earliest(invasive, facts);
        var apart = one.reports().stream()
                .filter(i -> facts.get(i).behaviour() != Behaviour.MALIGNANT
                        && rule.compare(facts.get(i), facts.get(firstInvasive)) instanceof NewTumour)
                .toList();
        var rest = one.reports().stream().filter(i -> !apart.contains(i)).toList();
        return apart.isEmpty()
                ? List.of(part(one, rest, firstInvasive, facts))
                : List.of(part(one, apart, firstInvasive, facts), part(one, rest, firstInvasive, facts));
    }

    /// A part of a tumour, with why its reports joined; where the date leaves the question of invasion open,
    /// that is what a person has to look at.
    private RegisteredTumour part(
            RegisteredTumour whole, List<Integer> reports, int firstInvasive, List<TumourFacts> facts) {
        var joined = new ArrayList<Joined>();
        for (int report : reports) {
            var known = whole.joined().stream()
                    .filter(why -> why.report() == report)
                    .findFirst();
            if (rule.compare(facts.get(report), facts.get(firstInvasive)) instanceof Undetermined open
                    && report != firstInvasive) {
                joined.add(new Joined(
                        report,
                        firstInvasive,
                        open,
                        known.map(Joined::alternatives).orElse(0)));
            } else {
                known.ifPresent(joined::add);
            }
        }
        return new RegisteredTumour(reports, joined);
    }

    private static int earliest(List<Integer> reports, List<TumourFacts> facts) {
        return reports.stream()
                .min(Comparator.comparing(facts::get, BY_DATE_THEN_CONTENT))
                .orElseThrow();
    }
}
