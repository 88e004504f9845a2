package dev.todoke.rulebook.web;

import dev.todoke.codes.Icd10Difference;
import dev.todoke.codes.MorphologyChange;
import dev.todoke.web.Choice;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
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

/// What changes between editions (版の違い): ICD-O-3.1 to 3.2, and ICD-10 as Japan publishes it against the current one.
@Controller
@Profile({"portal", "registry", "public"})
class EditionsController {

    private static final List<MorphologyChange> CHANGES = MorphologyChange.all();

    private final RuleFaces faces;
    private final MessageSource messages;

    EditionsController(RuleFaces faces, MessageSource messages) {
        this.faces = faces;
        this.messages = messages;
    }

    /// @param kinds choices of the filter; empty when there is none
    record EditionsPage(
            String base,
            String title,
            String lead,
            String kind,
            List<Choice> kinds,
            PlainTable table,
            Pager pager,
            RuleLink other,
            List<RuleLink> sources) {}

    @GetMapping(RuleFaces.PATH + "/editions")
    String morphologies(
            @PathVariable String face,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        var base = faces.base(face);
        var words = RuleWords.in(messages, locale);
        var kinds = kinds(words);
        var asked = kinds.stream()
                .map(Choice::value)
                .filter(kind::equals)
                .findFirst()
                .orElse("");
        var wanted = CHANGES.stream()
                .filter(change -> asked.isEmpty() || key(change.kind()).equals(asked))
                .toList();
        var pager = new Pager(wanted.size(), page, base + "/editions?kind=" + asked);
        var rows = wanted.stream()
                .skip(pager.offset())
                .limit(Pager.SIZE)
                .map(change -> EditionRows.cells(change, base, words))
                .toList();
        model.addAttribute(
                "page",
                new EditionsPage(
                        base,
                        words.say("editions.title"),
                        words.say("editions.lead"),
                        asked,
                        kinds,
                        EditionRows.table(words.say("editions.title"), rows, words),
                        pager,
                        RuleLink.to(words.say("editions.icd10"), base + "/editions/icd10"),
                        RuleLink.sources(base, "icdo3-morphology", "3.1", "icdo3-morphology", "3.2")));
        return "rulebook/editions";
    }

    private static List<Choice> kinds(RuleWords words) {
        return Choice.withEmpty(
                words.say("editions.all"),
                Stream.of(MorphologyChange.Kind.values())
                        .map(kind -> Choice.of(key(kind), words.say("change." + key(kind))))
                        .toList());
    }

    private static String key(MorphologyChange.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @GetMapping(RuleFaces.PATH + "/editions/icd10")
    String icd10(@PathVariable String face, @RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
        var base = faces.base(face);
        var words = RuleWords.in(messages, locale);
        var all = Icd10Differences.ALL;
        var pager = new Pager(all.size(), page, base + "/editions/icd10");
        var rows = all.stream()
                .skip(pager.offset())
                .limit(Pager.SIZE)
                .map(difference -> Icd10Rows.cells(difference, base, words))
                .toList();
        model.addAttribute(
                "page",
                new EditionsPage(
                        base,
                        words.say("icd10-differences.title"),
                        words.say("icd10-differences.lead"),
                        "",
                        List.of(),
                        Icd10Rows.table(rows, words),
                        pager,
                        RuleLink.to(words.say("editions.title"), base + "/editions"),
                        RuleLink.sources(base, "icdo3-to-icd10", "jp", "icdo3-to-icd10", "who2016")));
        return "rulebook/editions";
    }

    /// Worked out once, when first asked for.
    private static final class Icd10Differences {
        private static final List<Icd10Difference> ALL = Icd10Difference.all();
    }
}
