package dev.todoke.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A list on paper (一覧・名簿).
///
/// @param title its title; nothing personal, it also names the file
/// @param date the day it shows the state of
/// @param above lines between title and table
/// @param table the list itself
/// @param paper upright or lying
public record Listing(String title, LocalDate date, List<String> above, Block.Table table, Paper paper) {

    public Listing {
        above = List.copyOf(above);
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(title));
        blocks.add(new Block.Right(EraDate.text(date) + "現在"));
        blocks.add(new Block.Lines(above));
        blocks.add(new Block.Space(0.5));
        blocks.add(table);
        return List.copyOf(blocks);
    }
}
