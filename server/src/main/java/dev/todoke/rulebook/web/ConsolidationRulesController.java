package dev.todoke.rulebook.web;

import dev.todoke.consolidation.ConsolidationRule;
import dev.todoke.consolidation.ConsolidationRule.Mark;
import dev.todoke.consolidation.RuleSwitch;
import dev.todoke.web.Cell;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The rules of consolidation (集約の規則): which value of several is taken, with its source, and the points
/// where a registry may
/// choose.
@Controller
@Profile({"portal", "registry", "public"})
class ConsolidationRulesController {

    private final RuleFaces faces;
    private final MessageSource messages;

    ConsolidationRulesController(RuleFaces faces, MessageSource messages) {
        this.faces = faces;
        this.messages = messages;
    }

    /// @param edition of the rules as shipped
    record RulesPage(String base, String edition, PlainTable rules, PlainTable points) {}

    @GetMapping(RuleFaces.PATH + "/consolidation")
    String rules(@PathVariable String face, Model model, Locale locale) {
        model.addAttribute("page", page(faces.base(face), RuleWords.in(messages, locale), locale));
        return "rulebook/consolidation";
    }

    static RulesPage page(String base, RuleWords words, Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new RulesPage(base, ConsolidationRule.EDITION, rules(words, english), points(words, english));
    }

    private static PlainTable rules(RuleWords words, boolean english) {
        var rows = Arrays.stream(ConsolidationRule.values())
                .map(rule -> List.of(
                        Cell.text(rule.id()),
                        Cell.text(rule.item()),
                        Cell.text(english ? rule.en() : rule.ja()),
                        Cell.state(
                                words.say("consolidation." + (rule.mark() == Mark.STATED ? "stated" : "inferred")),
                                rule.mark() == Mark.STATED ? "ok" : "plain"),
                        Cell.text(rule.source())))
                .toList();
        return new PlainTable(
                words.say("consolidation.rules"),
                List.of(
                        Column.words(words.say("consolidation.id")),
                        Column.numbers(words.say("consolidation.item")),
                        Column.words(words.say("consolidation.rule")),
                        Column.words(words.say("consolidation.mark")),
                        Column.words(words.say("consolidation.source"))),
                rows,
                "");
    }

    private static PlainTable points(RuleWords words, boolean english) {
        var rows = new ArrayList<List<Cell>>();
        for (RuleSwitch point : RuleSwitch.values()) {
            for (RuleSwitch.Option option : point.options()) {
                boolean standard = option.code().equals(point.standard());
                rows.add(List.of(
                        Cell.text(point.id()),
                        Cell.text(point.item()),
                        Cell.text(english ? point.en() : point.ja()),
                        Cell.text(option.code()),
                        Cell.text(english ? option.en() : option.ja()),
                        standard ? Cell.state(words.say("consolidation.standard"), "ok") : Cell.text("")));
            }
        }
        return new PlainTable(
                words.say("consolidation.points"),
                List.of(
                        Column.words(words.say("consolidation.id")),
                        Column.numbers(words.say("consolidation.item")),
                        Column.words(words.say("consolidation.point")),
                        Column.words(words.say("consolidation.code")),
                        Column.words(words.say("consolidation.option")),
                        Column.words(words.say("consolidation.standard"))),
                rows,
                "");
    }
}
