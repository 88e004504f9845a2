package dev.todoke.rulebook.web;

import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.rulebook.web.ChecksPage.Asked;
import dev.todoke.validation.CheckExamples;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The catalogue of checks, and each check with its reason and source (点検項目).
@Controller
@Profile({"portal", "registry", "public"})
class ChecksController {

    private static final String TABLE = "notification-checks";
    private static final List<String> SEVERITIES = List.of("error", "warning", "note");

    private final RuleFaces faces;
    private final MessageSource messages;
    private final Set<String> inForce = ChecksInForce.ids();

    ChecksController(RuleFaces faces, MessageSource messages) {
        this.faces = faces;
        this.messages = messages;
    }

    @GetMapping(RuleFaces.PATH + "/checks")
    String checks(
            @PathVariable String face,
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(defaultValue = "") String family,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        var base = faces.base(face);
        var words = RuleWords.in(messages, locale);
        var texts = CheckTexts.in(locale);
        var severities = choices(words, SEVERITIES, "severity.");
        var families = choices(words, families(), "family.");
        var items = items(words);
        var asked = new Asked(among(severity, severities), among(family, families), among(item, items));
        var wanted = rows().stream().filter(row -> fits(row, asked)).toList();
        var address =
                base + "/checks?severity=" + asked.severity() + "&family=" + asked.family() + "&item=" + asked.item();
        var pager = new Pager(wanted.size(), page, address);
        var lines = wanted.stream()
                .skip(pager.offset())
                .limit(Pager.SIZE)
                .map(row -> line(row, base, words, texts))
                .toList();
        model.addAttribute(
                "page",
                new ChecksPage(
                        base,
                        Tables.shipped().only(TABLE).edition().name(),
                        inForce.size(),
                        rows().size(),
                        asked,
                        severities,
                        families,
                        items,
                        new PlainTable(words.say("checks.title"), columns(words), lines, words.say("none")),
                        pager,
                        RuleLink.sources(base, TABLE, "2025")));
        return "rulebook/checks";
    }

    @GetMapping(RuleFaces.PATH + "/checks/{id}")
    String check(@PathVariable String face, @PathVariable String id, Model model, Locale locale) {
        var rows = rows();
        int at = 0;
        while (at < rows.size() && !rows.get(at).value("id").equals(id)) {
            at++;
        }
        if (at == rows.size()) {
            throw new NoSuchPage();
        }
        var base = faces.base(face);
        var words = RuleWords.in(messages, locale);
        var texts = CheckTexts.in(locale);
        var row = rows.get(at);
        var example = CheckExamples.of(id);
        model.addAttribute(
                "page",
                new ChecksPage.One(
                        base,
                        id,
                        texts.title(id),
                        words.say("severity." + row.value("severity")),
                        tag(row.value("severity")),
                        inForce.contains(id),
                        facts(row, base, words),
                        example.map(found -> found.finding().sentence().in(locale))
                                .orElseGet(() -> texts.sentence(id)),
                        example.map(found -> changes(found, words)).orElse(""),
                        at == 0 ? "" : rows.get(at - 1).value("id"),
                        at + 1 == rows.size() ? "" : rows.get(at + 1).value("id"),
                        RuleLink.sources(base, TABLE, "2025")));
        return "rulebook/check";
    }

    /// What was changed in an invented notification for the example.
    private static String changes(CheckExamples.Example example, RuleWords words) {
        if (example.changes().isEmpty()) {
            return words.say("check.example.occasion");
        }
        var changed = example.changes().entrySet().stream()
                .map(change -> change.getKey().number() + " " + change.getKey().ja() + ": " + change.getValue())
                .collect(Collectors.joining(words.english() ? ", " : "、"));
        return words.say("check.example.changed", changed);
    }

    private static List<TableRow> rows() {
        return Tables.shipped().only(TABLE).rows();
    }

