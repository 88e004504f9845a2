package dev.todoke.tumour;

import java.util.Arrays;

/// Which tumours of a person are registered as one (登録規則, Recording Rule): site group and side first, then
/// histology.
///
/// Tumours that say most about site, side, subsite and type found the cancers; one that leaves something open
/// joins the compatible cancer nearest in time. The order of the rows, and how well a date is known, never
/// decide. Source: International Rules for Multiple Primary Cancers, July 2004, recommendations for recording.
public final class RecordingRule {

    private static final int FEW = 48;
    private static final int NEPHROBLASTOMA = 8960;
    private static final int FIRST_RETINOBLASTOMA = 9510;
    private static final int LAST_RETINOBLASTOMA = 9514;

    private RecordingRule() {}

    /// Runs the rule over the tumours added.
    public static void decide(PersonTumours person) {
        person.cancers.clear();
        int[] order = person.order.inRowOrder(person.size());
        sortByOpenQuestions(person, order);
        for (int k = 0; k < person.size(); k++) {
            place(person, order[k]);
        }
        person.finish();
    }

    private static void sortByOpenQuestions(PersonTumours person, int[] order) {
        if (person.size() > FEW) {
            var sorted = Arrays.stream(order, 0, person.size())
                    .boxed()
                    .sorted((a, b) -> compareClarity(person, a, b))
                    .mapToInt(Integer::intValue)
                    .toArray();
            System.arraycopy(sorted, 0, order, 0, sorted.length);
            return;
        }
        for (int k = 1; k < person.size(); k++) {
            int moving = order[k];
            int to = k;
            while (to > 0 && compareClarity(person, moving, order[to - 1]) < 0) {
                order[to] = order[to - 1];
                to--;
            }
            order[to] = moving;
        }
    }

    /// The clearest tumour first; equally clear ones by date and content.
    private static int compareClarity(PersonTumours person, int a, int b) {
        int byClarity = Integer.compare(openQuestions(person, a), openQuestions(person, b));
        return byClarity == 0 ? IndexOrder.compareContent(person, a, b) : byClarity;
    }

    /// What the tumour leaves open, the graver question first: site, type, side, subsite.
    private static int openQuestions(PersonTumours person, int tumour) {
        int place = person.place[tumour];
        int open = isUndefined(place) ? 8 : 0;
        open += IarcGroups.isUnspecific(person.type[tumour]) ? 4 : 0;
        open += person.side[tumour] == 0 && PairedSites.containsNumber(place) ? 2 : 0;
        return open + (isUnspecificSubsite(place) ? 1 : 0);
    }

    private static void place(PersonTumours person, int tumour) {
        var closest = TumourStep.OTHER_SITE;
        int with = -1;
        int possible = 0;
        int nearest = -1;
        var why = TumourStep.OTHER_SITE;
        for (int cancer = 0; cancer < person.cancerCount(); cancer++) {
            var step = compare(person, cancer, tumour);
            if (step.isSame()) {
                possible++;
                if (nearest < 0
                        || person.cancers.distance(person, cancer, tumour)
                                < person.cancers.distance(person, nearest, tumour)) {
                    nearest = cancer;
                    why = step;
                }
            } else if (step.compareTo(closest) > 0) {
                closest = step;
                with = cancer;
            }
        }
        if (nearest < 0) {
            person.found(tumour, closest, with);
        } else {
            person.join(tumour, nearest, why, possible - 1);
        }
    }

    private static TumourStep compare(PersonTumours person, int cancer, int tumour) {
        int type = person.type[tumour];
        int known = person.cancers.type[cancer];
        if (IarcGroups.isSystemic(type) && IarcGroups.isSystemic(known)) {
            return IarcGroups.mayBeOne(type, known) ? TumourStep.SAME_SYSTEMIC : TumourStep.OTHER_SYSTEMIC;
        }
        int place = person.place[tumour];
        int knownPlace = person.cancers.place[cancer];
        if (isUndefined(place) != isUndefined(knownPlace)) {
            var types = SameTypes.compare(person, cancer, tumour);
            return types.isSame() ? TumourStep.OPEN_SITE : types;
        }
        if (!isUndefined(place) && IarcGroups.siteGroup(place) != IarcGroups.siteGroup(knownPlace)) {
            return TumourStep.OTHER_SITE;
        }
        boolean opposite = isOpposite(person, cancer, tumour);
        boolean oneOfBothSides = opposite && isBilateralException(person, cancer, tumour);
        if (opposite && !oneOfBothSides) {
            return TumourStep.OTHER_SIDE;
        }
        if (isRecordedApart(place, knownPlace)) {
            return TumourStep.OTHER_SUBSITE;
        }
        var types = SameTypes.compare(person, cancer, tumour);
        return oneOfBothSides && types == TumourStep.SAME_TYPE ? TumourStep.BOTH_SIDES : types;
    }

    private static boolean isOpposite(PersonTumours person, int cancer, int tumour) {
        int side = PairedSites.containsNumber(person.place[tumour]) ? person.side[tumour] : 0;
        int known = person.cancers.side[cancer];
        return side != 0 && known != 0 && side != known;
    }

    private static boolean isBilateralException(PersonTumours person, int cancer, int tumour) {
        return isBilateralException(person.place[tumour], person.histology[tumour])
                || isBilateralException(person.cancers.place[cancer], person.cancers.histology[cancer]);
    }

    /// Ovary, nephroblastoma of the kidney, retinoblastoma: one registration for both sides.
    static boolean isBilateralException(int place, int histology) {
        return switch (place / 10) {
            case 56 -> true;
            case 64 -> histology == NEPHROBLASTOMA;
            case 69 -> histology >= FIRST_RETINOBLASTOMA && histology <= LAST_RETINOBLASTOMA;
            default -> false;
        };
    }

    /// Different subsites of colon or skin; an overlapping or unspecified subsite may be any of them.
    static boolean isRecordedApart(int place, int other) {
        int site = place / 10;
        return (site == 18 || site == 44)
                && other / 10 == site
                && place != other
                && !isUnspecificSubsite(place)
                && !isUnspecificSubsite(other);
    }

    /// Ill-defined or unknown primary site (C76, C80).
    static boolean isUndefined(int place) {
        return place / 10 == 76 || place / 10 == 80;
    }

    static boolean isUnspecificSubsite(int place) {
        return place % 10 >= 8;
    }
}
