package dev.todoke.tumour;

import dev.todoke.codes.Behaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Which tumours are counted in statistics (統計対象区分, item 73): the reporting rule of IARC/IACR.
///
/// Side and subsite do not count, a systemic cancer counts once per group. Each tumour is compared with the
/// cancers found before it; an unspecific type becomes the specific one it meets first. Source: International
/// Rules for Multiple Primary Cancers, July 2004, rules 1 to 4.
public final class ReportingRule {

    private ReportingRule() {}

    /// Runs the rule over the tumours added: all malignant, or all of one kind that is not.
    public static void decide(PersonTumours person) {
        person.cancers.clear();
        int[] order = person.order.of(person);
        for (int k = 0; k < person.size(); k++) {
            place(person, order[k]);
        }
        person.finish();
    }

    private static void place(PersonTumours person, int tumour) {
        var closest = TumourStep.OTHER_SITE;
        int with = -1;
        for (int cancer = 0; cancer < person.cancerCount(); cancer++) {
            var step = compare(person, cancer, tumour);
            if (step.isSame()) {
                person.join(tumour, cancer, step, 0);
                return;
            }
            if (step.compareTo(closest) > 0) {
                closest = step;
                with = cancer;
            }
        }
        person.found(tumour, closest, with);
    }

    private static TumourStep compare(PersonTumours person, int cancer, int tumour) {
        int type = person.type[tumour];
        int known = person.cancers.type[cancer];
        if (IarcGroups.isSystemic(type) && IarcGroups.isSystemic(known)) {
            return IarcGroups.mayBeOne(type, known) ? TumourStep.SAME_SYSTEMIC : TumourStep.OTHER_SYSTEMIC;
        }
        if (IarcGroups.siteGroup(person.place[tumour]) != IarcGroups.siteGroup(person.cancers.place[cancer])) {
            return TumourStep.OTHER_SITE;
        }
        return SameTypes.compare(person, cancer, tumour);
    }

    /// @param inOrder the person's tumours in order of occurrence (multiple cancer number)
    /// @return for each tumour whether it is counted. Malignant, in situ, and benign or uncertain tumours are
    ///     counted apart, since tables exist with and without in situ tumours
    public static List<Boolean> counted(List<TumourFacts> inOrder) {
        return counted(inOrder, NonInvasive.APART);
    }

    /// How tumours that are not malignant are counted (非浸潤の腫瘍の数え方).
    public enum NonInvasive {
        /// Malignant, in situ, and benign or uncertain tumours, each among themselves.
        APART,
        /// A tumour that is not malignant does not count where the same cancer is counted as malignant.
        TOGETHER,
        /// Every registered tumour that is not malignant.
        EVERY
    }

    public static List<Boolean> counted(List<TumourFacts> inOrder, NonInvasive nonInvasive) {
        var apart = countedApart(inOrder);
        return switch (nonInvasive) {
            case APART -> apart;
            case EVERY -> {
                var every = new ArrayList<>(apart);
                for (int i = 0; i < every.size(); i++) {
                    every.set(i, apart.get(i) || inOrder.get(i).behaviour() != Behaviour.MALIGNANT);
                }
                yield List.copyOf(every);
            }
            case TOGETHER -> together(inOrder, apart);
        };
    }

    private static List<Boolean> together(List<TumourFacts> inOrder, List<Boolean> apart) {
        var all = new PersonTumours();
        inOrder.forEach(all::add);
        decide(all);
        var malignant = new TreeSet<Integer>();
        for (int i = 0; i < inOrder.size(); i++) {
            if (inOrder.get(i).behaviour() == Behaviour.MALIGNANT) {
                malignant.add(all.cancerOf(i));
            }
        }
        var together = new ArrayList<>(apart);
        for (int i = 0; i < inOrder.size(); i++) {
            if (inOrder.get(i).behaviour() != Behaviour.MALIGNANT) {
                together.set(i, all.isCounted(i) && !malignant.contains(all.cancerOf(i)));
            }
        }
        return List.copyOf(together);
    }

    private static List<Boolean> countedApart(List<TumourFacts> inOrder) {
        var answer = new ArrayList<Boolean>(inOrder.size());
        inOrder.forEach(_ -> answer.add(false));
        var person = new PersonTumours();
        for (Counting counting : Counting.values()) {
            person.clear();
            var positions = new ArrayList<Integer>(inOrder.size());
            for (int i = 0; i < inOrder.size(); i++) {
                if (Counting.of(inOrder.get(i).behaviour()) == counting) {
                    person.add(inOrder.get(i));
                    positions.add(i);
                }
            }
            decide(person);
            for (int i = 0; i < positions.size(); i++) {
                answer.set(positions.get(i), person.isCounted(i));
            }
        }
        return List.copyOf(answer);
    }

    /// Tumours that stand in one table (集計の区分).
    private enum Counting {
        MALIGNANT,
        IN_SITU,
        BENIGN_OR_UNCERTAIN;

        static Counting of(Behaviour behaviour) {
            return switch (behaviour) {
                case MALIGNANT -> MALIGNANT;
                case IN_SITU -> IN_SITU;
                case BENIGN, UNCERTAIN -> BENIGN_OR_UNCERTAIN;
            };
        }
    }
}
