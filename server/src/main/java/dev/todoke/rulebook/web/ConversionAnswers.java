package dev.todoke.rulebook.web;

import dev.todoke.codes.ChildhoodClassification;
import dev.todoke.codes.CodeLists;
import dev.todoke.codes.CodeSystem;
import dev.todoke.codes.Icd10Answer;
import dev.todoke.codes.Icd10Conversion;
import dev.todoke.codes.Icd10Rule;
import dev.todoke.codes.Topography;
import dev.todoke.kernel.RegisteredSex;
import dev.todoke.rulebook.web.ConversionPage.Answer;
import dev.todoke.rulebook.web.TypedCodes.TypedMorphology;
import java.util.ArrayList;
import java.util.List;

/// Asks the conversions of the core and words their answers (変換の答えの組み立て).
record ConversionAnswers(String base, RuleWords words) {

    private static final String RULES = "icdo3-to-icd10";

    List<Answer> of(Topography site, TypedMorphology morphology, RegisteredSex sex) {
        return List.of(
                icd10("jp", "jp", Icd10Conversion.japan(), site, morphology, sex),
                icd10("who", "who2016", Icd10Conversion.who(), site, morphology, sex),
                childhood(site, morphology));
    }

    private Answer icd10(
            String edition,
            String tableEdition,
            Icd10Conversion conversion,
            Topography site,
            TypedMorphology morphology,
            RegisteredSex sex) {
        var title = words.say("edition." + edition);
        var answer = conversion.convert(site, morphology.histology(), morphology.behaviour(), sex);
        var steps = conversion
                .rule(answer.rule())
                .map(rule -> steps(rule, tableEdition))
                .orElse(List.of());
        return switch (answer) {
            case Icd10Answer.Converted(var code, var _) ->
                CodeLists.shipped()
                        .find(CodeSystem.ICD10, code)
                        .map(listed -> new Answer(
                                edition,
                                title,
                                listed.printed(),
                                words.name(listed),
                                CodePaths.of(base, listed),
                                steps))
                        .orElseGet(() -> new Answer(edition, title, dotted(code), "", "", steps));
            case Icd10Answer.RefusedForSex _ ->
                new Answer(edition, title, "", words.say("conversion.refused-sex"), "", steps);
            case Icd10Answer.UnknownCode(var code) ->
                new Answer(edition, title, "", words.say("conversion.unknown", code), "", steps);
        };
    }

    private static String dotted(String code) {
        return code.length() > 3 ? code.substring(0, 3) + "." + code.substring(3) : code;
    }

    /// The rule that answered, in the words of its table.
    private List<Fact> steps(Icd10Rule rule, String tableEdition) {
        var steps = new ArrayList<Fact>();
        String letter = rule.section().substring(0, 1);
        steps.add(Fact.of(words.say("conversion.rule"), words.say("conversion.rule.number", rule.number())));
        steps.add(Fact.of(words.say("conversion.family"), family(letter, rule.section())));
        steps.add(Fact.of(
                words.say("conversion.when"),
                words.say(
                        "conversion.when.text",
                        every(rule.morphologies()),
                        every(rule.behaviours()),
                        sites(rule.topographies()),
                        every(rule.sex()))));
        steps.add(Fact.of(words.say("conversion.result"), result(rule.result())));
        if (!rule.note().isEmpty()) {
            steps.add(Fact.of(words.say("conversion.why"), words.name(rule.noteJa(), rule.note())));
        }
        steps.add(Fact.link(words.say("sources"), RULES + " " + tableEdition, base + "/sources/" + RULES));
        return steps;
    }

    private String family(String letter, String section) {
        return words.or("section." + letter, section);
    }

    private String every(String values) {
        return values.equals("*") ? words.say("conversion.every") : values.replace(",", ", ");
    }

    /// A list with a leading `!` means every other site.
    private String sites(String values) {
        return values.startsWith("!") ? words.say("conversion.every-but", every(values.substring(1))) : every(values);
    }

    private String result(String result) {
        if (result.startsWith("COL:")) {
            return words.say("conversion.column", column(result.substring(4)));
        }
        return result.startsWith("REFUSE:") ? words.say("conversion.refused-sex") : result;
    }

    private String column(String name) {
        return words.or("column." + name, name);
    }

    private Answer childhood(Topography site, TypedMorphology morphology) {
        var title = words.say("conversion.iccc");
        var found = ChildhoodClassification.shipped().classify(site, morphology.histology(), morphology.behaviour());
        var source = Fact.link(words.say("sources"), "iccc3 1", base + "/sources/iccc3");
        if (!found.isClassified()) {
            return new Answer("iccc3", title, "", words.say("conversion.iccc.none"), "", List.of(source));
        }
        var path = CodeLists.shipped()
                .find(CodeSystem.ICCC3, found.label())
                .map(listed -> CodePaths.of(base, listed))
                .orElse("");
        return new Answer(
                "iccc3",
                title,
                found.label(),
                words.name(found.nameJa(), found.nameEn()),
                path,
                List.of(
                        Fact.of(words.say("conversion.rule"), words.say("conversion.rule.number", found.rule())),
                        Fact.of(words.say("fact.iccc.item21"), found.code()),
                        source));
    }
}
