package dev.todoke.notice.desk;

import dev.todoke.notice.store.Circular;
import dev.todoke.print.Block;
import dev.todoke.print.Letter;
import dev.todoke.print.Letterhead;
import java.util.ArrayList;
import java.util.List;

/// A circular on paper (事務連絡の文書), its annex on a page of its own.
public final class CircularLetter {

    private CircularLetter() {}

    public static Letter of(Circular circular, Letterhead head) {
        var draft = circular.draft();
        var body = new ArrayList<Block>(paragraphs(draft.body()));
        if (!draft.annex().isEmpty()) {
            body.add(new Block.NewPage());
            body.add(new Block.Right("（別紙）"));
            body.addAll(paragraphs(draft.annex()));
        }
        return new Letter(
                "事務連絡　" + circular.number(),
                draft.dated(),
                lines(draft.addressed()),
                new Letterhead(lines(draft.sender()), " ", head.contact()),
                draft.title(),
                body);
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private static List<Block> paragraphs(String text) {
        return text.lines()
                .<Block>map(line -> line.isBlank() ? new Block.Space(1) : new Block.Paragraph(line.strip()))
                .toList();
    }
}
