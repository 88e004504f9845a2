package dev.todoke.consolidation;

import static dev.todoke.consolidation.ConsolidatedItem.BIRTH_DATE;
import static dev.todoke.consolidation.ConsolidatedItem.SEX;

import dev.todoke.consolidation.Conflict.Candidate;
import dev.todoke.consolidation.ConsolidatedTumour.JoinedReport;
import dev.todoke.kernel.Coded;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.RegisteredSex;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.Notification;
import dev.todoke.tumour.IarcGroups;
import dev.todoke.tumour.RegisteredTumour;
import dev.todoke.tumour.ReportAssignment;
import dev.todoke.tumour.SameTumourRule;
import dev.todoke.tumour.TumourDecision;
import dev.todoke.vitalstatus.DeathRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Makes one person's registered tumours out of everything reported (集約). Pure: the same reports give the same
/// answer, in whatever order they come.
public final class Consolidator {

    private static final Comparator<ConsolidatedTumour> IN_ORDER_OF_OCCURRENCE = Comparator.comparing(
                    (ConsolidatedTumour t) -> t.diagnosis().date().value(), Comparator.comparing(PartialDate::earliest))
            .thenComparing(t -> t.codes().topography().value())
            .thenComparing(t -> t.codes().histology().value())
            .thenComparing(t -> t.codes().behaviour().value())
            .thenComparing(t -> t.codes().laterality().value());

    private final RuleChoices rules;
    private final SameTumourRule sameTumour;
    private final ReportAssignment assignment;

    public Consolidator(RuleChoices rules) {
        this.rules = rules;
        this.sameTumour = new SameTumourRule(rules.monthsToInvasion());
        this.assignment = new ReportAssignment(sameTumour);
    }

    /// With the rules in force, where a registry chose nothing else.
    public static Consolidator standard() {
        return new Consolidator(RuleChoices.standard());
    }

    public ConsolidatedPerson consolidate(PersonSources sources) {
        var reports = PersonRules.inCanonicalOrder(sources.notifications());
        var deaths = sources.deaths().stream()
                .sorted(Comparator.comparing(DeathRecord::contentKey))
                .toList();
        var byHand = new ByHand(sources);
        var verdicts = new Verdicts(sources, reports);
        var conflicts = new ArrayList<Conflict>();
        var all = sources.settled().overrides().isEmpty() ? List.<String>of() : sources.reports();
        var sex = byHand.settle(SEX, all, PersonRules.sex(reports, deaths, rules, conflicts), Consolidator::sexOf);
        var born = byHand.settle(BIRTH_DATE, all, PersonRules.born(reports, deaths, conflicts), PartialDate::read);
        var chosenDeath = byHand.report(ConsolidatedItem.DEATH, all);
        if (chosenDeath.isPresent()) {
            deaths = Contradictions.first(deaths, chosenDeath.get());
        }
        var tumours = notifiedTumours(sources, reports, deaths, conflicts, byHand, verdicts);
        if (!deaths.isEmpty()) {
            addDeathOnly(tumours, deaths.getFirst(), sources, byHand, verdicts);
        }
        tumours.sort(IN_ORDER_OF_OCCURRENCE);
        var death = DeathRules.death(reports, deaths);
        Contradictions.withDeath(tumours, deaths, death, chosenDeath.isPresent(), conflicts);
        Contradictions.ofSex(sex, tumours, conflicts);
        if (sex.rule() == ConsolidationRule.BY_HAND) {
            conflicts.removeIf(conflict -> conflict.kind() == Conflict.Kind.SEX);
        }
        if (born.rule() == ConsolidationRule.BY_HAND) {
            conflicts.removeIf(conflict -> conflict.kind() == Conflict.Kind.BIRTH_DATE);
        }
        return new ConsolidatedPerson(
                sources.person(), sex, born, death, tumours, conflicts, standing(sources, byHand, verdicts), rules);
    }

    private static Optional<RegisteredSex> sexOf(String code) {
        return Coded.find(RegisteredSex.values(), code);
    }

