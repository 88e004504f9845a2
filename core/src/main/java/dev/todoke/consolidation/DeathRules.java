package dev.todoke.consolidation;

import dev.todoke.codes.BasisOfDiagnosis;
import dev.todoke.codes.Behaviour;
import dev.todoke.codes.CodedTumour;
import dev.todoke.codes.Detection;
import dev.todoke.codes.Extent;
import dev.todoke.codes.Grade;
import dev.todoke.codes.Laterality;
import dev.todoke.codes.OperationResult;
import dev.todoke.codes.Topography;
import dev.todoke.codes.TreatmentGiven;
import dev.todoke.kernel.PartialDate;
import dev.todoke.tumour.PairedSites;
import dev.todoke.tumour.SameTumourRule;
import dev.todoke.tumour.TumourDecision;
import dev.todoke.tumour.TumourFacts;
import dev.todoke.vitalstatus.CauseMeaning;
import dev.todoke.vitalstatus.DeathRecord;
import dev.todoke.vitalstatus.PersonDeath;
import dev.todoke.vitalstatus.StatusSource;
import java.util.List;
import java.util.Optional;

/// Rules K64 and K70: what a death says, and the tumour known from a death record alone (死亡・DCO).
///
/// Source of the values of K70: Fukuoka Prefecture form 1, note 2; 施行規則 1条2項 (date and address of death).
final class DeathRules {

    /// Sites that certificates name for each other: uterus, bowel, brain and its coverings.
    private static final List<List<String>> INTERCHANGEABLE =
            List.of(List.of("C53", "C54", "C55"), List.of("C18", "C19", "C20", "C21"), List.of("C70", "C71", "C72"));

    private static final int NEOPLASM_NOS = 8000;

    private DeathRules() {}

    /// K64. The official record beats a hospital's report; of several hospital reports the earliest.
    static PersonDeath death(List<Reported> reports, List<DeathRecord> deaths) {
        if (!deaths.isEmpty()) {
            var record = deaths.getFirst();
            var source = CauseMeaning.of(record.underlyingCause()) instanceof CauseMeaning.NotifiableCancer
                    ? StatusSource.CANCER_DEATH
                    : StatusSource.NON_CANCER_DEATH;
            return new PersonDeath.Died(record.died(), record.underlyingCause(), source, record.id());
        }
        PersonDeath found = new PersonDeath.NotKnown();
        for (Reported report : reports) {
            var died = report.notification().died();
            if (died.isPresent() && isEarlier(died.get(), found)) {
                found = new PersonDeath.Died(died.get(), "", StatusSource.REGISTRATION, report.id());
            }
        }
        return found;
    }

    private static boolean isEarlier(PartialDate date, PersonDeath known) {
        return !(known instanceof PersonDeath.Died died)
                || Reported.byLastPossibleDay().compare(date, died.on()) < 0;
    }

    static DeathFinding finding(DeathRecord death, List<TumourFacts> known, SameTumourRule rule) {
        return switch (CauseMeaning.of(death.underlyingCause())) {
            case CauseMeaning.NotCancer _ -> new DeathFinding.NotCancer();
            case CauseMeaning.NotifiableCancer(var tumour, var siteStated) -> {
                var asFacts = facts(tumour, death);
                boolean explained = !known.isEmpty() && !siteStated
                        || known.stream().anyMatch(facts -> explains(facts, asFacts, rule));
                yield explained ? new DeathFinding.KnownCancer() : new DeathFinding.NewCancer(tumour);
            }
        };
    }

    private static boolean explains(TumourFacts known, TumourFacts cause, SameTumourRule rule) {
        if (isInterchangeable(known.topography().site(), cause.topography().site())) {
            return true;
        }
        return !(rule.compareWithoutTime(known, cause) instanceof TumourDecision.NewTumour);
    }

    private static boolean isInterchangeable(String a, String b) {
        return INTERCHANGEABLE.stream().anyMatch(sites -> sites.contains(a) && sites.contains(b));
    }

    private static TumourFacts facts(CodedTumour tumour, DeathRecord death) {
        return TumourFacts.ofSubmitted(tumour.topography(), tumour.morphology(), Laterality.UNKNOWN, death.died());
    }

    /// K70. Everything a death record cannot say is unknown.
    static ConsolidatedTumour deathOnly(
            CodedTumour coded, DeathRecord death, PersonSources sources, RuleChoices rules, ByHand byHand) {
        var ids = List.of(death.id());
        var morphology = coded.morphology();
        int histology = rules.is(RuleSwitch.DEATH_ONLY_HISTOLOGY, "cause") ? morphology.histology() : NEOPLASM_NOS;
        var side = PairedSites.contains(coded.topography()) ? Laterality.UNKNOWN : Laterality.NOT_PAIRED;
        return new ConsolidatedTumour(
                TumourOrigin.DEATH_ONLY,
                new TumourCodes(
                        byHand.settle(
                                ConsolidatedItem.TOPOGRAPHY, ids, says(death, coded.topography()), Topography::of),
                        byHand.settle(ConsolidatedItem.LATERALITY, ids, says(death, side), Laterality::of),
                        byHand.settle(
                                ConsolidatedItem.HISTOLOGY,
                                ids,
                                says(death, histology),
                                code -> Optional.of(Integer.valueOf(code))),
                        byHand.settle(
                                ConsolidatedItem.BEHAVIOUR, ids, says(death, morphology.behaviour()), Behaviour::of),
                        says(death, histology == morphology.histology() ? morphology.grade() : Grade.UNKNOWN)),
                new DiagnosisChoice(
                        byHand.settle(
                                ConsolidatedItem.DIAGNOSIS_DATE, ids, says(death, death.died()), PartialDate::read),
                        byHand.settle(
                                ConsolidatedItem.BASIS,
                                ids,
                                says(death, BasisOfDiagnosis.UNKNOWN),
                                BasisOfDiagnosis::of),
                        says(death, Detection.UNKNOWN),
                        says(death, Extent.UNKNOWN),
                        says(death, Extent.UNKNOWN),
                        says(death, Extent.UNKNOWN)),
                new TreatmentChoice(
                        says(death, TreatmentGiven.UNKNOWN),
                        says(death, TreatmentGiven.UNKNOWN),
                        says(death, TreatmentGiven.UNKNOWN),
                        says(death, OperationResult.UNKNOWN),
                        says(death, TreatmentGiven.UNKNOWN),
                        says(death, TreatmentGiven.UNKNOWN),
                        says(death, TreatmentGiven.UNKNOWN),
                        says(death, TreatmentGiven.UNKNOWN)),
                HospitalsOfTumour.NONE,
                ResidenceRule.ofDeath(death, sources.settled()),
                List.of(death.id()),
                List.of(death.enteredIn()),
                List.of());
    }

    private static <T> Chosen<T> says(DeathRecord death, T value) {
        return new Chosen<>(value, death.id(), ConsolidationRule.DEATH_ONLY);
    }
}
