package dev.todoke.provision;

import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.attachment.Attachment;
import dev.todoke.provision.attachment.FileContent;
import java.util.List;

/// Rules of files that are attached and taken away (添付書類).
record AttachmentRules(Application application, List<Event> events, List<Reason> reasons) {

    /// Most files of an application.
    static final int MOST_FILES = 60;

    void apply(AttachmentCommand command) {
        switch (command) {
            case AttachmentCommand.AttachFile(var field, var content) -> attach(field, content);
            case AttachmentCommand.DetachFile(var number) -> detach(number);
        }
    }

    /// A file of a name that the field has already is the next version of that one.
    private void attach(String field, FileContent content) {
        if (Form.anywhere(field).filter(FormField::files).isEmpty()) {
            reasons.add(Reason.of("A07", "記入欄「%s」にファイルは添付できません。", field));
        }
        var files = application.attachments();
        if (files.now().size() >= MOST_FILES) {
            reasons.add(Reason.at("A08", field, "添付できるファイルは%s個までです。まとめるか、要らないものを外してください。", MOST_FILES));
        }
        switch (content) {
            case FileContent.Unfit(var reason) -> reasons.add(reason);
            case FileContent.Fit fit
            when reasons.isEmpty() -> {
                files.of(field).stream()
                        .filter(file -> file.name().equals(fit.name()))
                        .forEach(file -> events.add(new AttachmentEvent.FileDetached(file.number())));
                events.add(new AttachmentEvent.FileAttached(new Attachment(
                        files.all().size() + 1, field, fit.name(), fit.form(), fit.size(), fit.sha256())));
            }
            case FileContent.Fit _ -> {}
        }
    }

    private void detach(int number) {
        if (application.attachments().now().stream().noneMatch(file -> file.number() == number)) {
            reasons.add(Reason.of("A09", "そのファイルはもう外されています。"));
            return;
        }
        events.add(new AttachmentEvent.FileDetached(number));
    }
}
