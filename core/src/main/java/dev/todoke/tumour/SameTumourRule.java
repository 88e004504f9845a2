package dev.todoke.tumour;

import dev.todoke.codes.Behaviour;
import dev.todoke.codes.Laterality;
import dev.todoke.codes.Topography;
import dev.todoke.tumour.TumourDecision.NewTumour;
import dev.todoke.tumour.TumourDecision.SameTumour;
import dev.todoke.tumour.TumourDecision.Undetermined;
import java.util.ArrayList;
import java.util.List;

/// Compares two reports of one person by the recording rule (Recording Rule による同一腫瘍の判定).
///
/// Site group and side first, histology group second; time never separates two malignant reports. A
/// non-invasive tumour and a later invasive one are two tumours when more than [#monthsToInvasion] months lie
/// between them. Source: International Rules for Multiple Primary Cancers (ICD-O Third Edition), July 2004;
/// report of the national cancer registry for 2023, p. 21 (identity by the recording rule).
///
/// @param monthsToInvasion months after which an invasive report is a tumour of its own
public record SameTumourRule(int monthsToInvasion) {

    /// Edition of the rule set, written beside every derived tumour.
    public static final String EDITION = "iarc2004-recording-2";

    /// Six months: the usual border between tumours found together and tumours found one after the other.
    public static SameTumourRule standard() {
        return new SameTumourRule(6);
    }

    public TumourDecision compare(TumourFacts a, TumourFacts b) {
        var place = comparePlaceAndType(a, b);
        if (place instanceof NewTumour || oneBehaviour(a, b)) {
            return place;
        }
        var trace = new ArrayList<>(place.trace());
        return switch (invasionAfter(a, b)) {
            case BEYOND -> {
                trace.add(new TraceStep("INV", "非浸潤の腫瘍から%dか月を超えて浸潤がんか".formatted(monthsToInvasion), "はい（別腫瘍）"));
                yield new NewTumour(trace);
            }
            case CANNOT_SAY -> {
                trace.add(new TraceStep("INV", "非浸潤の腫瘍から%dか月を超えて浸潤がんか".formatted(monthsToInvasion), "日付が不完全"));
                yield new Undetermined(trace, "診断日");
            }
            case WITHIN -> {
                trace.add(new TraceStep("INV", "非浸潤の腫瘍から%dか月を超えて浸潤がんか".formatted(monthsToInvasion), "いいえ（同じ腫瘍）"));
                yield place instanceof Undetermined open
                        ? new Undetermined(trace, open.missing())
                        : new SameTumour(trace);
            }
        };
    }

    /// Compares site, side, subsite and histology, without behaviour and time; for causes of death.
    public TumourDecision compareWithoutTime(TumourFacts a, TumourFacts b) {
        return comparePlaceAndType(a, b);
    }

    /// Everything but behaviour and time: site, side, subsite, histology.
    TumourDecision comparePlaceAndType(TumourFacts a, TumourFacts b) {
        var trace = new ArrayList<TraceStep>(4);
        int groupA = IarcGroups.ofHistology(a.histology());
        int groupB = IarcGroups.ofHistology(b.histology());
        if (IarcGroups.isSystemic(groupA) && IarcGroups.isSystemic(groupB)) {
            return systemic(groupA, groupB, trace);
        }
        boolean siteOpen = isUndefined(a.topography()) != isUndefined(b.topography());
        if (!siteOpen && !sameSiteGroup(a, b, trace)) {
            return new NewTumour(trace);
        }
        if (!siteOpen && (oppositeSides(a, b, trace) || otherSubsite(a, b, trace))) {
            return new NewTumour(trace);
        }
        if (a.histology() != b.histology() && (groupA == IarcGroups.UNASSIGNED || groupB == IarcGroups.UNASSIGNED)) {
            trace.add(new TraceStep("TYPE", "組織型コードに群があるか", "いいえ（ICD-O-3の一覧にないコード）"));
            return new Undetermined(trace, "組織型コード");
        }
        boolean oneType = a.histology() == b.histology() || IarcGroups.mayBeOne(groupA, groupB);
        trace.add(new TraceStep("R4.2", "組織型群は同じか（一方が詳細不明の場合を含む）", groupsText(oneType, groupA, groupB)));
        if (!oneType) {
            return new NewTumour(trace);
        }
        if (siteOpen) {
            trace.add(new TraceStep("SITE", "部位群は同じか", "一方が部位不明（C76・C80）"));
            return new Undetermined(trace, "原発部位");
        }
        return new SameTumour(trace);
    }

