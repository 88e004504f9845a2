package dev.todoke.print;

import java.util.ArrayList;
import java.util.List;

/// Sets blocks on pages from top to bottom (組版).
final class PageSetter {

    static final double SIZE = 10.5;
    static final double LEADING = 18;
    private static final double TITLE_SIZE = 14;
    private static final double FOOT_SIZE = 7;

    private final Paper paper;
    private final Shaper shaper;
    private final List<List<Stroke>> pages = new ArrayList<>();
    private double y;

    PageSetter(Paper paper, Shaper shaper) {
        this.paper = paper;
        this.shaper = shaper;
        newPage();
    }

    /// All pages, each with its number, its words and its code at the foot.
    List<List<Stroke>> pages(List<Block> blocks, PageFoot foot) {
        var all = pages(blocks);
        var words = shaper.shape(foot.words());
        var subject = shaper.shape(foot.subject());
        for (var page : all) {
            page.add(new Stroke.Text(paper.left(), paper.bottom() - 16, FOOT_SIZE, false, words));
            page.add(new Stroke.Text(paper.left(), paper.bottom() - 28, FOOT_SIZE, false, subject));
            page.addAll(foot.code().squares(paper));
        }
        return all;
    }

    /// All pages, each with its number at the foot.
    List<List<Stroke>> pages(List<Block> blocks) {
        blocks.forEach(this::set);
        for (int i = 0; i < pages.size(); i++) {
            var foot = shaper.shape("%d / %d".formatted(i + 1, pages.size()));
            pages.get(i)
                    .add(new Stroke.Text((paper.width() - width(foot, 9)) / 2, paper.bottom() - 28, 9, false, foot));
        }
        return List.copyOf(pages);
    }

    private void set(Block block) {
        switch (block) {
            case Block.Paragraph(var text) -> text.lines().forEach(line -> hang(line, SIZE, 0));
            case Block.Item(var mark, var text) -> item(mark, text);
            case Block.Centred(var text) -> placed(text, SIZE, false, 0.5);
            case Block.Right(var text) -> placed(text, SIZE, false, 1);
            case Block.Lines(var lines) -> lines.forEach(line -> hang(line, 0, 0));
            case Block.Title(var text) -> {
                space(0.5);
                placed(text, TITLE_SIZE, true, 0.5);
                space(0.8);
            }
            case Block.Heading(var text) -> heading(text);
            case Block.Table table -> new TableSetter(this, shaper, paper, TableSetter.PADDING).set(table);
            case Block.Dense(var table) -> new TableSetter(this, shaper, paper, TableSetter.CLOSE).set(table);
            case Block.Facts facts -> new TableSetter(this, shaper, paper, TableSetter.PADDING).set(facts);
            case Block.Tag tag -> new FieldSetter(this, shaper, paper).set(tag);
            case Block.Small small -> new FieldSetter(this, shaper, paper).set(small);
            case Block.Subheading heading -> new FieldSetter(this, shaper, paper).set(heading);
            case Block.Choices choices -> new FieldSetter(this, shaper, paper).set(choices);
            case Block.Tick tick -> new FieldSetter(this, shaper, paper).set(tick);
            case Block.Framed framed -> new FieldSetter(this, shaper, paper).set(framed);
            case Block.WritingLine line -> new FieldSetter(this, shaper, paper).set(line);
            case Block.Space(var lines) -> space(lines);
            case Block.NewPage _ -> newPage();
        }
    }

    private void item(String mark, String text) {
        need(LEADING);
        var shape = shaper.shape(mark);
        double indent = Math.max(2 * SIZE, width(shape, SIZE) + 0.5 * SIZE);
        draw(new Stroke.Text(paper.left() + SIZE, y - SIZE, SIZE, false, shape));
        hang(text, SIZE + indent, SIZE + indent);
    }

    private void heading(String text) {
        need(3 * LEADING);
        space(0.4);
        draw(new Stroke.Text(paper.left(), y - SIZE, SIZE, true, shaper.shape(text)));
        y -= LEADING;
    }

    /// Text from the left; the first line is moved in by `first`, the others by `others`.
    void hang(String text, double first, double others) {
        double whole = paper.right() - paper.left();
        var lines = LineBreaker.lines(shaper.shape(text), (whole - first) / SIZE, (whole - others) / SIZE);
        for (int i = 0; i < lines.size(); i++) {
            need(LEADING);
            draw(new Stroke.Text(paper.left() + (i == 0 ? first : others), y - SIZE, SIZE, false, lines.get(i)));
            y -= LEADING;
        }
    }

    /// @param place 0 left, 0.5 middle, 1 right
    private void placed(String text, double size, boolean bold, double place) {
        double whole = paper.right() - paper.left();
        for (var line : LineBreaker.lines(shaper.shape(text), whole / size, whole / size)) {
            need(size * 1.7);
            draw(new Stroke.Text(paper.left() + (whole - width(line, size)) * place, y - size, size, bold, line));
            y -= size * 1.7;
        }
    }

    private void space(double lines) {
        y -= lines * LEADING;
    }

    void newPage() {
        pages.add(new ArrayList<>());
        y = paper.top();
    }

    /// Begins a new page unless this much height is left.
    void need(double height) {
        if (!fits(height)) {
            newPage();
        }
    }

    boolean fits(double height) {
        return y - height >= paper.bottom();
    }

    double y() {
        return y;
    }

    void down(double height) {
        y -= height;
    }

    void draw(Stroke stroke) {
        pages.getLast().add(stroke);
    }

    static double width(List<Glyph> line, double size) {
        return line.stream().mapToDouble(Glyph::width).sum() * size;
    }
}
