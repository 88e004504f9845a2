package dev.todoke.consolidation;

import dev.todoke.codes.Detection;
import dev.todoke.consolidation.Conflict.Candidate;
import dev.todoke.kernel.RegisteredSex;
import dev.todoke.tumour.IarcGroups;
import dev.todoke.vitalstatus.DeathRecord;
import dev.todoke.vitalstatus.PersonDeath;
import java.util.ArrayList;
import java.util.List;

/// What contradicts after the values have been chosen (採用値の矛盾), so that a person looks. A value that a
/// person chose is no
/// question any more.
final class Contradictions {

    private Contradictions() {}

    /// The chosen record in front of the others.
    static List<DeathRecord> first(List<DeathRecord> deaths, String chosen) {
        var ordered = new ArrayList<>(deaths);
        ordered.sort((a, b) -> Boolean.compare(b.id().equals(chosen), a.id().equals(chosen)));
        return ordered;
    }

    /// Sites of different organs inside one tumour, which the rules of groups let stand together.
    static void ofSite(List<Reported> reports, ConsolidatedTumour tumour, List<Conflict> conflicts) {
        var rule = tumour.codes().topography().rule();
        var sites = reports.stream()
                .map(report -> report.facts().topography())
                .filter(site -> !site.isIn("C76") && !site.isIn("C80"))
                .map(site -> site.site())
                .distinct()
                .count();
        boolean systemic = IarcGroups.isSystemic(
                IarcGroups.ofHistology(tumour.codes().histology().value()));
        if (sites > 1 && rule == ConsolidationRule.TOPOGRAPHY && !systemic) {
            conflicts.add(new Conflict(
                    Conflict.Kind.SITE,
                    "13",
                    reports.stream().map(Consolidator::candidate).toList(),
                    tumour.codes().topography().value().code()));
        }
    }

    /// An organ that the chosen sex does not have.
    static void ofSex(Chosen<RegisteredSex> sex, List<ConsolidatedTumour> tumours, List<Conflict> conflicts) {
        if (sex.rule() == ConsolidationRule.BY_HAND) {
            return;
        }
        for (ConsolidatedTumour tumour : tumours) {
            var site = tumour.codes().topography();
            boolean of = sex.value() == RegisteredSex.MALE && PersonRules.isBetween(site.value(), "C51", "C58")
                    || sex.value() == RegisteredSex.FEMALE && PersonRules.isBetween(site.value(), "C60", "C63");
            if (of && site.rule() != ConsolidationRule.BY_HAND) {
                conflicts.add(new Conflict(
                        Conflict.Kind.SEX_AND_SITE,
                        "4",
                        List.of(
                                new Candidate(sex.source(), sex.value().code()),
                                new Candidate(site.source(), site.value().code())),
                        sex.value().code()));
            }
        }
    }

    static void withDeath(
            List<ConsolidatedTumour> tumours,
            List<DeathRecord> deaths,
            PersonDeath death,
            boolean chosen,
            List<Conflict> conflicts) {
        if (deaths.size() > 1 && !chosen) {
            conflicts.add(new Conflict(
                    Conflict.Kind.SEVERAL_DEATHS,
                    "76",
                    deaths.stream()
                            .map(d -> new Candidate(d.id(), d.died().text()))
                            .toList(),
                    deaths.getFirst().died().text()));
        }
        if (!(death instanceof PersonDeath.Died died)) {
            return;
        }
        for (ConsolidatedTumour tumour : tumours) {
            var diagnosed = tumour.diagnosis().date();
            boolean atAutopsy = tumour.diagnosis().detection().value() == Detection.AUTOPSY;
            if (diagnosed.rule() != ConsolidationRule.BY_HAND
                    && died.on().certainlyBefore(diagnosed.value())
                    && !atAutopsy) {
                conflicts.add(new Conflict(
                        Conflict.Kind.DEATH_BEFORE_DIAGNOSIS,
                        "25",
                        List.of(
                                new Candidate(
                                        diagnosed.source(), diagnosed.value().text()),
                                new Candidate(died.sourceId(), died.on().text())),
                        diagnosed.value().text()));
            }
        }
    }
}
