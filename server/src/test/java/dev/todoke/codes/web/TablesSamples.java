package dev.todoke.codes.web;

import dev.todoke.codes.Papers;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.Cell;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
import java.util.List;
import java.util.Map;

/// The pages of the tables with a model each.
final class TablesSamples implements PageSamples {

    @Override
    public List<Sample> samples() {
        var list = new PlainTable(
                "コード表", List.of(PlainTable.Column.words("表")), List.of(List.of(Cell.text("site-groups"))), "ありません。");
        var papers = Papers.of("site-groups");
        var page = new TablePage(
                "site-groups",
                papers.title(),
                "2016-2023",
                "2016-01-01 から",
                List.of(new TablePage.Edition(
                        "2016-2023", "/registry/administration/tables/site-groups/2016-2023", true)),
                papers.sections(),
                List.of("code", "name"),
                List.of(List.of("C16", "胃")),
                new Pager(1, 1, "/registry/administration/tables/site-groups/2016-2023"));
        return List.of(
                new Sample("codes/tables", "/registry/administration/tables", Map.of("page", list)),
                new Sample(
                        "codes/table", "/registry/administration/tables/site-groups/2016-2023", Map.of("page", page)));
    }
}
