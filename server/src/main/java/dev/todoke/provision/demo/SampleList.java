package dev.todoke.provision.demo;

import dev.todoke.codes.Tables;
import dev.todoke.kernel.PartialDate;
import dev.todoke.person.PersonRecord;
import dev.todoke.provision.linked.ListColumn;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The list of the sample (名簿の見本) as a file: most people as the registry has them, others as lists really are.
record SampleList(List<PersonRecord> people) {

    SampleList {
        people = List.copyOf(people);
    }

    byte[] file() {
        var lines = new ArrayList<String>();
        lines.add(ListColumn.all().stream().map(ListColumn::nameJa).collect(Collectors.joining(",")));
        for (int place = 0; place < people.size(); place++) {
            lines.add(line(changed(place, cells(place, people.get(place)))));
        }
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Map<String, String> cells) {
        return ListColumn.all().stream()
                .map(column -> cells.getOrDefault(column.id(), "").replace(",", "、"))
                .collect(Collectors.joining(","));
    }

    private static Map<String, String> cells(int place, PersonRecord person) {
        var cells = new TreeMap<String, String>();
        cells.put("study-id", "S%04d".formatted(place + 1));
        cells.put("family", person.name().family());
        cells.put("given", person.name().given());
        cells.put("family-kana", person.kana().family());
        cells.put("given-kana", person.kana().given());
        cells.put("sex", person.sex().code());
        cells.put("born", person.born().text());
        cells.put("address-1", address(person));
        cells.put("enrolled", "2015-06-01");
        cells.put("consent", "2015-06-01");
        return cells;
    }

    private static String address(PersonRecord person) {
        String code = person.address().prefecture().notificationCode();
        return Tables.shipped().only("prefectures").find(code).columnOr("nameJa", "")
                + person.address().detail();
    }

    /// What lists of years ago look like: married names, slips, people who moved, who withdrew, who never
    /// consented.
    private Map<String, String> changed(int place, Map<String, String> cells) {
        switch (place % 20) {
            case 3 -> {
                cells.put("former", cells.getOrDefault("family", ""));
                cells.put("family", "見本山");
                cells.put("family-kana", "ミホンヤマ");
            }
            case 5 -> {
                cells.put("address-1", "福岡県福岡市中央区架空町1-2-3");
                cells.put("born", slip(people.get(place).born()));
            }
            case 7 -> cells.put("withdrawn", "2020-10-01");
            case 9 -> cells.put("consent", "");
            case 11 -> cells.put("born", "19610231");
            case 13 -> cells.put("study-id", "S%04d".formatted(place));
            case 15 -> cells.put("scope-items", "がんの診断");
            case 17 -> cells.put("scope-to", "2015");
            case 19 -> {
                cells.put("family", "架空原");
                cells.put("given", "無登録");
                cells.put("family-kana", "カクウハラ");
                cells.put("given-kana", "ムトウロク");
                cells.put("address-1", "福岡県福岡市中央区架空町9-9-9");
            }
            default -> {
                // as the registry has them
            }
        }
        return cells;
    }

    /// The day of birth one day off.
    private static String slip(PartialDate born) {
        return born.earliest().plusDays(1).toString();
    }
}
