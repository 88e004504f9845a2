package dev.todoke.print;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// Prints letters and lists as PDF (印刷). Nothing is written when a character cannot be printed: the answer names it.
public final class LetterPrinter {

    /// The font is read once and cannot be read by two at a time.
    private final ReentrantLock turn = new ReentrantLock();

    private static final class Font {
        static final Mincho MINCHO = Mincho.load();
    }

    public PrintAnswer print(Letter letter, OutputStream out) throws IOException {
        return print(letter, OnMissing.STOP, out);
    }

    public PrintAnswer print(Letter letter, OnMissing onMissing, OutputStream out) throws IOException {
        return print(letter.blocks(), Paper.PORTRAIT, letter.subject(), letter.date(), onMissing, out);
    }

    public PrintAnswer print(Listing listing, OutputStream out) throws IOException {
        return print(listing, OnMissing.STOP, out);
    }

    public PrintAnswer print(Listing listing, OnMissing onMissing, OutputStream out) throws IOException {
        return print(listing.blocks(), listing.paper(), listing.title(), listing.date(), onMissing, out);
    }

    /// Prints a form; its characters were looked at before (see [#unprintable]).
    public PrintAnswer print(FormSheet sheet, OutputStream out) throws IOException {
        turn.lock();
        try {
            var shaper = new Shaper(Font.MINCHO, OnMissing.STOP);
            var pages = new PageSetter(sheet.paper(), shaper).pages(sheet.blocks(), sheet.foot());
            if (!shaper.missing().isEmpty()) {
                return new PrintAnswer.Unprintable(shaper.missing());
            }
            new PdfFile(Font.MINCHO).write(pages, sheet.paper(), sheet.title(), sheet.date(), out);
            return new PrintAnswer.Printed(pages.size());
        } finally {
            turn.unlock();
        }
    }

    /// The characters of a text that cannot be printed.
    public List<UnprintableCharacter> unprintable(String text) {
        turn.lock();
        try {
            var shaper = new Shaper(Font.MINCHO, OnMissing.STOP);
            text.lines().forEach(shaper::shape);
            return shaper.missing();
        } finally {
            turn.unlock();
        }
    }

    private PrintAnswer print(
            List<Block> blocks, Paper paper, String title, LocalDate date, OnMissing onMissing, OutputStream out)
            throws IOException {
        turn.lock();
        try {
            var shaper = new Shaper(Font.MINCHO, onMissing);
            var pages = new PageSetter(paper, shaper).pages(blocks);
            if (!shaper.missing().isEmpty()) {
                return new PrintAnswer.Unprintable(shaper.missing());
            }
            new PdfFile(Font.MINCHO).write(pages, paper, title, date, out);
            return new PrintAnswer.Printed(pages.size());
        } finally {
            turn.unlock();
        }
    }
}
