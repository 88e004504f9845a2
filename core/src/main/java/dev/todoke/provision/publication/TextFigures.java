package dev.todoke.provision.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Small numbers, extremes and names in running text (文章の点検). A person confirms each.
final class TextFigures {

    private static final int AROUND = 18;
    private static final Pattern FIGURES = Pattern.compile(
            "(?<![\\d.,-])(\\d{1,4})\\s*(?:人|名|例|件|症例|患者|(?:cases?|patients?|persons?|people|deaths?)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern KANJI = Pattern.compile("(?<![十百千万第])([一二三四五六七八九])(?:人|名|例|件|症例)(?!目)");
    private static final Pattern WORDS = Pattern.compile(
            "\\b(one|two|three|four|five|six|seven|eight|nine)\\s+(?:\\w+\\s+)?(?:cases?|patients?|persons?|people|deaths?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARE_OF =
            Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*%[^。.%]{0,12}?n\\s*=\\s*(\\d+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXTREMES = Pattern.compile(
            "最年少|最年長|最高齢|最小値|最大値|外れ値|\\b(?:youngest|oldest|minimum|maximum|outliers?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOSPITAL = Pattern.compile(
            "[\\p{IsHan}\\p{IsKatakana}ー]{1,20}(?:病院|医院|クリニック|診療所)|\\b[A-Z]\\w+ (?:Hospital|Clinic)\\b");
    private static final Pattern OWN_WORK = Pattern.compile(
            "独自に|\\bindependently\\b|\\bown (?:analysis|processing|calculation)", Pattern.CASE_INSENSITIVE);
    private static final List<String> COUNTED =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private final PublicationLimits limits;
    private final SortedSet<String> municipalities;

    /// @param municipalities names of the prefecture's municipalities
    TextFigures(PublicationLimits limits, SortedSet<String> municipalities) {
        this.limits = limits;
        this.municipalities = municipalities;
    }

    /// @param table the table whose title or notes these are; empty for the text of the publication
    void find(String table, String words, Findings findings) {
        String text = ShownValueReader.plain(words);
        each(FIGURES, text, found -> number(table, text, found, Long.parseLong(found.group(1)), findings));
        each(KANJI, text, found -> number(table, text, found, "一二三四五六七八九".indexOf(found.group(1)) + 1L, findings));
        each(
                WORDS,
                text,
                found -> number(
                        table, text, found, COUNTED.indexOf(found.group(1).toLowerCase(Locale.ROOT)) + 1L, findings));
        each(SHARE_OF, text, found -> shareOf(table, text, found, findings));
        each(
                EXTREMES,
                text,
                found -> findings.inTable(
                        PublicationRule.EXTREME,
                        table,
                        around(text, found),
                        found.group(),
                        "極端な値は一人を指すことがあります。四分位や階級で示せないか確かめてください。"));
        each(
                HOSPITAL,
                text,
                found -> findings.inTable(
                        PublicationRule.PLACE_NAMED,
                        table,
                        around(text, found),
                        found.group(),
                        "病院等の名を出せるのは、地域の分析として認められ、同意があるときだけです。"));
    }

    /// Names of municipalities in labels and text.
    void findMunicipalities(String table, String words, Findings findings) {
        for (String name : municipalities) {
            if (name.length() > 1 && words.contains(name)) {
                findings.inTable(
                        PublicationRule.PLACE_NAMED,
                        table,
                        name,
                        name,
                        "市町村の名が出ています。地域の分析として応諾されているか、その地域の人数が少なくないか確かめてください。");
            }
        }
    }

    void findStatement(String text, Findings findings) {
        if (!OWN_WORK.matcher(ShownValueReader.plain(text)).find()) {
            findings.inTable(
                    PublicationRule.NO_STATEMENT, "", "", "", "提供を受けた情報を独自に作成・加工した旨を、公表するものに記載してください(例: 「独自に集計した」)。");
        }
    }

    private interface Found {
        void at(Matcher found);
    }

    private static void each(Pattern pattern, String text, Found found) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.at(matcher);
        }
    }

    private void number(String table, String text, Matcher found, long count, Findings findings) {
        if (limits.isSmall(count)) {
            findings.inTable(
                    PublicationRule.NUMBER_IN_TEXT,
                    table,
                    around(text, found),
                    found.group(),
                    "文章に%d人(件)とあります。「%d未満」とするか、数を出さないでください。"
                            .formatted(count, limits.small().threshold()));
        }
    }

    private void shareOf(String table, String text, Matcher found, Findings findings) {
        var range = Range.ofShare(new BigDecimal(found.group(1)), Long.parseLong(found.group(2)));
        if (limits.isSmall(range.low()) && limits.isSmall(range.high())) {
            findings.inTable(
                    PublicationRule.NUMBER_IN_TEXT,
                    table,
                    around(text, found),
                    found.group(),
                    "割合と n から%s人と分かります。".formatted(range.ja()));
        }
    }

    private static String around(String text, Matcher found) {
        int from = Math.max(0, found.start() - AROUND);
        int to = Math.min(text.length(), found.end() + AROUND);
        return (from > 0 ? "…" : "")
                + text.substring(from, to).replaceAll("\\s+", " ")
                + (to < text.length() ? "…" : "");
    }
}
