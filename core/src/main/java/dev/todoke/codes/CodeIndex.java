package dev.todoke.codes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// All codes made ready for searching (検索の索引): about 4,600 codes, some 3 MB, built in a fraction of a second.
final class CodeIndex {

    private static final String CANCER = "癌";

    private final List<SearchedCode> codes = new ArrayList<>();
    private final Map<String, Integer> numberOfWord = new LinkedHashMap<>();
    private final Map<String, List<String>> japaneseBeside = new HashMap<>();
    private final Map<String, List<String>> englishBeside = new HashMap<>();
    private final Map<String, String> kanaOfArea = new HashMap<>();

    CodeIndex(CodeLists lists) {
        readGroups();
        readAliases();
        readKana();
        for (CodeSystem system : CodeSystem.values()) {
            for (ListedCode listed : lists.of(system)) {
                codes.add(searched(listed));
            }
        }
    }

    /// In the order in which equally good hits are shown.
    List<SearchedCode> codes() {
        return codes;
    }

    /// Every English word once, by its number.
    List<String> vocabulary() {
        return List.copyOf(numberOfWord.keySet());
    }

    private void readGroups() {
        for (var row : Tables.shipped().table("icdo3-topography", "3.2").rows()) {
            String group = row.value("group3Ja");
            beside(japaneseBeside, CodeSystem.TOPOGRAPHY, row.value("code"), compactName(row.value("nameJa")) + CANCER);
            beside(japaneseBeside, CodeSystem.TOPOGRAPHY, row.value("code"), group + CANCER);
        }
        for (var row : Tables.shipped().only("iccc3").rows()) {
            beside(japaneseBeside, CodeSystem.ICCC3, row.value("icccLabel"), row.value("groupNameJa"));
        }
    }

    private void readAliases() {
        for (var row : Tables.shipped().only("code-search-words").rows()) {
            boolean morphology = row.value("system").equals("morphology");
            var system = morphology ? CodeSystem.MORPHOLOGY : CodeSystem.TOPOGRAPHY;
            var target = row.value("language").equals("ja") ? japaneseBeside : englishBeside;
            for (String code : row.value("codes").split(",")) {
                for (String each : morphology || code.length() == 4 ? List.of(code) : subsites(code)) {
                    beside(target, system, each, row.value("word"));
                }
            }
        }
    }

    private static List<String> subsites(String site) {
        return Tables.shipped().table("icdo3-topography", "3.2").rows().stream()
                .map(row -> row.value("code"))
                .filter(code -> code.startsWith(site))
                .toList();
    }

    private void readKana() {
        for (var row : Tables.shipped().only("municipalities").rows()) {
            kanaOfArea.put(row.value("code5"), row.value("kana"));
        }
    }

    private static void beside(Map<String, List<String>> target, CodeSystem system, String code, String words) {
        target.computeIfAbsent(system.word() + " " + code, _ -> new ArrayList<>(2))
                .add(words);
    }

    private SearchedCode searched(ListedCode listed) {
        String at = listed.system().word() + " " + listed.code();
        String name = compactName(listed.nameJa());
        var beside = japaneseBeside.getOrDefault(at, List.of()).stream()
                .map(CodeIndex::compactName)
                .distinct()
                .toList();
        return new SearchedCode(
                listed,
                SearchText.compact(listed.code().toLowerCase(Locale.ROOT)),
                name,
                listed.system() == CodeSystem.AREA
                        ? readingOfArea(listed)
                        : Readings.shipped().of(SearchText.fold(withoutNos(listed.nameJa()))),
                String.join(" ", beside),
                beside.stream()
                        .map(words -> Readings.shipped().of(words).kana())
                        .collect(Collectors.joining(" ")),
                numbers(SearchText.words(SearchText.fold(listed.nameEn()))),
                numbers(SearchText.words(
                        SearchText.fold(String.join(" ", englishBeside.getOrDefault(at, List.of()))))));
    }

    private Reading readingOfArea(ListedCode listed) {
        return new Reading(SearchText.fold(kanaOfArea.getOrDefault(listed.code(), "")), 1);
    }

    private static String withoutNos(String name) {
        return name.replace("，NOS", "");
    }

    private static String compactName(String name) {
        return SearchText.compact(SearchText.fold(name));
    }

    private List<Integer> numbers(List<String> words) {
        return words.stream()
                .map(word -> numberOfWord.computeIfAbsent(word, _ -> numberOfWord.size()))
                .toList();
    }
}
