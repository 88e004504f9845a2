package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.Change;
import dev.todoke.provision.Changes;
import dev.todoke.provision.CommandKind;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.control.FieldChanges;
import dev.todoke.provision.paper.OfficePapers;
import java.util.List;

/// A change of one application, written by its applicant or answered by the office (変更申出, 様式例第2-4号).
///
/// @param change none while it is being written, one when it was handed in
public record ChangePage(
        Application application,
        List<CommandKind> open,
        List<Change> change,
        List<DifferenceLine> differences,
        String reason) {

    public ChangePage {
        open = List.copyOf(open);
        change = List.copyOf(change);
        differences = List.copyOf(differences);
    }

    /// The change being written, beside the application as approved.
    static ChangePage writing(Application application, List<CommandKind> open, String reason, boolean english) {
        var draft = Changes.of(application).draft();
        var found = FieldChanges.between(application.submitted(), draft);
        return new ChangePage(
                application,
                open,
                List.of(),
                DifferenceLine.of(found, application.submitted(), draft, english),
                reason);
    }

    static ChangePage asked(Application application, List<CommandKind> open, Change change, boolean english) {
        return new ChangePage(
                application,
                open,
                List.of(change),
                DifferenceLine.of(change.differences(), change.before(), change.after(), english),
                change.asked().reason());
    }

    public String id() {
        return application.id();
    }

    /// How the printed answer to a change is called.
    public static String paper(Change change) {
        return OfficePapers.CHANGE + "." + change.number();
    }

    /// The printed answer of the change that is shown, as a list of none or one.
    public List<String> papers() {
        return change.stream()
                .filter(one -> one.answer() == Change.State.ACCEPTED || one.answer() == Change.State.REFUSED)
                .map(ChangePage::paper)
                .toList();
    }

    public String number() {
        return application.numberText();
    }

    /// The files that came with the change.
    ///
    /// @param base address of the application at the face that reads
    public List<FileLine> files(String base) {
        return change.stream()
                .flatMap(one -> FileLine.of(application, one, base).stream())
                .toList();
    }

    /// New users and whether they have pledged.
    public List<PledgesPage.Line> pledges() {
        return PledgesPage.lines(application).stream()
                .filter(line -> application.submitted().rows("users").stream()
                        .noneMatch(row -> application
                                .submitted()
                                .text("users." + row + ".name")
                                .equals(line.name())))
                .toList();
    }

    /// The change that waits for its answer, as a list of none or one.
    public List<Change> waiting() {
        return Changes.of(application).open().stream().toList();
    }

    public List<Change> earlier() {
        return Changes.of(application).all().reversed();
    }

    public List<String> tasks() {
        return Form.of(application.submitted()).tasks();
    }

    public boolean council() {
        return differences.stream().anyMatch(DifferenceLine::council);
    }

    public boolean can(String command) {
        return open.stream().anyMatch(kind -> kind.code().equals(command));
    }
}
