package dev.todoke.cli.cases.page;

import dev.todoke.cli.Words;
import dev.todoke.cli.cases.Casebook;
import dev.todoke.cli.cases.CheckedCases;
import dev.todoke.notification.Item;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// The first page (症例の一覧): cases by year, a new one, what goes to the registry.
final class ListPage {

    private static final String UNKNOWN = "―";

    private final Words words;
    private final Locale locale;
    private final Clock clock;

    ListPage(Words words, Locale locale, Clock clock) {
        this.words = words;
        this.locale = locale;
        this.clock = clock;
    }

    /// @param notice what was just done, or empty
    String write(Casebook book, String notice) {
        var html = new Html();
        html.element("h1", words.say("title", book.facility()));
        if (!notice.isEmpty()) {
            html.raw("<p class=\"notice\" role=\"status\">").text(notice).raw("</p>");
        }
        html.raw("<form method=\"post\" action=\"new\"><h2>")
                .text(words.say("new-case"))
                .raw("</h2><label for=\"chart\">")
                .text(words.say("chart"))
                .raw("</label><input id=\"chart\" name=\"chart\" autocomplete=\"off\" autofocus><button>")
                .text(words.say("begin"))
                .raw("</button><p>")
                .text(words.say("copied-from"))
                .raw("</p></form>\n");
        var byYear = new TreeMap<String, List<CheckedCases.Checked>>(Comparator.reverseOrder());
        for (var checked : CheckedCases.of(book.cases(), clock).cases()) {
            String year = checked.kept().year().map(String::valueOf).orElse(UNKNOWN);
            byYear.computeIfAbsent(year, _ -> new ArrayList<>()).add(checked);
        }
        if (byYear.isEmpty()) {
            html.element("p", words.say("no-cases"));
        }
        byYear.forEach((year, cases) -> year(html, year, cases));
        html.raw("<form method=\"post\" action=\"end\"><button>")
                .text(words.say("end"))
                .raw("</button></form>");
        return html.document(locale, words.say("title", book.facility()));
    }

    private void year(Html html, String year, List<CheckedCases.Checked> cases) {
        long wrong = cases.stream().filter(CheckedCases.Checked::hasError).count();
        html.raw("<section><h2>")
                .text(words.say(year.equals(UNKNOWN) ? "year-unknown" : "year", year, cases.size(), wrong))
                .raw("</h2><table><thead><tr>");
        for (String column : List.of("column-number", "column-chart", "column-name", "column-date", "column-site")) {
            html.raw("<th scope=\"col\">").text(words.say(column)).raw("</th>");
        }
        html.raw("<th scope=\"col\">").text(words.say("column-state")).raw("</th></tr></thead><tbody>");
        cases.forEach(checked -> row(html, checked));
        html.raw("</tbody></table>");
        if (!year.equals(UNKNOWN)) {
            send(html, year);
        }
        html.raw("</section>\n");
    }

    private void row(Html html, CheckedCases.Checked checked) {
        var kept = checked.kept();
        String number = String.valueOf(kept.number());
        html.raw("<tr><th scope=\"row\"><a")
                .attribute("href", "case?number=" + number)
                .raw(">")
                .text(words.say("open", number))
                .raw("</a></th>");
        for (Item item : List.of(Item.CHART_NUMBER, Item.NAME, Item.DIAGNOSIS_DATE, Item.TOPOGRAPHY)) {
            String value = kept.value(item);
            String meaning = ItemChoices.meaning(item, value, locale);
            html.element("td", item == Item.TOPOGRAPHY ? value + " " + meaning : meaning.isEmpty() ? value : meaning);
        }
        long errors = checked.findings().stream().filter(f -> f.isError()).count();
        long warnings = checked.findings().size() - errors;
        html.element("td", words.say("state", errors, warnings)).raw("</tr>");
    }

    private void send(Html html, String year) {
        html.raw("<details><summary>").text(words.say("send", year)).raw("</summary>");
        html.raw("<form method=\"post\" action=\"export\"><input type=\"hidden\" name=\"year\"")
                .attribute("value", year)
                .raw("><p>")
                .text(words.say("export-says"))
                .raw("</p><button name=\"charset\" value=\"windows-31j\">")
                .text(words.say("export-windows"))
                .raw("</button><button name=\"charset\" value=\"utf-8\">")
                .text(words.say("export-utf8"))
                .raw("</button></form><form method=\"post\" action=\"package\"><input type=\"hidden\" name=\"year\"")
                .attribute("value", year)
                .raw("><label")
                .attribute("for", "key-" + year)
                .raw(">")
                .text(words.say("package-key"))
                .raw("</label><textarea name=\"key\" rows=\"4\"")
                .attribute("id", "key-" + year)
                .raw("></textarea><button>")
                .text(words.say("package-make"))
                .raw("</button></form></details>");
    }
}
