package dev.todoke.rulebook.web;

import dev.todoke.codes.CodeLists;
import dev.todoke.codes.CodeSystem;
import dev.todoke.kernel.Coded;
import dev.todoke.kernel.RegisteredSex;
import dev.todoke.rulebook.web.ConversionPage.Asked;
import dev.todoke.web.Choice;
import dev.todoke.web.FieldError;
import dev.todoke.web.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// One tumour from ICD-O-3 to ICD-10 in both editions and to the childhood classification (コードの変換).
@Controller
@Profile({"portal", "registry", "public"})
class ConversionController {

    private static final String CURRENT = "3.2";

    private final RuleFaces faces;
    private final MessageSource messages;

    ConversionController(RuleFaces faces, MessageSource messages) {
        this.faces = faces;
        this.messages = messages;
    }

    @GetMapping(RuleFaces.PATH + "/conversion")
    String conversion(
            @PathVariable String face,
            @RequestParam(defaultValue = "") String topography,
            @RequestParam(defaultValue = "") String morphology,
            @RequestParam(defaultValue = "") String sex,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        var base = faces.base(face);
        var words = RuleWords.in(messages, locale);
        var asked = new Asked(topography, morphology, sex);
        var faults = faults(asked, words);
        if (!faults.isEmpty()) {
            model.addAttribute("errors", FormErrors.of(faults));
            response.setStatus(422);
        }
        boolean answered = faults.isEmpty()
                && !asked.topography().isBlank()
                && !asked.morphology().isBlank();
        model.addAttribute("page", answered ? answered(base, asked, words) : empty(base, asked, words));
        return "rulebook/conversion";
    }

    /// A page opened with one code only asks for the other one; it is no mistake of the reader.
    private static List<FieldError> faults(Asked asked, RuleWords words) {
        var faults = new ArrayList<FieldError>();
        if (!asked.topography().isBlank()
                && TypedCodes.topography(asked.topography()).isEmpty()) {
            faults.add(FieldError.of(
                    "topography",
                    words.say("conversion.topography"),
                    words.say("conversion.topography.fault", asked.topography().strip())));
        }
        if (!asked.morphology().isBlank()
                && TypedCodes.morphology(asked.morphology()).isEmpty()) {
            faults.add(FieldError.of(
                    "morphology",
                    words.say("conversion.morphology"),
                    words.say("conversion.morphology.fault", asked.morphology().strip())));
        }
        return faults;
    }

    private static ConversionPage empty(String base, Asked asked, RuleWords words) {
        return new ConversionPage(base, asked, sexes(words), "", List.of(), List.of(), List.of());
    }

    private static ConversionPage answered(String base, Asked asked, RuleWords words) {
        var site = TypedCodes.topography(asked.topography()).orElseThrow();
        var morphology = TypedCodes.morphology(asked.morphology()).orElseThrow();
        var sex = Coded.find(RegisteredSex.values(), asked.sex()).orElse(RegisteredSex.BOTH);
        var lists = CodeLists.shipped();
        var standings = Stream.of(
                        lists.standing(CodeSystem.TOPOGRAPHY, site.code(), CURRENT),
                        lists.standing(CodeSystem.MORPHOLOGY, morphology.slashed(), CURRENT))
                .map(standing -> StandingWords.sentence(standing, words))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        var question = "%s %s / %s %s"
                .formatted(
                        site.dotted(),
                        name(CodeSystem.TOPOGRAPHY, site.code(), words),
                        morphology.slashed(),
                        name(CodeSystem.MORPHOLOGY, morphology.slashed(), words));
        return new ConversionPage(
                base,
                asked,
                sexes(words),
                question.strip(),
                standings,
                new ConversionAnswers(base, words).of(site, morphology, sex),
                RuleLink.sources(
                        base,
                        "icdo3-to-icd10",
                        "jp",
                        "icdo3-to-icd10",
                        "who2016",
                        "icdo3-to-icd10-topography",
                        "jp",
                        "iccc3",
                        "1"));
    }

    private static String name(CodeSystem system, String code, RuleWords words) {
        return CodeLists.shipped().find(system, code).map(words::name).orElse("");
    }

    private static List<Choice> sexes(RuleWords words) {
        return Stream.of(RegisteredSex.values())
                .map(sex -> Choice.of(sex.code(), words.say("registered-sex." + sex.code())))
                .toList();
    }
}
