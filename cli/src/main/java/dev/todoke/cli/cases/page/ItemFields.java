package dev.todoke.cli.cases.page;

import dev.todoke.cli.Words;
import dev.todoke.codes.CodeSearch;
import dev.todoke.codes.CodeSystem;
import dev.todoke.codes.CodeTable;
import dev.todoke.codes.Grade;
import dev.todoke.codes.Tables;
import dev.todoke.notification.Item;
import dev.todoke.validation.Finding;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The items of a case as fields (届出項目の入力欄), made from the table `notification-items`: label, whether
/// it is required, the choices, the meaning of the value, what the checks say.
final class ItemFields {

    private static final int OFFERED = 10;
    private static final String FIRST_LYMPHOID = "95900";

    private final Words words;
    private final Locale locale;
    private final CodeTable items = Tables.shipped().table("notification-items", "2025");

    ItemFields(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    static String name(Item item) {
        return "item-" + item.itemId();
    }

    String label(Item item) {
        String name = locale.getLanguage().equals("ja") ? item.ja() : column(item, "nameEn");
        return item == Item.REMARKS ? (name.isEmpty() ? item.ja() : name) : item.number() + " " + name;
    }

    private String column(Item item, String column) {
        return items.rows().stream()
                .filter(row -> row.value("itemId").equals(item.itemId()))
                .map(row -> row.value(column))
                .findFirst()
                .orElse("");
    }

    /// @param findings of the whole case; those of this item are shown
    void write(Html html, Item item, String value, List<Finding> findings) {
        var own = findings.stream()
                .filter(f -> f.items().getFirst() == item)
                .sorted((a, b) -> Boolean.compare(b.isError(), a.isError()))
                .toList();
        String id = name(item);
        html.raw("<div class=\"field\"><label").attribute("for", id).raw(">").text(label(item));
        if (column(item, "required").equals("yes")) {
            html.raw(" <span class=\"must\">").text(words.say("required")).raw("</span>");
        }
        html.raw("</label>");
        control(html, item, value, own);
        String meaning = ItemChoices.meaning(item, value, locale);
        if (!meaning.isEmpty()) {
            html.raw("<p class=\"meaning\">").text(meaning).raw("</p>");
        }
        findings(html, id, own);
        offers(html, item, value, meaning);
        html.raw("</div>\n");
    }

    private void control(Html html, Item item, String value, List<Finding> own) {
        var choices = ItemChoices.of(item);
        html.raw(choices.isEmpty() ? "<input" : "<select")
                .attribute("id", name(item))
                .attribute("name", name(item));
        if (!own.isEmpty()) {
            html.attribute("aria-describedby", name(item) + "-findings");
        }
        if (own.stream().anyMatch(Finding::isError)) {
            html.attribute("aria-invalid", "true");
        }
        if (choices.isEmpty()) {
            html.attribute("value", value).attribute("autocomplete", "off");
            if (item == Item.TOPOGRAPHY) {
                html.attribute("list", "sites");
            }
            if (item == Item.MORPHOLOGY) {
                html.attribute("list", "histologies");
            }
            if (ItemChoices.isDate(item)) {
                html.attribute("placeholder", words.say("date-example"));
            }
            html.raw(">");
            return;
        }
        html.raw(">");
        // a value that is no code stays choosable, so that saving another item does not change it
        if (choices.stream().noneMatch(choice -> choice.code().equals(value))) {
            option(html, value, value.isEmpty() ? "―" : value + " ?", true);
        }
        choices.forEach(choice -> option(
                html,
                choice.code(),
                choice.code() + " " + choice.label(),
                choice.code().equals(value)));
        html.raw("</select>");
    }

    private static void option(Html html, String value, String label, boolean chosen) {
        html.raw("<option")
                .attribute("value", value)
                .raw(chosen ? " selected>" : ">")
                .text(label)
                .raw("</option>");
    }

    private void findings(Html html, String id, List<Finding> own) {
        if (own.isEmpty()) {
            return;
        }
        html.raw("<ul class=\"findings\"").attribute("id", id + "-findings").raw(">");
        for (Finding finding : own) {
            html.raw(finding.isError() ? "<li class=\"error\"><strong>" : "<li class=\"warning\"><strong>")
                    .text(words.say(finding.isError() ? "error" : "warning"))
                    .raw("</strong> ")
                    .text(finding.message(locale))
                    .raw("</li>");
        }
        html.raw("</ul>");
    }

    /// What was typed in words is searched in the shipped names; a button takes an offer over.
    private void offers(Html html, Item item, String value, String meaning) {
        var system = ItemChoices.system(item);
        if (item == Item.MORPHOLOGY && value.matches("[0-9]{5}")) {
            grades(html, value);
            return;
        }
        if (system.isEmpty() || value.isEmpty() || !meaning.isEmpty()) {
            return;
        }
        var hits = CodeSearch.shipped().search(value, EnumSet.of(system.get()), OFFERED).nearest().stream()
                .filter(hit -> hit.listed().isIn("3.2"))
                .toList();
        if (hits.isEmpty()) {
            return;
        }
        html.raw("<div class=\"offers\"><p>").text(words.say("offers")).raw("</p>");
        for (var hit : hits) {
            String code = hit.listed().code().replace("/", "");
            html.raw("<button name=\"take\"")
                    .attribute("value", item.itemId() + " " + code)
                    .raw(">")
                    .text(hit.listed().printed() + " "
                            + name(hit.listed().nameJa(), hit.listed().nameEn()))
                    .raw("</button>");
        }
        html.raw("</div>");
    }

    /// Histology and behaviour are there, the sixth digit is missing: those of solid tumours or of
    /// lymphoid lineage.
    private void grades(Html html, String morphology) {
        boolean lineage = morphology.compareTo(FIRST_LYMPHOID) >= 0;
        html.raw("<div class=\"offers\"><p>").text(words.say("grades")).raw("</p>");
        for (Grade grade : Grade.values()) {
            boolean ofLineage = grade.compareTo(Grade.T_CELL) >= 0;
            if (grade == Grade.UNKNOWN || ofLineage == lineage) {
                html.raw("<button name=\"take\"")
                        .attribute("value", Item.MORPHOLOGY.itemId() + " " + morphology + grade.code())
                        .raw(">")
                        .text(grade.code() + " " + grade.ja())
                        .raw("</button>");
            }
        }
        html.raw("</div>");
    }

    /// The lists that the browser offers while a code is typed, by code or by name.
    void writeLists(Html html) {
        html.raw("<datalist id=\"sites\">");
        list(html, CodeSystem.TOPOGRAPHY);
        html.raw("</datalist><datalist id=\"histologies\">");
        list(html, CodeSystem.MORPHOLOGY);
        html.raw("</datalist>\n");
    }

    private void list(Html html, CodeSystem system) {
        boolean site = system == CodeSystem.TOPOGRAPHY;
        for (var row : Tables.shipped()
                .table(site ? "icdo3-topography" : "icdo3-morphology", "3.2")
                .rows()) {
            String code = row.value(site ? "code" : "morphology").replace("/", "");
            html.raw("<option")
                    .attribute("value", code)
                    .raw(">")
                    .text(name(row.value("nameJa"), row.value("nameEn")))
                    .raw("</option>");
        }
    }

    private String name(String ja, String en) {
        return locale.getLanguage().equals("ja") && !ja.isEmpty() ? ja : en;
    }

    /// Items by their group: who, which tumour, which treatment.
    static List<Item> group(String group) {
        return Stream.of(Item.values())
                .filter(item -> groupOf(item).equals(group))
                .toList();
    }

    private static String groupOf(Item item) {
        return item.identifies() ? "person" : item.compareTo(Item.SURGERY) < 0 ? "tumour" : "treatment";
    }
}
