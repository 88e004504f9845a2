package dev.todoke.tumour;

import dev.todoke.codes.Behaviour;
import dev.todoke.codes.Laterality;
import dev.todoke.tumour.RegisteredTumour.Joined;
import dev.todoke.tumour.TumourDecision.NewTumour;
import dev.todoke.tumour.TumourDecision.Undetermined;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Assigns the reports of one person to registered tumours (届出から登録腫瘍へ).
///
/// Specific reports found tumours first; reports that leave site, side or type open join the compatible tumour nearest
/// in
/// time. The answer does not depend on the order of the reports.
public final class RecordingRule {

    private static final Comparator<TumourFacts> CANONICAL = Comparator.comparingInt(RecordingRule::openQuestions)
            .thenComparing(facts -> facts.diagnosed().earliest())
            .thenComparing(facts -> facts.diagnosed().latest())
            .thenComparing(TumourFacts::topography)
            .thenComparing(facts -> facts.morphology().digits())
            .thenComparing(TumourFacts::laterality);

    private final SameTumourRule rule;

    public RecordingRule(SameTumourRule rule) {
        this.rule = rule;
    }

    /// Tumours in order of their earliest diagnosis.
    public List<RegisteredTumour> assign(List<TumourFacts> facts) {
        if (facts.size() == 1) {
            return List.of(new RegisteredTumour(List.of(0), List.of()));
        }
        var order = new ArrayList<Integer>(facts.size());
        for (int i = 0; i < facts.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(facts::get, CANONICAL));
        var classes = new ArrayList<Growing>();
        for (int position : order) {
            place(position, facts, classes);
        }
        var tumours = new ArrayList<Growing>();
        classes.forEach(one -> tumours.addAll(splitByInvasion(one, facts)));
        tumours.sort(Comparator.comparing(one -> facts.get(one.earliest(facts)), byDateThenContent()));
        return tumours.stream().map(Growing::finished).toList();
    }

    private static Comparator<TumourFacts> byDateThenContent() {
        return Comparator.comparing((TumourFacts facts) -> facts.diagnosed().earliest())
                .thenComparing(facts -> facts.diagnosed().latest())
                .thenComparing(CANONICAL);
    }

    /// How many of site, type, side and subsite the report leaves open.
    private static int openQuestions(TumourFacts facts) {
        int open = SameTumourRule.isUndefined(facts.topography()) ? 4 : 0;
        open += IarcGroups.isUnspecific(IarcGroups.ofHistology(facts.histology())) ? 2 : 0;
        open += PairedSites.contains(facts.topography()) && facts.laterality() == Laterality.UNKNOWN ? 1 : 0;
        open += SameTumourRule.isUnspecificSubsite(facts.topography()) ? 1 : 0;
        return open;
    }

    private void place(int position, List<TumourFacts> facts, List<Growing> classes) {
        var possible = new ArrayList<Growing>(2);
        for (Growing one : classes) {
            if (one.accepts(position, facts)) {
                possible.add(one);
            }
        }
        if (possible.isEmpty()) {
            classes.add(new Growing(position));
            return;
        }
        var nearest = possible.getFirst();
        for (Growing other : possible) {
            if (other.distance(position, facts) < nearest.distance(position, facts)) {
                nearest = other;
            }
        }
        int with = nearest.nearestReport(position, facts);
        var decision = rule.comparePlaceAndType(facts.get(with), facts.get(position));
        nearest.add(position, new Joined(position, with, decision, possible.size() - 1));
    }

    /// Takes the non-invasive reports that lie too long before the first invasive one into a tumour of their own.
    private List<Growing> splitByInvasion(Growing one, List<TumourFacts> facts) {
        var invasive = one.reports.stream()
                .filter(i -> facts.get(i).behaviour() == Behaviour.MALIGNANT)
                .toList();
        if (invasive.isEmpty() || invasive.size() == one.reports.size()) {
            return List.of(one);
        }
        int firstInvasive = invasive.stream()
                .min(Comparator.comparing(facts::get, byDateThenContent()))
                .orElseThrow();
        var before = new Growing();
        var rest = new Growing();
        for (int report : one.reports) {
            var decision = rule.compare(facts.get(report), facts.get(firstInvasive));
            boolean apart = facts.get(report).behaviour() != Behaviour.MALIGNANT && decision instanceof NewTumour;
            var target = apart ? before : rest;
            one.copyTo(target, report);
            if (!apart && decision instanceof Undetermined && one.joinedAs(report) == null) {
                target.joined.add(new Joined(report, firstInvasive, decision, 0));
            }
        }
        return before.reports.isEmpty() ? List.of(rest) : List.of(before, rest);
    }

    /// A tumour that is still collecting its reports.
    private final class Growing {

        private final List<Integer> reports = new ArrayList<>(2);
        private final List<Joined> joined = new ArrayList<>(1);

        Growing() {}

        Growing(int founder) {
            reports.add(founder);
        }

        boolean accepts(int position, List<TumourFacts> facts) {
            for (int report : reports) {
                if (rule.comparePlaceAndType(facts.get(report), facts.get(position)) instanceof NewTumour) {
                    return false;
                }
            }
            return true;
        }

        void add(int position, Joined why) {
            reports.add(position);
            joined.add(why);
        }

        void copyTo(Growing target, int report) {
            target.reports.add(report);
            var why = joinedAs(report);
            if (why != null) {
                target.joined.add(why);
            }
        }

        @Nullable
        Joined joinedAs(int report) {
            for (Joined why : joined) {
                if (why.report() == report) {
                    return why;
                }
            }
            return null;
        }

        long distance(int position, List<TumourFacts> facts) {
            return days(facts.get(nearestReport(position, facts)), facts.get(position));
        }

        int nearestReport(int position, List<TumourFacts> facts) {
            int nearest = reports.getFirst();
            for (int report : reports) {
                if (days(facts.get(report), facts.get(position)) < days(facts.get(nearest), facts.get(position))) {
                    nearest = report;
                }
            }
            return nearest;
        }

        int earliest(List<TumourFacts> facts) {
            return reports.stream()
                    .min(Comparator.comparing(facts::get, byDateThenContent()))
                    .orElseThrow();
        }

        RegisteredTumour finished() {
            return new RegisteredTumour(
                    reports.stream().sorted().toList(),
                    joined.stream()
                            .sorted(Comparator.comparingInt(Joined::report))
                            .toList());
        }
    }

    private static long days(TumourFacts a, TumourFacts b) {
        if (a.diagnosed().year().isEmpty() || b.diagnosed().year().isEmpty()) {
            return Long.MAX_VALUE;
        }
        return Math.abs(
                ChronoUnit.DAYS.between(a.diagnosed().earliest(), b.diagnosed().earliest()));
    }
}
