package dev.todoke.rulebook.web;

import dev.todoke.codes.CodeSystem;
import dev.todoke.codes.ListedCode;
import dev.todoke.codes.Tables;
import dev.todoke.web.PageWords;
import java.util.Locale;
import org.springframework.context.MessageSource;

/// The words of the rules in the language of the reader (規則集のことば).
record RuleWords(PageWords page) {

    static RuleWords in(MessageSource source, Locale locale) {
        return new RuleWords(new PageWords(source, locale));
    }

    String say(String key, Object... values) {
        return page.say("rulebook." + key, values);
    }

    /// The words of a name that a table gives, or the name itself when there are none yet.
    String or(String key, String name) {
        String found = page.source().getMessage("rulebook." + key, null, name, page.locale());
        return found == null ? name : found;
    }

    boolean english() {
        return page.locale().getLanguage().equals("en");
    }

    /// The name in the language of the reader; the other one when the table lacks it.
    String name(ListedCode listed) {
        return name(listed.nameJa(), listed.nameEn());
    }

    String name(String ja, String en) {
        String wanted = english() ? en : ja;
        return wanted.isEmpty() ? english() ? ja : en : wanted;
    }

    /// The name in the other language, for looking beside.
    String otherName(ListedCode listed) {
        String other = english() ? listed.nameJa() : listed.nameEn();
        return other.equals(name(listed)) ? "" : other;
    }

    String system(CodeSystem system) {
        return english() ? system.en() : system.ja();
    }

    /// A site group with its name, `T6 気管・気管支・肺`; a site that stands alone is its own group.
    String siteGroup(String group) {
        return Tables.shipped().only("iarc-multiple-primaries").rows().stream()
                .filter(row -> row.value("kind").equals("TOPOGRAPHY_GROUP")
                        && row.value("group").equals(group))
                .findFirst()
                .map(row -> group + " " + name(row.value("nameJa"), row.value("nameEn")))
                .orElse(group);
    }

    String editions(ListedCode listed) {
        return String.join(english() ? ", " : "・", listed.editions());
    }
}
