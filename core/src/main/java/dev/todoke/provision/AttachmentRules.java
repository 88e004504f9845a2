package dev.todoke.provision;

import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.attachment.Attachment;
import dev.todoke.provision.attachment.FileContent;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

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
        var files = application.attachments();
        attach(field, content, files.now(), AttachmentEvent.FileAttached::new, AttachmentEvent.FileDetached::new);
    }

    /// The same of a change: what was approved stays attached until the change is accepted.
    void propose(String field, FileContent content) {
        var files = application.attachments();
        attach(
                field,
                content,
                files.proposed(),
                ControlEvent.ChangeFileAttached::new,
                ControlEvent.ChangeFileDetached::new);
    }

    private void attach(
            String field,
            FileContent content,
            List<Attachment> there,
            Function<Attachment, Event> attached,
            IntFunction<Event> detached) {
        if (Form.anywhere(field).filter(FormField::files).isEmpty()) {
            reasons.add(Reason.of("A07", "記入欄「%s」にファイルは添付できません。", field));
        }
        if (there.size() >= MOST_FILES) {
            reasons.add(Reason.at("A08", field, "添付できるファイルは%s個までです。まとめるか、要らないものを外してください。", MOST_FILES));
        }
        switch (content) {
            case FileContent.Unfit(var reason) -> reasons.add(reason);
            case FileContent.Fit fit
            when reasons.isEmpty() -> {
                there.stream()
                        .filter(file ->
                                file.field().equals(field) && file.name().equals(fit.name()))
                        .forEach(file -> events.add(detached.apply(file.number())));
                events.add(attached.apply(new Attachment(
                        application.attachments().all().size() + 1,
                        field,
                        fit.name(),
                        fit.form(),
                        fit.size(),
                        fit.sha256())));
            }
            case FileContent.Fit _ -> {}
        }
    }

    private void detach(int number) {
        detach(number, application.attachments().now(), new AttachmentEvent.FileDetached(number));
    }

    void proposeWithout(int number) {
        detach(number, application.attachments().proposed(), new ControlEvent.ChangeFileDetached(number));
    }

    private void detach(int number, List<Attachment> there, Event detached) {
        if (there.stream().noneMatch(file -> file.number() == number)) {
            reasons.add(Reason.of("A09", "そのファイルはもう外されています。"));
            return;
        }
        events.add(detached);
    }
}
