package dev.todoke.print;

import java.util.ArrayList;
import java.util.List;

/// Sets a table; where it goes on to another page its heading is set again (表の組版). A row stays on one page unless it
/// is higher than a page.
final class TableSetter {

    private static final double SIZE = 9;
    private static final double LEADING = 13;
    /// Room between text and lines.
    static final double PADDING = 3.5;

    static final double CLOSE = 1.5;

    private final PageSetter pages;
    private final Shaper shaper;
    private final Paper paper;
    private final double padding;

    TableSetter(PageSetter pages, Shaper shaper, Paper paper, double padding) {
        this.pages = pages;
        this.shaper = shaper;
        this.paper = paper;
        this.padding = padding;
    }

    void set(Block.Table table) {
        double[] edges = edges(table.columns());
        var heading = cells(table.columns().stream().map(Column::heading).toList(), edges);
        var first = table.rows().isEmpty() ? heading : cells(table.rows().getFirst(), edges);
        if (!pages.fits(height(heading) + Math.min(height(first), room() / 2))) {
            pages.newPage();
        }
        heading(table, heading, edges);
        for (var row : table.rows()) {
            row(table, heading, cells(row, edges), edges);
        }
        pages.down(padding * 2);
    }

    /// Labels on a light ground and their values.
    void set(Block.Facts facts) {
        var columns = List.of(Column.of("", 1), Column.of("", 2.2));
        double[] edges = edges(columns);
        for (var row : facts.rows()) {
            var cells = cells(row, edges);
            if (height(cells) <= room() && !pages.fits(height(cells))) {
                pages.newPage();
            }
            int lines = cells.stream().mapToInt(List::size).max().orElse(1);
            int from = 0;
            while (from < Math.max(1, lines)) {
                int fitting = (int) ((pages.y() - paper.bottom() - 2 * padding) / LEADING);
                int until = Math.min(Math.max(1, lines), from + Math.max(1, fitting));
                double height = (until - from) * LEADING + 2 * padding;
                pages.draw(new Stroke.Ground(edges[0], pages.y() - height, edges[1] - edges[0], height));
                part(columns, cells, from, until, edges, false);
                from = until;
                if (from < lines) {
                    pages.newPage();
                }
            }
        }
        pages.down(padding * 2);
    }

    private void row(
            Block.Table table, List<List<List<Glyph>>> heading, List<List<List<Glyph>>> cells, double[] edges) {
        int lines = Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
        int from = 0;
        while (from < lines) {
            boolean tooHigh = height(cells) > room() - height(heading);
            if (!pages.fits((tooHigh ? 1 : lines - from) * LEADING + 2 * padding)) {
                pages.newPage();
                heading(table, heading, edges);
            }
            int fitting = (int) ((pages.y() - paper.bottom() - 2 * padding) / LEADING);
            int until = Math.min(lines, from + Math.max(1, fitting));
            part(table.columns(), cells, from, until, edges, false);
            from = until;
        }
    }

    private void heading(Block.Table table, List<List<List<Glyph>>> cells, double[] edges) {
        pages.draw(new Stroke.Ground(
                edges[0], pages.y() - height(cells), edges[edges.length - 1] - edges[0], height(cells)));
        part(
                table.columns(),
                cells,
                0,
                cells.stream().mapToInt(List::size).max().orElse(1),
                edges,
                true);
    }

    private void part(
            List<Column> columns, List<List<List<Glyph>>> cells, int from, int until, double[] edges, boolean bold) {
        double top = pages.y();
        double height = (until - from) * LEADING + 2 * padding;
        for (int column = 0; column < cells.size(); column++) {
            var lines = cells.get(column);
            for (int line = from; line < Math.min(until, lines.size()); line++) {
                var glyphs = lines.get(line);
                double free = edges[column + 1] - edges[column] - 2 * padding - PageSetter.width(glyphs, SIZE);
                double x = edges[column] + padding + free * columns.get(column).place();
                double base = top - padding - SIZE - (line - from) * LEADING;
                pages.draw(new Stroke.Text(x, base, SIZE, bold, glyphs));
            }
        }
        for (double edge : edges) {
            pages.draw(new Stroke.Rule(edge, top, edge, top - height));
        }
        pages.draw(new Stroke.Rule(edges[0], top, edges[edges.length - 1], top));
        pages.draw(new Stroke.Rule(edges[0], top - height, edges[edges.length - 1], top - height));
        pages.down(height);
    }

    private List<List<List<Glyph>>> cells(List<String> texts, double[] edges) {
        var cells = new ArrayList<List<List<Glyph>>>();
        for (int i = 0; i < texts.size(); i++) {
            double width = (edges[i + 1] - edges[i] - 2 * padding) / SIZE;
            var lines = new ArrayList<List<Glyph>>();
            texts.get(i).lines().forEach(line -> lines.addAll(LineBreaker.lines(shaper.shape(line), width, width)));
            cells.add(List.copyOf(lines));
        }
        return cells;
    }

    private double height(List<List<List<Glyph>>> cells) {
        return Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1)) * LEADING + 2 * padding;
    }

    private double room() {
        return paper.top() - paper.bottom();
    }

    private double[] edges(List<Column> columns) {
        double all = columns.stream().mapToDouble(Column::share).sum();
        double[] edges = new double[columns.size() + 1];
        edges[0] = paper.left();
        for (int i = 0; i < columns.size(); i++) {
            edges[i + 1] =
                    edges[i] + (paper.right() - paper.left()) * columns.get(i).share() / all;
        }
        return edges;
    }
}
