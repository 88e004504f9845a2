package dev.todoke.provision.risk;

import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.Layout;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.extraction.Recipe;
import dev.todoke.provision.extraction.Treatment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a careful clerk would ask about the items chosen (項目の選び方への助言). Nothing here stops an application.
///
/// Each method is one piece of advice with its own id; it looks at the items and at the words of the draft.
public final class ItemAdvice {

    /// Names, each with the code it explains.
    private static final SortedMap<Integer, Integer> CODE_OF_LABEL =
            new TreeMap<>(java.util.Map.of(14, 13, 18, 15, 20, 19, 22, 21, 65, 64));

    private static final List<Integer> FINE_AREAS = List.of(8, 9, 10, 11, 75);
    private static final List<Integer> DATES = List.of(25, 76);
    private static final int AGE = 5;
    private static final int AGE_IN_MONTHS = 6;
    private static final int DATE_OF_DIAGNOSIS = 25;
    private static final int SURVIVAL_DAYS = 68;
    private static final int FIRST_HOSPITAL_ITEM = 39;
    private static final int LAST_HOSPITAL_ITEM = 63;
    private static final int OLDEST_CHILD = 19;

    private static final Pattern AREA_WORDS = Pattern.compile("市|区|町|村|地域|医療圏|保健所|住所");
    private static final Pattern DAY_WORDS = Pattern.compile("日|月|生存|期間|季節|間隔");
    private static final Pattern HOSPITAL_WORDS = Pattern.compile("病院|施設|医療機関|受療");

    private final Draft draft;
    private final SortedSet<Integer> items;
    private final KindOfData kind;
    private final List<Reason> advice = new ArrayList<>();

    private ItemAdvice(Draft draft) {
        this.draft = draft;
        this.items = DraftReader.items(draft);
        this.kind = DraftReader.kind(draft).orElse(KindOfData.ANONYMISED);
    }

    public static List<Reason> on(Draft draft) {
        var own = new ItemAdvice(draft);
        own.labelsWithoutCodes();
        own.agesTwice();
        own.monthsOfAdults();
        own.heldBack();
        own.finerThanTheArea();
        own.areasNobodyCounts();
        own.datesForYears();
        own.daysThatRebuildDates();
        own.hospitalsNobodyStudies();
        return List.copyOf(own.advice);
    }

    private void labelsWithoutCodes() {
        var labels = CODE_OF_LABEL.entrySet().stream()
                .filter(label -> items.contains(label.getKey()) && !items.contains(label.getValue()))
                .toList();
        for (var label : labels) {
            add("W01", "項目%sは名称だけです。数えるには、コードの項目%sのほうが確かです。", named(label.getKey()), named(label.getValue()));
        }
    }

    private void agesTwice() {
        if (items.contains(AGE) && items.contains(AGE_IN_MONTHS)) {
            add("W02", "項目%sと項目%sは同じ年齢です。どちらかで足りませんか。", named(AGE), named(AGE_IN_MONTHS));
        }
    }

    private void monthsOfAdults() {
        if (items.contains(AGE_IN_MONTHS) && DraftReader.ages(draft).to() > OLDEST_CHILD) {
            add("W03", "項目%sは小児の研究のための項目です。年齢を%s歳までに限るか、外してください。", named(AGE_IN_MONTHS), OLDEST_CHILD);
        }
    }

    private void heldBack() {
        var recipe = Recipe.of(kind);
        var held =
                items.stream().filter(item -> recipe.of(item) == Treatment.DROP).toList();
        if (!held.isEmpty()) {
            add("W04", "項目%sは匿名化された情報では提供されません(手順 %s)。選んでも届きません。", numbers(held), recipe.edition());
        }
    }

    private void finerThanTheArea() {
        var areas = DraftReader.areas(draft);
        var same = items.stream()
                .filter(item -> item == 7 || FINE_AREAS.contains(item))
                .toList();
        if (areas.size() == 1 && areas.getFirst().length() > 2 && !same.isEmpty()) {
            add("W05", "地域を%sだけに限っているので、項目%sはどの行も同じか、地域より細かくなります。", areas.getFirst(), numbers(same));
        }
    }

    private void areasNobodyCounts() {
        var fine = items.stream().filter(FINE_AREAS::contains).toList();
        if (!fine.isEmpty() && methodWritten() && !AREA_WORDS.matcher(method()).find()) {
            add("W06", "項目%sは県より細かい地域ですが、調査研究方法には地域を使う集計がありません。", numbers(fine));
        }
    }

    private void datesForYears() {
        var dates = items.stream().filter(DATES::contains).toList();
        if (!dates.isEmpty() && methodWritten() && !DAY_WORDS.matcher(method()).find()) {
            add("W07", "項目%sは日付ですが、調査研究方法は年だけで足りるようです。項目24(診断年)で足りませんか。", numbers(dates));
        }
    }

    /// Source: the rule that survival days must not rebuild a date that was made coarser.
    private void daysThatRebuildDates() {
        if (kind == KindOfData.IDENTIFIABLE && items.contains(DATE_OF_DIAGNOSIS) && items.contains(SURVIVAL_DAYS)) {
            add("W08", "項目%sと項目%sから死亡日が計算できます。どちらかを外すと人を特定しにくくなります。", named(DATE_OF_DIAGNOSIS), named(SURVIVAL_DAYS));
        }
    }

    private void hospitalsNobodyStudies() {
        var hospital = items.stream()
                .filter(item -> item >= FIRST_HOSPITAL_ITEM && item <= LAST_HOSPITAL_ITEM)
                .toList();
        if (!hospital.isEmpty()
                && kind == KindOfData.IDENTIFIABLE
                && methodWritten()
                && !HOSPITAL_WORDS.matcher(method()).find()) {
            add("W09", "項目%sは病院の項目ですが、調査研究方法は病院を扱っていません。", numbers(hospital));
        }
    }

    private boolean methodWritten() {
        return !method().isBlank();
    }

    private String method() {
        return draft.text("method") + draft.text("table-shells") + draft.text("statistics");
    }

    private static String named(int item) {
        return item + "「" + Layout.item(item).nameJa() + "」";
    }

    private static String numbers(Collection<Integer> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining("、"));
    }

    private void add(String id, String ja, Object... values) {
        advice.add(Reason.at(id, "items", ja, values));
    }
}