    private static List<Fact> facts(TableRow row, String base, RuleWords words) {
        var facts = new ArrayList<Fact>();
        var edition = row.table().edition();
        facts.add(Fact.of(words.say("check.items"), row.value("items")));
        facts.add(Fact.link(
                words.say("check.family"), words.say("family." + family(row)), base + "/checks?family=" + family(row)));
        facts.add(Fact.of(words.say("check.rule"), row.value("rule")));
        facts.add(Fact.of(words.say("check.edition"), edition.name()));
        facts.add(Fact.of(
                words.say("check.validity"),
                words.say("check.validity.text", edition.validFrom().toString())));
        facts.add(Fact.of(words.say("check.source"), row.value("source")));
        facts.add(Fact.of(words.say("check.certainty"), row.value("certainty")));
        return facts;
    }

    private List<Cell> line(TableRow row, String base, RuleWords words, CheckTexts texts) {
        String id = row.value("id");
        String title = texts.title(id);
        return List.of(
                Cell.link(id, base + "/checks/" + id),
                Cell.state(
                        words.say("severity." + row.value("severity")),
                        tag(row.value("severity")).replace("tag--", "")),
                Cell.text(title.isEmpty() ? row.value("rule") : title),
                Cell.text(row.value("items")),
                Cell.text(words.say(inForce.contains(id) ? "check.in-force" : "check.not-in-force")));
    }

    private static List<PlainTable.Column> columns(RuleWords words) {
        return Stream.of("id", "severity", "title", "items", "state")
                .map(column -> PlainTable.Column.words(words.say("check." + column)))
                .toList();
    }

    private static String tag(String severity) {
        return switch (severity) {
            case "error" -> "tag--bad";
            case "warning" -> "tag--caution";
            default -> "tag--plain";
        };
    }

    private static boolean fits(TableRow row, Asked asked) {
        return (asked.severity().isEmpty() || row.value("severity").equals(asked.severity()))
                && (asked.family().isEmpty() || family(row).equals(asked.family()))
                && (asked.item().isEmpty() || concerns(row, asked.item()));
    }

    /// The table says 9 for the code of item 9, whose parts are 9a and 9b.
    private static boolean concerns(TableRow row, String item) {
        var items = itemsOf(row);
        return items.contains(item) || items.contains(item.replaceAll("[ab]", ""));
    }

    /// Item numbers in front of words such as "except": `9,8,10` and ranges such as `11-25`.
    private static List<String> itemsOf(TableRow row) {
        var found = new ArrayList<String>();
        for (String part : row.value("items").split("[^0-9a-b-]+")) {
            if (part.matches("[0-9]+[ab]?")) {
                found.add(part);
            } else if (part.matches("[0-9]+-[0-9]+")) {
                int last = Integer.parseInt(part.substring(part.indexOf('-') + 1));
                for (int n = Integer.parseInt(part.substring(0, part.indexOf('-'))); n <= last; n++) {
                    found.add(Integer.toString(n));
                }
            }
        }
        return found;
    }

    private static String family(TableRow row) {
        return row.value("id").substring(0, 1);
    }

    private static List<String> families() {
        return rows().stream().map(ChecksController::family).distinct().toList();
    }

    private static List<Choice> choices(RuleWords words, List<String> values, String prefix) {
        return Choice.withEmpty(
                words.say("check.all"),
                values.stream()
                        .map(value -> Choice.of(value, words.say(prefix + value)))
                        .toList());
    }

    private static List<Choice> items(RuleWords words) {
        var numbers = Tables.shipped().only("notification-items").rows().stream()
                .filter(row -> !row.value("number").equals("-"))
                .map(row -> Choice.of(
                        row.value("number"),
                        row.value("number") + " " + words.name(row.value("nameJa"), row.value("nameEn"))))
                .toList();
        return Choice.withEmpty(words.say("check.all"), numbers);
    }

    private static String among(String value, List<Choice> choices) {
        return choices.stream().anyMatch(choice -> choice.value().equals(value)) ? value : "";
    }
}
