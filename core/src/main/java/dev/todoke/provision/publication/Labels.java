package dev.todoke.provision.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words in front of a row or above a column (見出し).
record Labels(List<String> parts) {

    private static final Pattern TOTAL = Pattern.compile(
            "(?<![統会設推])計$|^計|総数|^全体|^全年齢|^全部位|^全国|\\b(?:sub)?total\\b|\\boverall\\b|^all\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RATE = Pattern.compile(
            "率|割合|%|比$|平均|中央値|標準偏差|信頼区間|年齢調整|人口10万|\\b(?:rate|ratio|percent|proportion|mean|median|sd|ci|hr|or|p)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PEOPLE = Pattern.compile(
            "^(?:人数|件数|症例数|罹患数|死亡数|患者数|対象者数|例数|数|n|no\\.|number|cases?|patients?)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIZE = Pattern.compile("\\bn\\s*=\\s*([\\d,]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODES =
            Pattern.compile("^(?:診断|罹患|死亡)?年(?:次|度)?$|^year\\b|コード$|番号$|\\bcode$", Pattern.CASE_INSENSITIVE);

    Labels {
        parts = parts.stream()
                .map(ShownValueReader::plain)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// Stands for the sum of its neighbours.
    boolean isTotal() {
        return parts.stream().anyMatch(part -> TOTAL.matcher(part).find());
    }

    /// A column that can be the whole of its row: a total, or a number of people without another word.
    boolean countsEverybody() {
        return isTotal() || parts.stream().allMatch(part -> PEOPLE.matcher(part).matches()) && !parts.isEmpty();
    }

    /// Not a number of people: a rate, a mean, an interval.
    boolean isRate() {
        return parts.stream().anyMatch(part -> RATE.matcher(part).find());
    }

    /// Figures below it are labels, for example years of diagnosis.
    boolean namesCodes() {
        return parts.stream().anyMatch(part -> CODES.matcher(part).find());
    }

    /// The number of people printed in the label itself, for example (n=45).
    OptionalLong size() {
        return parts.stream()
                .map(SIZE::matcher)
                .filter(Matcher::find)
                .mapToLong(found -> Long.parseLong(found.group(1).replace(",", "")))
                .findFirst();
    }

    /// The words that tell which people are meant: without totals, without "number of", without (n=…).
    SortedSet<String> groups() {
        return parts.stream()
                .map(part -> part.replaceAll("[(\\[]?\\bn\\s*=\\s*[\\d,]+[)\\]]?", "")
                        .strip())
                .filter(part -> !part.isEmpty()
                        && !TOTAL.matcher(part).find()
                        && !PEOPLE.matcher(part).matches())
                .map(part -> part.toLowerCase(Locale.ROOT).replaceAll("\\s+", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String text() {
        return String.join(" ", parts);
    }

    Labels and(Labels other) {
        var both = new ArrayList<>(parts);
        both.addAll(other.parts);
        return new Labels(both);
    }
}
