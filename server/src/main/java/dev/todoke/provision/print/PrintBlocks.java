package dev.todoke.provision.print;

import dev.todoke.print.Block;
import dev.todoke.print.Column;
import dev.todoke.provision.paper.PaperBlock;
import java.util.List;
import java.util.stream.Stream;

/// The blocks of a form as the printer knows them (紙面の要素への置き換え).
final class PrintBlocks {

    /// Tables with more rows are set close: the annex of 76 items stands on two pages.
    static final int LONG = 40;

    private PrintBlocks() {}

    static Stream<Block> of(PaperBlock block) {
        return switch (block) {
            case PaperBlock.Tag(var text) -> Stream.of(new Block.Tag(text));
            case PaperBlock.Title(var text) -> Stream.of(new Block.Title(text));
            case PaperBlock.Left(var texts) -> Stream.of(new Block.Lines(texts), new Block.Space(1));
            case PaperBlock.Right(var texts) -> texts.stream().map(Block.Right::new);
            case PaperBlock.Centred(var text) -> Stream.of(new Block.Centred(text));
            case PaperBlock.Heading(var text) -> Stream.of(new Block.Heading(text));
            case PaperBlock.Subheading(var text) -> Stream.of(new Block.Subheading(text));
            case PaperBlock.Paragraph(var text) -> Stream.of(new Block.Paragraph(text));
            case PaperBlock.Note(var text) -> Stream.of(new Block.Small(text));
            case PaperBlock.Clause(var mark, var text) -> Stream.of(new Block.Item(mark, text));
            case PaperBlock.Choice(var label, var options) -> Stream.of(new Block.Choices(label, options(options)));
            case PaperBlock.Tick(var ticked, var before, var text) -> Stream.of(new Block.Tick(ticked, before, text));
            case PaperBlock.Pairs(var pairs) ->
                Stream.of(new Block.Facts(pairs.stream()
                        .map(pair -> List.of(pair.label(), pair.value()))
                        .toList()));
            case PaperBlock.Box(var text, var room) -> Stream.of(new Block.Framed(text, room));
            case PaperBlock.Grid(var columns, var rows) ->
                Stream.of(table(new Block.Table(
                        columns.stream().map(PrintBlocks::column).toList(), rows)));
            case PaperBlock.Signature(var label) -> Stream.of(new Block.WritingLine(label));
            case PaperBlock.Space(var lines) -> Stream.of(new Block.Space(lines));
            case PaperBlock.NewPage _ -> Stream.of(new Block.NewPage());
        };
    }

    private static Block table(Block.Table table) {
        return table.rows().size() > LONG ? new Block.Dense(table) : table;
    }

    private static List<Block.Option> options(List<PaperBlock.Option> options) {
        return options.stream()
                .map(option -> new Block.Option(option.text(), option.chosen()))
                .toList();
    }

    private static Column column(PaperBlock.Column column) {
        return column.centred()
                ? Column.centred(column.heading(), column.share())
                : Column.of(column.heading(), column.share());
    }
}
