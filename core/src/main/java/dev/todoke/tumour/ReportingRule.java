package dev.todoke.tumour;

import dev.todoke.codes.Behaviour;
import java.util.ArrayList;
import java.util.List;

/// Which registered tumours are counted in statistics (統計対象区分, item 73): the reporting rule of IARC/IACR.
///
/// Side and subsite do not count, a systemic cancer counts once per group. Malignant, in situ and benign or uncertain
/// tumours are counted apart, since tables exist with and without in situ tumours.
/// Source: International Rules for Multiple Primary Cancers, July 2004, rules 1 to 4.
public final class ReportingRule {

    private ReportingRule() {}

    /// @param inOrder the person's tumours in order of occurrence (multiple cancer number)
    /// @return for each tumour whether it is counted: the first of its class
    public static List<Boolean> counted(List<TumourFacts> inOrder) {
        var answer = new ArrayList<Boolean>(inOrder.size());
        for (int i = 0; i < inOrder.size(); i++) {
            boolean first = true;
            for (int j = 0; j < i && first; j++) {
                first = !(answer.get(j) && isOneClass(inOrder.get(j), inOrder.get(i)));
            }
            answer.add(first);
        }
        return List.copyOf(answer);
    }

    private static boolean isOneClass(TumourFacts a, TumourFacts b) {
        int groupA = IarcGroups.ofHistology(a.histology());
        int groupB = IarcGroups.ofHistology(b.histology());
        if (behaviourClass(a.behaviour()) != behaviourClass(b.behaviour()) || !IarcGroups.mayBeOne(groupA, groupB)) {
            return false;
        }
        boolean systemic = isSystemic(groupA) && isSystemic(groupB);
        return systemic || IarcGroups.ofSite(a.topography()).equals(IarcGroups.ofSite(b.topography()));
    }

    private static boolean isSystemic(int group) {
        return IarcGroups.isHaematopoietic(group) || group == IarcGroups.KAPOSI;
    }

    private static int behaviourClass(Behaviour behaviour) {
        return switch (behaviour) {
            case MALIGNANT -> 3;
            case IN_SITU -> 2;
            case BENIGN, UNCERTAIN -> 1;
        };
    }
}
