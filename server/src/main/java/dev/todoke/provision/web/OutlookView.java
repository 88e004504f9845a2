package dev.todoke.provision.web;

import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.Layout;
import dev.todoke.provision.desk.RiskLook;
import dev.todoke.provision.risk.RoundedOutlook;
import java.util.List;
import java.util.Locale;

/// The preview beside the items, rounded, with advice (項目選びの見通し, A-02).
///
/// @param pollPath where to ask again while the tables are being read, empty otherwise
/// @param state shown, few, limit, underway or absent
/// @param rows as text; the limit of looks where that is the state
/// @param smallest code of the range of the smallest class
/// @param shares what is told of the rows, by message key
/// @param without items that could be left out, with what would be left
public record OutlookView(
        String pollPath,
        String state,
        boolean anonymised,
        String rows,
        String smallest,
        List<Share> shares,
        List<Share> without,
        List<String> advice) {

    private static final int MOST_ITEMS = 5;

    /// A share of the rows (割合).
    public record Share(String label, int percent) {}

    public OutlookView {
        shares = List.copyOf(shares);
        without = List.copyOf(without);
        advice = List.copyOf(advice);
    }

    static OutlookView of(RiskLook look, String pollPath, List<String> advice, Locale locale) {
        boolean anonymised = look.question().kind() == KindOfData.ANONYMISED;
        var rounded = look.outlook().map(outlook -> outlook.rounded());
        if (rounded.isEmpty()) {
            String state = look.limit() > 0 ? "limit" : look.underway() ? "underway" : "absent";
            return new OutlookView(
                    look.underway() ? pollPath : "",
                    state,
                    anonymised,
                    Integer.toString(look.limit()),
                    "",
                    List.of(),
                    List.of(),
                    advice);
        }
        return rounded.get().shown()
                ? shown(rounded.get(), anonymised, advice, ReasonWords.english(locale))
                : new OutlookView("", "few", anonymised, "", "", List.of(), List.of(), advice);
    }

    private static OutlookView shown(RoundedOutlook rounded, boolean anonymised, List<String> advice, boolean english) {
        var without = rounded.without().stream()
                .filter(left -> left.below10() < rounded.below10())
                .limit(MOST_ITEMS)
                .map(left -> new Share(named(left.item(), english), left.below10()))
                .toList();
        var shares = new java.util.ArrayList<>(
                List.of(new Share("unique", rounded.unique()), new Share("below10", rounded.below10())));
        if (rounded.oneCause() > 0) {
            shares.add(new Share("one-cause", rounded.oneCause()));
        }
        return new OutlookView(
                "",
                "shown",
                anonymised,
                String.format(Locale.ROOT, "%,d", rounded.rows()),
                rounded.smallest().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                shares,
                without,
                advice);
    }

    static String named(int item, boolean english) {
        var layout = Layout.item(item);
        return item + " " + (english ? layout.nameEn() : layout.nameJa());
    }
}
