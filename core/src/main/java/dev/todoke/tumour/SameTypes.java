package dev.todoke.tumour;

/// Compares the histology of a tumour with that of a cancer of the same site (組織型群の比較, rule 4.2).
final class SameTypes {

    private SameTypes() {}

    static TumourStep compare(PersonTumours person, int cancer, int tumour) {
        int type = person.type[tumour];
        int known = person.cancers.type[cancer];
        if (type == IarcGroups.UNASSIGNED || known == IarcGroups.UNASSIGNED) {
            boolean alike = person.histology[tumour] == person.cancers.histology[cancer];
            return alike ? TumourStep.SAME_TYPE : TumourStep.OPEN_TYPE;
        }
        if (type == known) {
            return TumourStep.SAME_TYPE;
        }
        return IarcGroups.mayBeOne(type, known) ? TumourStep.UNSPECIFIC : TumourStep.OTHER_TYPE;
    }
}
