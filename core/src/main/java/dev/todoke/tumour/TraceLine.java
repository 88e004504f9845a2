package dev.todoke.tumour;

/// The steps of a decision in one line for files (判定過程の1行): rule ids, groups, and what came of it. The same
/// words in every language, without a comma.
public final class TraceLine {

    private TraceLine() {}

    /// A tumour that is not malignant: no rule looks at it.
    public static void appendNotCompared(StringBuilder line, int behaviour) {
        line.append("BEH behaviour ").append(behaviour).append("; not compared");
    }

    /// @param place topography as a number, 341 for C34.1
    /// @param side 1 right, 2 left, 0 not known or not looked at
    /// @param with number of the cancer it was compared with, 0 for none
    /// @param typeThen histology group of that cancer at that moment
    public static void append(
            StringBuilder line, int place, int side, int histology, TumourStep step, int with, int typeThen) {
        int type = IarcGroups.ofHistology(histology);
        boolean bySystem = step == TumourStep.SAME_SYSTEMIC || step == TumourStep.OTHER_SYSTEMIC;
        line.append("BEH behaviour 3; ");
        if (bySystem || step == TumourStep.OTHER_SITE && IarcGroups.isSystemic(type)) {
            line.append("R4.1 systemic");
        } else {
            appendPlace(line, place, side, step);
            line.append(step == TumourStep.UNSPECIFIC ? "R4.2b" : "R4.2");
        }
        line.append(" type ").append(type);
        if (step.isSame()) {
            appendSame(line, type, step, with, typeThen);
        } else {
            appendNew(line, step, with, typeThen);
        }
    }

    private static void appendPlace(StringBuilder line, int place, int side, TumourStep step) {
        line.append("R3 site ")
                .append(IarcGroups.nameOfSiteGroup(IarcGroups.siteGroup(place)))
                .append("; ");
        if (side != 0 && PairedSites.containsNumber(place)) {
            line.append(step == TumourStep.BOTH_SIDES ? "REC1x" : "REC1")
                    .append(" side ")
                    .append(side)
                    .append("; ");
        }
        int site = place / 10;
        if (step == TumourStep.OTHER_SUBSITE && (site == 18 || site == 44)) {
            line.append("REC2 subsite ").append(place % 10).append("; ");
        }
    }

    private static void appendSame(StringBuilder line, int type, TumourStep step, int with, int typeThen) {
        if (type != typeThen) {
            line.append(" with ").append(typeThen);
        }
        if (step.needsPerson()) {
            line.append("; ").append(step.rule()).append(" open: a person should look");
        }
        line.append("; same as group ").append(with);
    }

    private static void appendNew(StringBuilder line, TumourStep step, int with, int typeThen) {
        switch (step) {
            case OTHER_SIDE -> line.append("; REC1 other side than group ").append(with);
            case OTHER_SUBSITE ->
                line.append("; REC2 other subsite than group ").append(with);
            case OTHER_TYPE, OTHER_SYSTEMIC ->
                line.append(" other than ")
                        .append(typeThen)
                        .append(" of group ")
                        .append(with);
            default -> {
                // nothing to compare with
            }
        }
        line.append("; new");
    }
}
