package dev.todoke.cli.cases.page;

import dev.todoke.cli.Words;
import dev.todoke.cli.cases.CheckedCases;
import dev.todoke.notification.Item;
import java.util.List;
import java.util.Locale;

/// One case with all its items (症例の入力). What is typed is always kept; the checks speak beside each item.
final class CasePage {

    private final Words words;
    private final Locale locale;

    CasePage(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    /// @param state number of entries of this case when the page was drawn: another page may save in between
    /// @param notice what was just done, or empty
    String write(CheckedCases.Checked checked, long state, String notice) {
        var html = new Html();
        String number = String.valueOf(checked.kept().number());
        long errors = checked.findings().stream().filter(f -> f.isError()).count();
        html.raw("<p><a href=\"./\">").text(words.say("back")).raw("</a></p>");
        html.element("h1", words.say("case", number));
        if (!notice.isEmpty()) {
            html.raw("<p class=\"notice\" role=\"status\">").text(notice).raw("</p>");
        }
        html.element("p", words.say("case-state", errors, checked.findings().size() - errors));
        html.raw("<form method=\"post\" action=\"case\"><input type=\"hidden\" name=\"number\"")
                .attribute("value", number)
                .raw("><input type=\"hidden\" name=\"state\"")
                .attribute("value", String.valueOf(state))
                .raw(">");
        // the first button is the one that the enter key presses
        save(html);
        var fields = new ItemFields(words, locale);
        for (String group : List.of("person", "tumour", "treatment")) {
            html.raw("<fieldset><legend>").text(words.say(group)).raw("</legend>");
            for (Item item : ItemFields.group(group)) {
                fields.write(html, item, checked.kept().value(item), checked.findings());
            }
            html.raw("</fieldset>\n");
        }
        save(html);
        html.raw("<button name=\"unknown\" value=\"1\">")
                .text(words.say("fill-unknown"))
                .raw("</button></form>");
        delete(html, number);
        fields.writeLists(html);
        return html.document(locale, words.say("case", number));
    }

    private void save(Html html) {
        html.raw("<button class=\"main\">").text(words.say("save")).raw("</button>");
    }

    private void delete(Html html, String number) {
        html.raw("<details><summary>")
                .text(words.say("delete"))
                .raw("</summary><form method=\"post\" action=\"delete\"><input type=\"hidden\" name=\"number\"")
                .attribute("value", number)
                .raw("><label for=\"reason\">")
                .text(words.say("reason"))
                .raw("</label><input id=\"reason\" name=\"reason\" required autocomplete=\"off\"><button>")
                .text(words.say("delete"))
                .raw("</button></form></details>\n");
    }
}