    private static TumourDecision systemic(int groupA, int groupB, List<TraceStep> trace) {
        boolean one = IarcGroups.mayBeOne(groupA, groupB);
        trace.add(new TraceStep("R4.1", "全身性の腫瘍で同じ群か（部位は問わない）", groupsText(one, groupA, groupB)));
        return one ? new SameTumour(trace) : new NewTumour(trace);
    }

    /// Ill-defined or unknown primary site (C76, C80).
    static boolean isUndefined(Topography topography) {
        return topography.isIn("C76") || topography.isIn("C80");
    }

    private static boolean sameSiteGroup(TumourFacts a, TumourFacts b, List<TraceStep> trace) {
        String siteA = IarcGroups.ofSite(a.topography());
        String siteB = IarcGroups.ofSite(b.topography());
        boolean same = siteA.equals(siteB) || isUndefined(a.topography()) && isUndefined(b.topography());
        trace.add(new TraceStep("R3", "部位群は同じか", (same ? "はい" : "いいえ") + "（" + siteA + " と " + siteB + "）"));
        return same;
    }

    private static boolean oppositeSides(TumourFacts a, TumourFacts b, List<TraceStep> trace) {
        if (!PairedSites.contains(a.topography()) || !PairedSites.contains(b.topography())) {
            return false;
        }
        boolean opposite = a.laterality() == Laterality.RIGHT && b.laterality() == Laterality.LEFT
                || a.laterality() == Laterality.LEFT && b.laterality() == Laterality.RIGHT;
        if (opposite && (isBilateralException(a) || isBilateralException(b))) {
            trace.add(new TraceStep("REC1x", "左右が反対か", "はい。ただし卵巣・腎芽腫・網膜芽腫は一つに数える"));
            return false;
        }
        trace.add(new TraceStep("REC1", "左右が反対か", opposite ? "はい" : "いいえ"));
        return opposite;
    }

    private static boolean isBilateralException(TumourFacts facts) {
        return RecordingRule.isBilateralException(IarcGroups.number(facts.topography()), facts.histology());
    }

    private static boolean otherSubsite(TumourFacts a, TumourFacts b, List<TraceStep> trace) {
        boolean recordedApart = a.topography().isIn("C18") && b.topography().isIn("C18")
                || a.topography().isIn("C44") && b.topography().isIn("C44");
        if (!recordedApart) {
            return false;
        }
        boolean other = !a.topography().equals(b.topography())
                && !isUnspecificSubsite(a.topography())
                && !isUnspecificSubsite(b.topography());
        trace.add(new TraceStep("REC2", "結腸・皮膚の別の部位か（4桁目）", other ? "はい" : "いいえ"));
        return other;
    }

    static boolean isUnspecificSubsite(Topography topography) {
        return topography.subsite() == '8' || topography.subsite() == '9';
    }

    private static String groupsText(boolean one, int a, int b) {
        return (one ? "はい" : "いいえ") + "（群" + a + " と 群" + b + "）";
    }

    private static boolean oneBehaviour(TumourFacts a, TumourFacts b) {
        return (a.behaviour() == Behaviour.MALIGNANT) == (b.behaviour() == Behaviour.MALIGNANT);
    }

    private Interval invasionAfter(TumourFacts a, TumourFacts b) {
        var first = a.behaviour() == Behaviour.MALIGNANT ? b : a;
        var invasive = a.behaviour() == Behaviour.MALIGNANT ? a : b;
        return Interval.between(first.diagnosed(), invasive.diagnosed(), monthsToInvasion);
    }
}