    private static Standing standing(PersonSources sources, ByHand byHand, Verdicts verdicts) {
        return sources.settled().isEmpty()
                ? Standing.NONE
                : new Standing(byHand.inForce(), byHand.lapsed(), verdicts.inForce(), verdicts.lapsed());
    }

    /// What the rule says of two notifications of a person, step by step (同一腫瘍の判定過程).
    public TumourDecision compare(Notification a, Notification b) {
        return sameTumour.compare(Reported.of(a).facts(), Reported.of(b).facts());
    }

    /// What a person's death means beside the tumours notified (死亡情報の照合結果).
    public DeathFinding findingOf(DeathRecord death, PersonSources sources) {
        var reports = PersonRules.inCanonicalOrder(sources.notifications());
        var verdicts = new Verdicts(sources, reports);
        var known = notifiedTumours(sources, reports, List.of(), new ArrayList<>(), new ByHand(sources), verdicts);
        return findingBeside(death, known, verdicts);
    }

    private DeathFinding findingBeside(DeathRecord death, List<ConsolidatedTumour> tumours, Verdicts verdicts) {
        var beside = tumours.stream()
                .filter(tumour -> !verdicts.areApart(death.id(), tumour.sources()))
                .map(ConsolidatedTumour::facts)
                .toList();
        var finding = DeathRules.finding(death, beside, sameTumour);
        boolean one = tumours.stream().anyMatch(tumour -> verdicts.areOne(death.id(), tumour.sources()));
        return one && finding instanceof DeathFinding.NewCancer ? new DeathFinding.KnownCancer() : finding;
    }

    private List<ConsolidatedTumour> notifiedTumours(
            PersonSources sources,
            List<Reported> reports,
            List<DeathRecord> deaths,
            List<Conflict> conflicts,
            ByHand byHand,
            Verdicts verdicts) {
        var tumours = new ArrayList<ConsolidatedTumour>();
        if (reports.isEmpty()) {
            return tumours;
        }
        var facts = reports.stream().map(Reported::facts).toList();
        for (RegisteredTumour registered : verdicts.applied(assignment.assign(facts), facts, sameTumour)) {
            var ofTumour = registered.reports().stream().map(reports::get).toList();
            var tumour = consolidated(ofTumour, deaths, joined(registered, reports), sources, byHand);
            tumours.add(tumour);
            openQuestions(registered, reports, conflicts);
            if (tumour.codes().histology().rule() != ConsolidationRule.BY_HAND) {
                unknownHistologies(ofTumour, conflicts);
            }
            Contradictions.ofSite(ofTumour, tumour, conflicts);
        }
        return tumours;
    }

    private ConsolidatedTumour consolidated(
            List<Reported> reports,
            List<DeathRecord> deaths,
            List<JoinedReport> joined,
            PersonSources sources,
            ByHand byHand) {
        var codes = CodeRules.choose(reports, rules, byHand);
        var diagnosis = DiagnosisRules.choose(reports, codes.behaviour().value(), rules, byHand);
        boolean followedBack = reports.stream().allMatch(r -> r.notification().arrival() == Arrival.FOLLOW_BACK);
        return new ConsolidatedTumour(
                followedBack ? TumourOrigin.FOLLOWED_BACK : TumourOrigin.NOTIFIED,
                codes,
                diagnosis,
                TreatmentRules.choose(reports, byHand),
                HospitalRules.choose(reports, diagnosis.date().value(), byHand),
                ResidenceRule.choose(reports, deaths, sources.settled(), byHand),
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

    private void addDeathOnly(
            List<ConsolidatedTumour> tumours,
            DeathRecord death,
            PersonSources sources,
            ByHand byHand,
            Verdicts verdicts) {
        if (findingBeside(death, tumours, verdicts) instanceof DeathFinding.NewCancer(var tumour)) {
            tumours.add(DeathRules.deathOnly(tumour, death, sources, rules, byHand));
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
            conflicts.add(new Conflict(Conflict.Kind.SAME_TUMOUR, "15", unknown, "kept"));
        }
    }

    static Candidate candidate(Reported report) {
        return new Candidate(
                report.id(),
                report.facts().topography() + " " + report.facts().morphology().slashed() + " "
                        + report.date().text());
    }
}
