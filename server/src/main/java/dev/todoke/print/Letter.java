package dev.todoke.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// An official letter (通知文・依頼文).
///
/// @param number number of the document (文書番号); empty when it has none
/// @param date its date, printed in the Japanese era
/// @param recipient lines of whom it goes to, with 様 or 御中
/// @param from who sends it
/// @param subject its title (件名); without anything personal, it also names the file
/// @param body what it says
public record Letter(
        String number, LocalDate date, List<String> recipient, Letterhead from, String subject, List<Block> body) {

    public Letter {
        recipient = List.copyOf(recipient);
        body = List.copyOf(body);
    }

    /// The whole letter from top to bottom.
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        if (!number.isBlank()) {
            blocks.add(new Block.Right(number));
        }
        blocks.add(new Block.Right(EraDate.text(date)));
        blocks.add(new Block.Space(1));
        blocks.add(new Block.Lines(recipient));
        blocks.add(new Block.Space(1));
        from.sender().forEach(line -> blocks.add(new Block.Right(line)));
        blocks.add(from.seal().isBlank() ? new Block.Space(3) : new Block.Right(from.seal()));
        blocks.add(new Block.Space(1));
        blocks.add(new Block.Title(subject));
        int enclosure = body.indexOf(new Block.NewPage());
        int end = enclosure < 0 ? body.size() : enclosure;
        blocks.addAll(body.subList(0, end));
        blocks.addAll(contact());
        blocks.addAll(body.subList(end, body.size()));
        return List.copyOf(blocks);
    }

    /// Whom to ask; it stands below the letter itself, above its enclosures.
    private List<Block> contact() {
        var lines = new ArrayList<Block>();
        for (var line : from.contact()) {
            lines.add(lines.isEmpty() ? new Block.Space(1) : new Block.Right(line));
            if (lines.size() == 1) {
                lines.add(new Block.Right("担当　" + line));
            }
        }
        return lines;
    }
}
