package dev.todoke.codes;

import dev.todoke.kernel.RegisteredSex;
import java.util.List;
import java.util.TreeMap;

/// A pair of rules by which the two editions of ICD-10 answer differently (ICD-10の版の違い), with one combination of
/// site, histology and behaviour as an example and the number of all.
///
/// @param japanRule number of the rule of `jp` that decided
/// @param whoRule number of the rule of `who` that decided
/// @param topography site of the example
/// @param morphology histology with behaviour of the example
/// @param japan code of the example in edition `jp`, without the dot
/// @param who code of the example in edition `who`, without the dot
/// @param combinations on how many combinations these two rules differ
public record Icd10Difference(
        int japanRule,
        int whoRule,
        Topography topography,
        String morphology,
        String japan,
        String who,
        int combinations) {

    /// All differences over every listed site, histology and behaviour, by rule of edition `who`; sex is left open.
    public static List<Icd10Difference> all() {
        var found = new TreeMap<Long, Icd10Difference>();
        for (Topography site : KnownCodes.shipped().topographies()) {
            for (var listed : ListedMorphologies.all()) {
                add(site, listed, found);
            }
        }
        return List.copyOf(found.values());
    }

    private static void add(Topography site, ListedMorphologies.Listed listed, TreeMap<Long, Icd10Difference> found) {
        var japan = Icd10Conversion.japan().convert(site, listed.histology(), listed.behaviour(), RegisteredSex.BOTH);
        var who = Icd10Conversion.who().convert(site, listed.histology(), listed.behaviour(), RegisteredSex.BOTH);
        if (japan instanceof Icd10Answer.Converted(var before, var beforeRule)
                && who instanceof Icd10Answer.Converted(var after, var afterRule)
                && !before.equals(after)) {
            String morphology = listed.histology() + "/" + listed.behaviour();
            found.merge(
                    ((long) afterRule << Integer.SIZE) + beforeRule,
                    new Icd10Difference(beforeRule, afterRule, site, morphology, before, after, 1),
                    (first, _) -> first.oneMore());
        }
    }

    private Icd10Difference oneMore() {
        return new Icd10Difference(japanRule, whoRule, topography, morphology, japan, who, combinations + 1);
    }
}
