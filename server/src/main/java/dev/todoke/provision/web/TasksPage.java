package dev.todoke.provision.web;

import dev.todoke.web.Task;
import java.util.List;

/// The list of short forms with their state (作業の一覧, A-02).
///
/// @param letter what the office asks to be corrected, empty before
/// @param open number of points still open
public record TasksPage(String id, String title, String letter, List<Task> tasks, int open) {

    public TasksPage {
        tasks = List.copyOf(tasks);
    }
}
