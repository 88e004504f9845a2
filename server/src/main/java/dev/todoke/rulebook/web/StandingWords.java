package dev.todoke.rulebook.web;

import dev.todoke.codes.CodeLists;
import dev.todoke.codes.CodeStanding;
import dev.todoke.codes.CodeSystem;
import java.text.Normalizer;
import java.util.Locale;

/// Says of a whole code that was typed whether the edition in force lists it (版にないコードの説明).
final class StandingWords {

    private static final String CURRENT = "3.2";

    private StandingWords() {}

    /// A sentence when the text is a whole site or morphology that ICD-O-3.2 does not list; empty otherwise.
    static String of(String typed, RuleWords words) {
        String code = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        if (code.matches("C[0-9]{2}\\.?[0-9]")) {
            return sentence(CodeLists.shipped().standing(CodeSystem.TOPOGRAPHY, code.replace(".", ""), CURRENT), words);
        }
        if (code.matches("[0-9]{4}/?[0-9]")) {
            String slashed = code.substring(0, 4) + "/" + code.charAt(code.length() - 1);
            return sentence(CodeLists.shipped().standing(CodeSystem.MORPHOLOGY, slashed, CURRENT), words);
        }
        return "";
    }

    static String sentence(CodeStanding standing, RuleWords words) {
        return switch (standing) {
            case CodeStanding.Listed _ -> "";
            case CodeStanding.UnknownInEdition(var listed, var edition, var became) ->
                words.say("standing.other-edition", listed.printed(), edition, words.editions(listed))
                        + (became.isEmpty() ? "" : " " + words.say("standing.became", String.join(", ", became)));
            case CodeStanding.UnknownEverywhere(var system, var code, var edition) ->
                words.say("standing.nowhere", words.system(system), code, edition);
        };
    }
}
