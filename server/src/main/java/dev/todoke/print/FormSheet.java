package dev.todoke.print;

import java.time.LocalDate;
import java.util.List;

/// A form on paper (様式).
///
/// @param title its title; nothing personal, it also names the file
/// @param date the day the file carries
public record FormSheet(String title, LocalDate date, Paper paper, List<Block> blocks, PageFoot foot) {

    public FormSheet {
        blocks = List.copyOf(blocks);
    }
}
