package dev.todoke.consolidation;

import dev.todoke.codes.Detection;
import dev.todoke.consolidation.Conflict.Candidate;
import dev.todoke.consolidation.ConsolidatedTumour.JoinedReport;
import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.Arrival;
import dev.todoke.tumour.IarcGroups;
import dev.todoke.tumour.RegisteredTumour;
import dev.todoke.tumour.ReportAssignment;
import dev.todoke.tumour.SameTumourRule;
import dev.todoke.tumour.TumourFacts;
import dev.todoke.vitalstatus.DeathRecord;
import dev.todoke.vitalstatus.PersonDeath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes one person's registered tumours out of everything reported (集約). Pure: the same reports give the same
/// answer, in whatever order they come.
public final class Consolidator {

    private static final Comparator<ConsolidatedTumour> IN_ORDER_OF_OCCURRENCE = Comparator.comparing(
                    (ConsolidatedTumour t) -> t.diagnosis().date().value(), Comparator.comparing(PartialDate::earliest))
            .thenComparing(t -> t.codes().topography().value())
            .thenComparing(t -> t.codes().histology().value())
            .thenComparing(t -> t.codes().behaviour().value())
            .thenComparing(t -> t.codes().laterality().value());

    private final SameTumourRule sameTumour;
    private final ReportAssignment assignment;

    public Consolidator(SameTumourRule sameTumour) {
        this.sameTumour = sameTumour;
        this.assignment = new ReportAssignment(sameTumour);
    }

    /// With the rules in force.
    public static Consolidator standard() {
        return new Consolidator(SameTumourRule.standard());
    }

    public ConsolidatedPerson consolidate(PersonSources sources) {
        var reports = PersonRules.inCanonicalOrder(sources.notifications());
        var deaths = sources.deaths().stream()
                .sorted(Comparator.comparing(DeathRecord::contentKey))
                .toList();
        var conflicts = new ArrayList<Conflict>();
        var sex = PersonRules.sex(reports, deaths, conflicts);
        var born = PersonRules.born(reports, deaths, conflicts);
        var tumours = notifiedTumours(reports, deaths, conflicts);
        if (!deaths.isEmpty()) {
            addDeathOnly(tumours, deaths.getFirst());
        }
        tumours.sort(IN_ORDER_OF_OCCURRENCE);
        var death = DeathRules.death(reports, deaths);
        contradictionsWithDeath(tumours, deaths, death, conflicts);
        return new ConsolidatedPerson(sources.person(), sex, born, death, tumours, conflicts);
    }

    /// What a person's death means beside the tumours notified (死亡情報の照合結果).
    public DeathFinding findingOf(DeathRecord death, PersonSources sources) {
        var reports = PersonRules.inCanonicalOrder(sources.notifications());
        var known = notifiedTumours(reports, List.of(), new ArrayList<>()).stream()
                .map(ConsolidatedTumour::facts)
                .toList();
        return DeathRules.finding(death, known, sameTumour);
    }

    private List<ConsolidatedTumour> notifiedTumours(
            List<Reported> reports, List<DeathRecord> deaths, List<Conflict> conflicts) {
        var tumours = new ArrayList<ConsolidatedTumour>();
        if (reports.isEmpty()) {
            return tumours;
        }
        var facts = reports.stream().map(Reported::facts).toList();
        for (RegisteredTumour registered : assignment.assign(facts)) {
            var ofTumour = registered.reports().stream().map(reports::get).toList();
            tumours.add(consolidated(ofTumour, deaths, joined(registered, reports)));
            openQuestions(registered, reports, conflicts);
            unknownHistologies(ofTumour, conflicts);
        }
        return tumours;
    }

    private static ConsolidatedTumour consolidated(
            List<Reported> reports, List<DeathRecord> deaths, List<JoinedReport> joined) {
        var codes = CodeRules.choose(reports);
        var diagnosis = DiagnosisRules.choose(reports, codes.behaviour().value());
        boolean followedBack = reports.stream().allMatch(r -> r.notification().arrival() == Arrival.FOLLOW_BACK);
        return new ConsolidatedTumour(
                followedBack ? TumourOrigin.FOLLOWED_BACK : TumourOrigin.NOTIFIED,
                codes,
                diagnosis,
                TreatmentRules.choose(reports),
                HospitalRules.choose(reports, diagnosis.date().value()),
                ResidenceRule.choose(reports, deaths),
                reports.stream().map(Reported::id).toList(),
                reports.stream().map(r -> r.notification().enteredIn()).toList(),
                joined);
    }

    private static List<JoinedReport> joined(RegisteredTumour registered, List<Reported> reports) {
        return registered.joined().stream()
                .map(why -> new JoinedReport(
                        reports.get(why.report()).id(), reports.get(why.with()).id(), why))
                .toList();
    }

    private void addDeathOnly(List<ConsolidatedTumour> tumours, DeathRecord death) {
        List<TumourFacts> known =
                tumours.stream().map(ConsolidatedTumour::facts).toList();
        if (DeathRules.finding(death, known, sameTumour) instanceof DeathFinding.NewCancer(var tumour)) {
            tumours.add(DeathRules.deathOnly(tumour, death));
        }
    }

    private static void openQuestions(RegisteredTumour registered, List<Reported> reports, List<Conflict> conflicts) {
        for (var joined : registered.joined()) {
            if (joined.needsReview()) {
                conflicts.add(new Conflict(
                        Conflict.Kind.SAME_TUMOUR,
                        "13",
                        List.of(candidate(reports.get(joined.with())), candidate(reports.get(joined.report()))),
                        "same"));
            }
        }
    }

    /// A histology that no edition knows has no group: whether it is a further cancer, a person decides.
    private static void unknownHistologies(List<Reported> ofTumour, List<Conflict> conflicts) {
        var unknown = ofTumour.stream()
                .filter(r -> IarcGroups.ofHistology(r.facts().histology()) == IarcGroups.UNASSIGNED)
                .map(Consolidator::candidate)
                .toList();
        if (!unknown.isEmpty()) {
            conflicts.add(new Conflict(Conflict.Kind.SAME_TUMOUR, "17", unknown, "kept"));
        }
    }

    private static Candidate candidate(Reported report) {
        return new Candidate(
                report.id(),
                report.facts().topography() + " " + report.facts().morphology().slashed() + " "
                        + report.date().text());
    }

    private static void contradictionsWithDeath(
            List<ConsolidatedTumour> tumours, List<DeathRecord> deaths, PersonDeath death, List<Conflict> conflicts) {
        if (deaths.size() > 1) {
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
            if (died.on().certainlyBefore(diagnosed.value()) && !atAutopsy) {
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
