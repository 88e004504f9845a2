package dev.todoke.provision.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/// Looks at everything a publication shows (公表前確認の点検): a pure function of tables, earlier tables and text.
///
/// Counts of all tables, also of those published before, are read as one system of sums, so that a count that one table
/// withholds and another gives away is found. A pass of this check proves nothing beyond its rules: a person decides.
public final class PublicationCheck {

    private final PublicationLimits limits;
    private final SortedSet<String> municipalities;

    /// @param municipalities names of the prefecture's municipalities, which a publication may show only by leave
    public PublicationCheck(PublicationLimits limits, SortedSet<String> municipalities) {
        this.limits = limits;
        this.municipalities = municipalities;
    }

    /// @param tables what is to be published
    /// @param earlier what was published from the same source before
    /// @param text the running text, abstract and captions
    public List<PublicationFinding> findings(List<PublishedTable> tables, List<PublishedTable> earlier, String text) {
        var findings = new Findings();
        var words = new TextFigures(limits, municipalities);
        var shapes = shapes(tables, findings);
        counts(shapes, earlier, findings);
        for (TableShape shape : shapes) {
            new ShareFigures(shape, limits).find(findings);
            new SurvivalSteps(shape, limits).find(findings);
            shape.sentences().forEach(sentence -> words.find(shape.table().name(), sentence, findings));
            words.findMunicipalities(shape.table().name(), allLabels(shape), findings);
        }
        words.find("", text, findings);
        words.findMunicipalities("", text, findings);
        words.findStatement(text, findings);
        return findings.all();
    }

    private static List<TableShape> shapes(List<PublishedTable> tables, Findings findings) {
        var shapes = new ArrayList<TableShape>();
        for (PublishedTable table : tables) {
            TableShape.of(table)
                    .ifPresentOrElse(
                            shapes::add,
                            () -> findings.inTable(
                                    PublicationRule.NOT_READ,
                                    table.name(),
                                    "",
                                    "",
                                    "見出しの行と、その下の数を見つけられませんでした。表計算の表のまま(見出しを含めて)貼り付けてください。この表は点検していません。"));
        }
        return shapes;
    }

    private void counts(List<TableShape> shapes, List<PublishedTable> earlier, Findings findings) {
        var all = new ReaderKnowledge();
        var before = new ReaderKnowledge();
        var differences = new Differences(limits);
        var current = new ArrayList<KnownCell>();
        for (TableShape shape : shapes) {
            var cells = new CountReader(shape).read();
            all.add(shape, cells);
            cells.forEach(differences::know);
            current.addAll(cells);
        }
        for (TableShape shape :
                earlier.stream().flatMap(table -> TableShape.of(table).stream()).toList()) {
            var cells = new CountReader(shape).read();
            all.add(shape, cells);
            before.add(shape, cells);
            cells.forEach(differences::know);
        }
        for (KnownCell cell : current) {
            if (cell.shown() && limits.isSmall(cell.said().low())) {
                findings.at(
                        PublicationRule.SMALL_COUNT,
                        cell,
                        "1〜%dの人数は公表できません。伏せるか、区分をまとめてください。".formatted(limits.largestSmall()),
                        List.of());
            }
            differences.find(cell, findings);
        }
        new WithheldCounts(all, before, limits).find(findings);
    }

    private static String allLabels(TableShape shape) {
        var labels = new StringBuilder();
        shape.rows().forEach(row -> labels.append(shape.ofRow(row).text()).append('\n'));
        shape.columns()
                .forEach(column -> labels.append(shape.ofColumn(column).text()).append('\n'));
        return labels.toString();
    }
}
