package dev.todoke.rulebook.web;

import dev.todoke.codes.Laterality;
import dev.todoke.web.Choice;
import dev.todoke.web.FieldError;
import dev.todoke.web.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Several tumours of one person: how many cancers, which one is counted, and why (同じ腫瘍かどうか).
///
/// The form is sent as a body and answered at once: dates stand in no address, nothing is stored.
@Controller
@Profile({"portal", "registry", "public"})
class TumoursController {

    private static final int FIRST_LINES = 3;
    private static final int MORE_LINES = 3;
    private static final int MOST_LINES = 40;

    private final RuleFaces faces;
    private final MessageSource messages;

    TumoursController(RuleFaces faces, MessageSource messages) {
        this.faces = faces;
        this.messages = messages;
    }

    /// @param example number of a ready example; 0 for an empty form
    @GetMapping(RuleFaces.PATH + "/tumours")
    String form(@PathVariable String face, @RequestParam(defaultValue = "0") int example, Model model, Locale locale) {
        var base = faces.base(face);
        var words = RuleWords.in(messages, locale);
        var lines = TumourExamples.number(example).orElseGet(() -> lines(Map.of(), FIRST_LINES));
        model.addAttribute("page", page(base, lines, words));
        return "rulebook/tumours";
    }

    @PostMapping(RuleFaces.PATH + "/tumours")
    String decide(
            @PathVariable String face,
            @RequestParam Map<String, String> form,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        var base = faces.base(face);
        var words = RuleWords.in(messages, locale);
        int count = lineCount(form);
        if (form.containsKey("more")) {
            model.addAttribute(
                    "page",
                    new TumoursPage(
                            base,
                            lines(form, Math.min(MOST_LINES, count + MORE_LINES)),
                            sides(words),
                            List.of(),
                            examples(base, words),
                            List.of()));
            return "rulebook/tumours";
        }
        var lines = lines(form, count);
        var faults = faults(lines, words);
        if (!faults.isEmpty()) {
            model.addAttribute("errors", FormErrors.of(faults));
            response.setStatus(422);
            model.addAttribute(
                    "page", new TumoursPage(base, lines, sides(words), List.of(), examples(base, words), List.of()));
        } else {
            model.addAttribute("page", page(base, lines, words));
        }
        return "rulebook/tumours";
    }

    private static TumoursPage page(String base, List<TypedTumour> lines, RuleWords words) {
        var filled = lines.stream().filter(line -> !line.isBlank()).toList();
        return new TumoursPage(
                base,
                lines,
                sides(words),
                filled.isEmpty() ? List.of() : new TumourVerdicts(base, words).of(filled),
                examples(base, words),
                RuleLink.sources(base, "iarc-multiple-primaries", "2004", "icdo3-morphology", "3.2"));
    }

    private static List<TypedTumour> lines(Map<String, String> form, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(row -> TypedTumour.of(row, form))
                .toList();
    }

    /// The form says how many lines it has; a number beyond the bounds is cut to them.
    private static int lineCount(Map<String, String> form) {
        String lines = form.getOrDefault("lines", "");
        return lines.matches("[0-9]{1,2}") ? Math.clamp(Integer.parseInt(lines), 1, MOST_LINES) : FIRST_LINES;
    }

    private static List<FieldError> faults(List<TypedTumour> lines, RuleWords words) {
        var faults = new ArrayList<FieldError>();
        lines.stream().filter(line -> !line.isBlank()).forEach(line -> faults.addAll(line.faults(words)));
        if (lines.stream().allMatch(TypedTumour::isBlank)) {
            faults.add(FieldError.of("topography-1", words.say("tumours.tumour", 1), words.say("tumours.nothing")));
        }
        return faults;
    }

    private static List<Choice> sides(RuleWords words) {
        return Stream.of(Laterality.values())
                .map(side -> Choice.of(side.code(), words.say("side." + side.code())))
                .toList();
    }

    private static List<RuleLink> examples(String base, RuleWords words) {
        return IntStream.rangeClosed(1, TumourExamples.COUNT)
                .mapToObj(n -> RuleLink.to(words.say("tumours.example." + n), base + "/tumours?example=" + n))
                .toList();
    }
}
