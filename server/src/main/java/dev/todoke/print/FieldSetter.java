package dev.todoke.print;

import java.util.ArrayList;
import java.util.List;

/// Sets what forms have and letters have not (様式の組版): choices, boxes to tick, frames, lines to write on.
final class FieldSetter {

    private static final double SIZE = PageSetter.SIZE;
    private static final double LEADING = PageSetter.LEADING;
    private static final double SMALL = 9;
    private static final double SMALL_LEADING = 13.5;
    private static final double PADDING = 5;

    /// Distance between two options.
    private static final double BETWEEN = 2.4 * SIZE;

    private final PageSetter pages;
    private final Shaper shaper;
    private final Paper paper;

    FieldSetter(PageSetter pages, Shaper shaper, Paper paper) {
        this.pages = pages;
        this.shaper = shaper;
        this.paper = paper;
    }

    void set(Block.Tag tag) {
        lines(tag.text(), 0, 0);
        pages.down(SMALL_LEADING / 2);
    }

    void set(Block.Small small) {
        int mark = small.text().startsWith("※") || small.text().startsWith("＊") ? 1 : 0;
        lines(small.text(), SIZE, SIZE + mark * 2 * SMALL);
        pages.down(3);
    }

    void set(Block.Subheading heading) {
        pages.need(3 * LEADING);
        pages.down(4);
        pages.hang(heading.text(), 0, 2 * SIZE);
    }

    void set(Block.Choices choices) {
        double x = paper.left() + SIZE;
        if (!choices.label().isBlank()) {
            var label = shaper.shape(choices.label());
            pages.need(LEADING);
            pages.draw(new Stroke.Text(x, pages.y() - SIZE, SIZE, false, label));
            x += PageSetter.width(label, SIZE) + 2 * SIZE;
        }
        double start = choices.label().isBlank() ? x + SIZE : Math.min(x, paper.left() + 9 * SIZE);
        x = Math.max(x, start);
        for (int i = 0; i < choices.options().size(); i++) {
            x = option(choices.options().get(i), x, start, i == 0);
        }
        pages.down(LEADING * 1.25);
    }

    /// @return where the next option begins
    private double option(Block.Option option, double from, double start, boolean first) {
        var glyphs = shaper.shape(option.text());
        double width = PageSetter.width(glyphs, SIZE);
        double x = from;
        if (!first && x + width > paper.right() - 4) {
            pages.down(LEADING * 1.15);
            pages.need(LEADING);
            x = start;
        }
        double base = pages.y() - SIZE;
        pages.draw(new Stroke.Text(x, base, SIZE, false, glyphs));
        if (option.chosen()) {
            pages.draw(new Stroke.Loop(x - 6, base - 4.2, width + 12, SIZE + 6.4));
        }
        return x + width + BETWEEN;
    }

    void set(Block.Tick tick) {
        double indent = SIZE;
        var before = shaper.shape(tick.before());
        var box = shaper.shape("□");
        double left = paper.left() + indent + PageSetter.width(before, SIZE);
        double text = left + 1.6 * SIZE;
        var lines = broken(tick.text(), text, SIZE);
        pages.need(LEADING);
        pages.draw(new Stroke.Text(paper.left() + indent, pages.y() - SIZE, SIZE, false, before));
        pages.draw(new Stroke.Text(left, pages.y() - SIZE, SIZE, false, box));
        if (tick.ticked()) {
            pages.draw(new Stroke.Text(left + 0.5, pages.y() - SIZE + 1, SIZE, true, shaper.shape("✓")));
        }
        for (var line : lines) {
            pages.need(LEADING);
            pages.draw(new Stroke.Text(text, pages.y() - SIZE, SIZE, false, line));
            pages.down(LEADING);
        }
    }

    /// A frame; where it goes on to another page it is closed and opened again.
    void set(Block.Framed framed) {
        double left = paper.left() + SIZE;
        var lines = new ArrayList<List<Glyph>>();
        framed.text()
                .lines()
                .forEach(line -> lines.addAll(LineBreaker.lines(
                        shaper.shape(line),
                        (paper.right() - left - 2 * PADDING) / SIZE,
                        (paper.right() - left - 2 * PADDING) / SIZE)));
        while (framed.text().isBlank() && lines.size() < framed.room()) {
            lines.add(List.of());
        }
        pages.down(3);
        pages.need(Math.min(lines.size(), 3) * LEADING + 2 * PADDING);
        int from = 0;
        while (from < lines.size()) {
            int fitting = (int) ((pages.y() - paper.bottom() - 2 * PADDING) / LEADING);
            if (fitting < 1) {
                pages.newPage();
                continue;
            }
            int until = Math.min(lines.size(), from + fitting);
            frame(left, lines.subList(from, until));
            from = until;
        }
        pages.down(6);
    }

    private void frame(double left, List<List<Glyph>> lines) {
        double top = pages.y();
        double bottom = top - lines.size() * LEADING - 2 * PADDING;
        for (int i = 0; i < lines.size(); i++) {
            double base = top - PADDING - SIZE - 3 - i * LEADING;
            pages.draw(new Stroke.Text(left + PADDING, base, SIZE, false, lines.get(i)));
        }
        double right = paper.right();
        pages.draw(new Stroke.Rule(left, top, right, top));
        pages.draw(new Stroke.Rule(left, bottom, right, bottom));
        pages.draw(new Stroke.Rule(left, top, left, bottom));
        pages.draw(new Stroke.Rule(right, top, right, bottom));
        pages.down(top - bottom);
    }

    void set(Block.WritingLine line) {
        pages.need(LEADING * 1.8);
        pages.down(LEADING * 0.6);
        var label = shaper.shape(line.label());
        double left = paper.left() + (paper.right() - paper.left()) * 0.4;
        double base = pages.y() - SIZE;
        pages.draw(new Stroke.Text(left, base, SIZE, false, label));
        pages.draw(new Stroke.Rule(left, base - 4, paper.right(), base - 4));
        pages.down(LEADING * 1.2);
    }

    private void lines(String text, double first, double others) {
        double whole = paper.right() - paper.left();
        var lines = LineBreaker.lines(shaper.shape(text), (whole - first) / SMALL, (whole - others) / SMALL);
        for (int i = 0; i < lines.size(); i++) {
            pages.need(SMALL_LEADING);
            double x = paper.left() + (i == 0 ? first : others);
            pages.draw(new Stroke.Text(x, pages.y() - SMALL, SMALL, false, lines.get(i)));
            pages.down(SMALL_LEADING);
        }
    }

    private List<List<Glyph>> broken(String text, double from, double size) {
        double width = (paper.right() - from) / size;
        return LineBreaker.lines(shaper.shape(text), width, width);
    }
}
