package dev.todoke.provision.desk;

import dev.todoke.codes.SiteGroup;
import dev.todoke.codes.Tables;
import dev.todoke.population.SexGroup;
import dev.todoke.provision.publication.PublishedTable;
import dev.todoke.statistics.CaseSet;
import dev.todoke.statistics.OfficialCounts;
import dev.todoke.statistics.OfficialCounts.Count;
import dev.todoke.statistics.OfficialCounts.Year;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The registry's own published figures as tables of the check (公的統計の表): a withheld count of a paper may follow from
/// them.
///
/// They are joined by the words for whom they count, such as 2019年 福岡県; a publication of the same people uses the
/// same words.
@Component
class OfficialTables {

    private final OfficialCounts releases;
    private final String prefecture;
    private final String prefectureName;

    OfficialTables(OfficialCounts releases, OfficeSettings office) {
        this.releases = releases;
        this.prefecture = office.prefecture();
        this.prefectureName =
                Tables.shipped().only("prefectures").find(prefecture).columnOr("nameJa", prefecture);
    }

    /// The words under which figures are published, newest year first.
    List<String> populations() {
        return releases.years().stream().map(this::population).toList();
    }

    /// The published tables of the populations that these tables name.
    List<PublishedTable> besides(List<PublishedTable> tables) {
        var named = tables.stream().map(table -> plain(table.population())).collect(Collectors.toSet());
        return releases.years().stream()
                .filter(year -> named.contains(plain(population(year))))
                .map(this::table)
                .toList();
    }

    private String population(Year year) {
        return year.year() + "年 " + prefectureName;
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).strip();
    }

    private PublishedTable table(Year year) {
        Map<String, Map<SexGroup, String>> cells = new LinkedHashMap<>();
        for (Count count : releases.counts(year.release(), prefecture)) {
            cells.computeIfAbsent(count.site(), _ -> new LinkedHashMap<>()).put(count.sex(), count.printed());
        }
        var rows = new ArrayList<List<String>>();
        rows.add(heading());
        CaseSet.INVASIVE.sites().stream()
                .filter(site -> cells.containsKey(site.code()))
                .forEach(site -> rows.add(row(site, cells.getOrDefault(site.code(), Map.of()))));
        return new PublishedTable("公的統計 %d年 罹患数(公表 %d)".formatted(year.year(), year.release()), population(year), rows);
    }

    private static List<String> heading() {
        var heading = new ArrayList<>(List.of("部位"));
        Arrays.stream(SexGroup.values()).map(SexGroup::ja).forEach(heading::add);
        return heading;
    }

    private static List<String> row(SiteGroup site, Map<SexGroup, String> cells) {
        var row = new ArrayList<>(List.of(site.nameJa()));
        for (SexGroup sex : SexGroup.values()) {
            row.add(cells.getOrDefault(sex, ""));
        }
        return row;
    }
}
