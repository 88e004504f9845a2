package dev.todoke.provision.web;

import dev.todoke.web.Choice;
import dev.todoke.web.Task;
import java.util.List;

/// The list of short forms with their state (作業の一覧, A-02).
///
/// @param letter what the office asks to be corrected, empty before
/// @param open number of points still open
/// @param remarks what the desk said when it looked at the draft
/// @param precheck whether the desk can be asked to look at the draft now
/// @param waiting whether it was asked and has not answered yet
/// @param earlier own applications from which body, people and safety can be taken
public record TasksPage(
        String id,
        String title,
        String letter,
        List<Task> tasks,
        int open,
        List<Remark> remarks,
        boolean precheck,
        boolean waiting,
        List<Choice> earlier) {

    /// A remark on one part of the form; the part is empty for the whole.
    public record Remark(String part, String words) {}

    public TasksPage {
        remarks = List.copyOf(remarks);
        tasks = List.copyOf(tasks);
        earlier = List.copyOf(earlier);
    }
}
