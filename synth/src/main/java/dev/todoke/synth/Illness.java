package dev.todoke.synth;

import dev.todoke.codes.Behaviour;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a cancer ends (予後), which cancers one person can have, and which stay unnoticed until death.
final class Illness {

    /// Weibull shape below 1: most of those who die of a cancer die early.
    private static final double SHAPE = 0.75;
    /// Share of the nation's death rates that is not cancer.
    static final double NOT_CANCER = 0.74;

    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("KIDNEY", "URINARY"),
            Map.entry("BLADDER", "URINARY"),
            Map.entry("CERVIX", "UTERUS"),
            Map.entry("CORPUS", "UTERUS"),
            Map.entry("UTERUS_NOS", "UTERUS"),
            Map.entry("LYMPHOMA", "BLOOD"),
            Map.entry("LEUKEMIA", "BLOOD"),
            Map.entry("MYELOMA", "BLOOD"),
            Map.entry("MDS_MPN", "BLOOD"),
            Map.entry("CNS_BENIGN", "CNS"));
    private static final Set<String> PROGRESSING =
            Set.of("BLADDER_IS", "BREAST_IS", "CERVIX_IS", "COLON_IS", "ESOPHAGUS_IS", "RECTUM_IS");

    private final LifeTable lifeTable;
    private final double dciShare = SynthTables.parameter("dciShare");
    private final double unansweredShare = SynthTables.parameter("dcoShare") / dciShare;

    Illness(LifeTable lifeTable) {
        this.lifeTable = lifeTable;
    }

    /// Cancers that the rules for multiple primaries could take for one are never given to one person.
    static boolean canFollow(List<Tumour> earlier, CaseGroup next) {
        return earlier.stream().noneMatch(t -> family(t.group()).equals(family(next)));
    }

    private static String family(CaseGroup group) {
        String name = base(group);
        return FAMILIES.getOrDefault(name, name);
    }

    private static String base(CaseGroup group) {
        return group.isInSitu() ? group.name().substring(0, group.name().length() - 3) : group.name();
    }

    /// The invasive group that an in situ cancer may turn into (上皮内がんの浸潤がんへの進行).
    static boolean mayProgress(Tumour tumour, Draw draw) {
        return PROGRESSING.contains(tumour.group().name()) && draw.chance(0.03);
    }

    static String invasiveGroup(Tumour tumour) {
        return base(tumour.group());
    }

    void firstCancer(Someone person, LocalDate on, Draw draw) {
        person.mayDie(lifeTable.death(person.sex(), person.born(), on.plusDays(1), NOT_CANCER, draw), -1);
    }

    /// Draws whether and when the newest cancer of the person kills.
    void course(Someone person, Tumour tumour, Draw draw) {
        int position = person.tumours().size() - 1;
        if (tumour.atAutopsy()) {
            person.mayDie(tumour.diagnosed(), draw.chance(0.6) ? position : -1);
            person.deathIsKnown();
            return;
        }
        double survival = tumour.group().fiveYearSurvival(tumour.extent(), person.ageOn(tumour.diagnosed()));
        double unit = draw.exponential();
        if (survival < 1 && tumour.behaviour() != Behaviour.IN_SITU) {
            double scaled = unit / -StrictMath.log(survival);
            double years = 5 * StrictMath.pow(scaled, 1 / SHAPE);
            if (years < 60) {
                person.mayDie(tumour.diagnosed().plusDays(1 + (long) (years * 365.25)), position);
            }
        }
    }

    /// Whether nobody notifies this cancer while the patient lives (死亡票で初めて判明). The old are affected most.
    boolean staysUnnoticed(Someone person, Tumour tumour, Draw draw) {
        double unit = draw.unit();
        return tumour.behaviour() == Behaviour.MALIGNANT
                && !tumour.atAutopsy()
                && person.tumours().isEmpty()
                && unit < dciShare * ageMultiplier(person.ageOn(tumour.diagnosed()));
    }

    /// The certificate is soon written, and names this cancer.
    void unnoticedCourse(Someone person, Tumour tumour, Draw draw) {
        person.mayDie(
                tumour.diagnosed().plusDays((long) (draw.exponential() * 60)),
                person.tumours().size() - 1);
        person.deathIsKnown();
    }

    /// Whether the certifying hospital does not answer a follow-back.
    boolean staysUnanswered(Draw draw) {
        return draw.chance(unansweredShare);
    }

    private static double ageMultiplier(int age) {
        return age < 65 ? 0.25 : age < 75 ? 0.6 : age < 85 ? 1.1 : 2.8;
    }
}
